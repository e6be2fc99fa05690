import type { AccountId } from '../../shared/model/id.ts';
import type { ReviewItem, Standing } from '../../shared/model/review.ts';
import { redactItem, withItem } from '../../shared/rules/portfolio/review-record.ts';
import { subjectsOf } from '../../shared/rules/privacy/trace.ts';
import type { PortfolioRecord } from '../portfolio/records.ts';

type Redact = (text: string) => string;

/** Fields that hold ids, instants and words of closed lists; everything else that is text may name somebody. */
export const NO_TEXT: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'account', 'user', 'round', 'finding', 'open', 'day', 'due', 'until', 'from', 'status', 'state'],
  ...['startedBy', 'createdBy', 'presenter', 'present', 'people', 'accounts', 'startedAt', 'endedAt', 'createdAt'],
  ...['doneAt', 'closedOn', 'nextReview', 'reexamine', 'stages', 'version'],
  // whoever signed is a member, who may go by other ways
  ...['by', 'wrote', 'field'],
]);

const redactQuery = (query: string, redact: Redact): string => {
  const before = [...new URLSearchParams(query)];
  const after = before.map(([key, value]) => [key, redact(value)] as [string, string]);
  return JSON.stringify(before) === JSON.stringify(after) ? query : String(new URLSearchParams(after));
};

/** Every text in it without the words; what holds none of them stays the same object. */
const redactIn = (value: unknown, redact: Redact): unknown => {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value.map((one) => redactIn(one, redact));
    return list.every((one, index) => one === value[index]) ? value : list;
  }
  const fields = Object.entries(value);
  const next = fields.map(([key, field]) => {
    if (NO_TEXT.has(key)) return [key, field] as const;
    return [key, key === 'query' ? redactQuery(String(field), redact) : redactIn(field, redact)] as const;
  });
  return next.every(([, field], index) => field === fields[index]?.[1]) ? value : Object.fromEntries(next);
};

/** How an account stood without what was found of somebody. */
export const standingWithout = (standing: Standing, gone: ReadonlySet<string>): Standing => {
  const open = standing.open.filter((id) => !subjectsOf(id).some((subject) => gone.has(subject)));
  return open.length === standing.open.length ? standing : { ...standing, open };
};

const itemWithout = (item: ReviewItem, gone: ReadonlySet<string>): ReviewItem => ({
  ...item,
  actions: item.actions.filter(({ id }) => !gone.has(id)),
  accepted: item.accepted.filter(({ finding }) => !subjectsOf(finding).some((subject) => gone.has(subject))),
  standing: item.standing && standingWithout(item.standing, gone),
  before: item.before && { ...item.before, standing: standingWithout(item.before.standing, gone) },
});

/**
 * A record without what is somebody's own in it: accepted findings and actions of or about him, his name as owner of others
 * and in sentences of findings. `gone`: ids.
 */
export const recordWithout = (
  record: PortfolioRecord,
  account: AccountId,
  gone: ReadonlySet<string>,
  redact: Redact,
): PortfolioRecord => {
  if (record.kind !== 'review') return record;
  const { review } = record;
  const next = withItem(review, account, (item) => redactItem(itemWithout(item, gone), redact, false));
  return JSON.stringify(next) === JSON.stringify(review) ? record : { ...record, review: next };
};

/**
 * A record in which other texts no longer name somebody: those of the account itself; of a review its part and the name;
 * of a round and a view all that they say. The same object when nothing in it names him.
 */
export const recordRedacted = (record: PortfolioRecord, account: AccountId, redact: Redact): PortfolioRecord => {
  const clean = <T>(value: T): T => redactIn(value, redact) as T;
  switch (record.kind) {
    case 'review': {
      const { review } = record;
      if (!review.items.some((item) => item.account === account)) return record;
      const items = review.items.map((item) => (item.account === account ? clean(item) : item));
      const isSame = items.every((item, index) => item === review.items[index]);
      const name = redact(review.name);
      return isSame && name === review.name ? record : { ...record, review: { ...review, name, items } };
    }
    case 'round': {
      // not as a whole: elsewhere a field of this name holds an id
      const round = record.round.accounts.includes(account) ? clean(record.round) : record.round;
      return round === record.round ? record : { ...record, round };
    }
    case 'view':
      return clean(record);
    default:
      return record.account === account ? clean(record) : record;
  }
};
