import type { AccountId } from '../../shared/model/id.ts';
import type { PortfolioText } from '../../shared/protocol/privacy.ts';
import { subjectsOf } from '../../shared/rules/privacy/trace.ts';
import type { PortfolioBook } from '../portfolio/portfolio-book.ts';
import type { PortfolioRecord } from '../portfolio/records.ts';
import { NO_TEXT } from './erase-records.ts';

type Options = {
  book: PortfolioBook;
  account: AccountId;
  /** Whoever is reported on, and his lines and actions: ids. */
  own: ReadonlySet<string>;
  names: (text: string) => boolean;
  /** Whether he who asks may read this record at all. */
  mayRead: (record: PortfolioRecord) => Promise<boolean>;
};

type Found = Pick<PortfolioText, 'at' | 'text'>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A part that is about him by its id: an action of his, a finding of him that was accepted. */
const isAbout = (part: Record<string, unknown>, own: ReadonlySet<string>): boolean =>
  (typeof part.id === 'string' && own.has(part.id)) ||
  (typeof part.finding === 'string' && subjectsOf(part.finding).some((subject) => own.has(subject)));

/** Each text that names him, and whatever is written in a part that is about him; `at`: where, like `actions[2].text`. */
const textsIn = (value: unknown, { own, names }: Pick<Options, 'own' | 'names'>, at = '', whole = false): Found[] => {
  if (typeof value === 'string') return value !== '' && (whole || names(value)) ? [{ at, text: value }] : [];
  if (Array.isArray(value))
    return value.flatMap((one, index) => textsIn(one, { own, names }, `${at}[${index}]`, whole));
  if (!isObject(value)) return [];
  const about = whole || isAbout(value, own);
  return Object.entries(value).flatMap(([key, field]) => {
    if (NO_TEXT.has(key)) return [];
    const decoded = key === 'query' ? [...new URLSearchParams(String(field)).values()] : field;
    return textsIn(decoded, { own, names }, at === '' ? key : `${at}.${key}`, about);
  });
};

/** What of a record may say something of the account's people, and under which name it is known; null: another account's. */
const partOf = (record: PortfolioRecord, account: AccountId): { name: string; part: object } | null => {
  switch (record.kind) {
    case 'review': {
      const { name, items } = record.review;
      const item = items.find((one) => one.account === account);
      return item ? { name, part: { name, item: { ...item, name: '' } } } : null;
    }
    case 'round':
      return record.round.accounts.includes(account) ? { name: record.round.name, part: record.round } : null;
    case 'view':
      return { name: record.view.name, part: record.view };
    case 'profile':
      return record.account === account ? { name: '', part: record.profile } : null;
    case 'score':
      return record.account === account ? { name: '', part: record.sheet } : null;
    case 'agreed':
      return record.account === account ? { name: '', part: record.agreed } : null;
  }
};

/**
 * What the portfolio keeps that names somebody of an account. `withheld`: in how many records more he is named, which
 * whoever asks may not read (scores before the reveal, another's views): that they are there he must learn.
 */
export const portfolioTexts = async ({ book, account, mayRead, ...person }: Options) => {
  const texts: PortfolioText[] = [];
  let withheld = 0;
  for (const kind of ['profile', 'review', 'round', 'score', 'agreed', 'view'] as const)
    for (const record of book.all(kind)) {
      const said = partOf(record, account);
      const found = said ? textsIn(said.part, person) : [];
      if (!said || found.length === 0) continue;
      if (await mayRead(record)) texts.push(...found.map((one) => ({ kind, of: said.name, ...one })));
      else withheld += 1;
    }
  return { texts, withheld };
};
