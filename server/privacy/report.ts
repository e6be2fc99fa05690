import { readAccount } from '../../shared/document/read.ts';
import { findTexts } from '../../shared/document/redact-texts.ts';
import type { Account } from '../../shared/model/account.ts';
import type { AccountId, PersonId } from '../../shared/model/id.ts';
import type { Collection } from '../../shared/model/record.ts';
import type { PersonReport } from '../../shared/protocol/privacy.ts';
import { recordsOf } from '../../shared/rules/diff/diff-accounts.ts';
import { identifiersOf, notShared } from '../../shared/rules/privacy/identifiers.ts';
import { createRedact } from '../../shared/rules/privacy/redact.ts';
import { type Trace, traceOf } from '../../shared/rules/privacy/trace.ts';
import type { PortfolioBook } from '../portfolio/portfolio-book.ts';
import type { PortfolioRecord } from '../portfolio/records.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { CopyEraser, Said } from './erase-copies.ts';
import { portfolioTexts } from './report-portfolio.ts';

type Options = {
  rooms: Rooms;
  copies: Pick<CopyEraser, 'said'>;
  book: PortfolioBook;
  /** Whether he who asks may read this record of the portfolio. */
  mayRead: (record: PortfolioRecord) => Promise<boolean>;
  now: () => number;
};
type Records = PersonReport['now'];

/** Everything that is kept about one person of an account, as one file. null: nobody knows of him. */
export const reportOn = async (
  { rooms, copies, book, mayRead, now }: Options,
  account: { id: AccountId; name: string },
  person: PersonId,
): Promise<PersonReport | null> => {
  const said = await copies.said(account.id, person);
  const found = await rooms.read(account.id, (docs) => {
    const { account: today, repairs } = readAccount(docs);
    const trace = traceOf(today, person);
    const broken = repairs.filter(({ id }) => id === person);
    if (said.length === 0 && broken.length === 0 && Object.keys(trace).length === 0) return null;
    const others = today.people.filter(({ id }) => id !== person);
    const words = (trace.people ?? []).flatMap((one) => identifiersOf(one, others));
    const places = findTexts(docs, createRedact(words)).filter(
      (place) => !(trace[place.collection as Collection] ?? []).some(({ id }) => id === place.id),
    );
    const { contacts = [], plannedContacts = [], actions = [] } = trace;
    const own = new Set<string>([person, ...[...contacts, ...plannedContacts, ...actions].map(({ id }) => id)]);
    const report: Omit<PersonReport, 'portfolio' | 'withheld'> = {
      format: 'facet-person-report',
      version: 1,
      at: new Date(now()).toISOString(),
      account: { ...account, supplier: today.account.supplier, customer: today.account.customer },
      person,
      now: { ...trace, ...group(broken.map(({ collection, raw }) => [collection, raw as object])) } as Records,
      texts: group(
        places.flatMap(({ collection, id }) => (collection === 'meta' ? [] : [recordAt(today, collection, id)])),
      ),
      versions: differing(said, trace).map(({ version, trace: then }) => ({
        id: version.id,
        at: new Date(version.at).toISOString(),
        kind: version.kind,
        name: version.name,
        said: then as Records,
      })),
      names: namesIn(today, trace),
    };
    // earlier names name him as well
    const earlier = notShared(
      said.flatMap((copy) => copy.words),
      others,
    );
    return { report, own, redact: createRedact([...words, ...earlier]) };
  });
  if (!found) return null;
  const { report, own, redact } = found;
  const names = (text: string) => redact(text) !== text;
  const { texts: portfolio, withheld } = await portfolioTexts({ book, account: account.id, own, names, mayRead });
  return { ...report, portfolio, withheld };
};

const recordAt = (account: Account, collection: Collection, id: string): [Collection, object] => [
  collection,
  recordsOf(account, collection).find((record) => record.id === id) ?? { id },
];

const group = (found: readonly [Collection, object][]): Records => {
  const records: Records = {};
  for (const [collection, record] of new Map(
    found.map(([list, one]) => [JSON.stringify([list, one]), [list, one]] as const),
  ).values())
    records[collection] = [...(records[collection] ?? []), record as Record<string, unknown>];
  return records;
};

/** The newest first: a copy that says what the next newer one says is left out. */
const differing = (said: readonly Said[], now: Trace): Said[] =>
  said.filter(
    (copy, index) => JSON.stringify(copy.trace) !== JSON.stringify(index === 0 ? now : said[index - 1]!.trace),
  );

/** Who and what the ids stand for, so that the file can be read by itself. */
const namesIn = (account: Account, trace: Trace): Record<string, string> => {
  const mentioned = JSON.stringify(trace);
  const named = [...account.people, ...account.functions, ...account.levels, ...account.units];
  return Object.fromEntries(
    named.flatMap(({ id, name }) => (mentioned.includes(JSON.stringify(id)) ? [[id, name]] : [])),
  );
};
