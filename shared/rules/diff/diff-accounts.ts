import type { Account } from '../../model/account.ts';
import type { Layer } from '../../model/layer.ts';
import { type Collection, collectionNames, collections, collectionsOf } from '../../model/record.ts';
import { diffRecord } from './diff-record.ts';
import type { Difference, Fields } from './difference.ts';
import { differingKeys, ownValue, sameValue } from './same-value.ts';

/** The records of one list, wherever in the account it lies. */
export const recordsOf = (account: Account, collection: Collection): readonly (Fields & { id: string })[] => {
  const { layer } = collections[collection];
  const part: Fields = layer === 'map' ? account : account[layer];
  return part[collection] as (Fields & { id: string })[];
};

/** Everything that differs between two states of one account: names, then list by list, each in the order of `after`. */
export const diffAccounts = (before: Account, after: Account): Difference[] =>
  before === after
    ? []
    : [
        ...besideLists(before, after),
        ...collectionNames.flatMap((collection) =>
          diffList(collection, recordsOf(before, collection), recordsOf(after, collection), before),
        ),
      ];

/** Keys of the file that are no lists; unknown ones too. */
const besideOf = (part: Fields, layer: Layer): Fields => {
  const lists = new Set<string>([...collectionsOf(layer), ...(layer === 'map' ? ['account', 'inside', 'talk'] : [])]);
  return Object.fromEntries(Object.entries(part).filter(([key]) => !lists.has(key)));
};

const NAMES = new Set(['name', 'supplier', 'customer']);

const besideLists = (before: Account, after: Account): Difference[] => {
  const tell = (of: 'account' | 'file' | 'inside' | 'talk', layer: Layer, a: Fields, b: Fields): Difference[] =>
    differingKeys(a, b).map((key) => {
      const stored = of !== 'account' ? `file:${key}` : NAMES.has(key) ? key : `account:${key}`;
      return {
        kind: 'beside',
        of,
        layer,
        path: ['meta', stored],
        key,
        before: ownValue(a, key),
        after: ownValue(b, key),
      };
    });
  return [
    ...tell('account', 'map', before.account, after.account),
    ...tell('file', 'map', besideOf(before, 'map'), besideOf(after, 'map')),
    ...tell('inside', 'inside', besideOf(before.inside, 'inside'), besideOf(after.inside, 'inside')),
    ...tell('talk', 'talk', besideOf(before.talk, 'talk'), besideOf(after.talk, 'talk')),
  ];
};

type Records = readonly (Fields & { id: string })[];

const diffList = (collection: Collection, before: Records, after: Records, account: Account): Difference[] => {
  if (before === after) return [];
  const { layer } = collections[collection];
  const was = new Map(before.map((record) => [record.id, record]));
  const is = new Map(after.map((record) => [record.id, record]));
  const found: Difference[] = [];
  for (const record of before) {
    if (is.has(record.id)) continue;
    found.push({ kind: 'removed', layer, collection, id: record.id, path: [collection, record.id], record });
  }
  for (const record of after) {
    const earlier = was.get(record.id);
    const place = { layer, collection, id: record.id, path: [collection, record.id] };
    if (!earlier) found.push({ kind: 'added', ...place, record, was: judgedBefore(collection, record, account) });
    else if (earlier !== record) found.push(...diffRecord({ collection, id: record.id }, earlier, record));
  }
  const order = after.map((record) => record.id);
  const stayed = (records: Records, other: ReadonlyMap<string, unknown>) =>
    records.map((record) => record.id).filter((id) => other.has(id));
  if (!sameValue(stayed(before, is), stayed(after, was)))
    found.push({ kind: 'order', layer, collection, path: [collection], after: order });
  return found;
};

/** What was thought of a person on the day of a new judgement: its news are what differs from that. */
const judgedBefore = (collection: Collection, record: Fields, { inside }: Account): Fields | null => {
  if (collection !== 'judgements') return null;
  const earlier = inside.judgements.filter(
    ({ person, date }) => person === record.person && date <= String(record.date),
  );
  return earlier.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1) ?? null;
};
