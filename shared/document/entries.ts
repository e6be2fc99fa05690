// Writers of the entries of nested lists: posts and strengths by `from`, touches and roles by id.
import { type Collection, collections, type RecordOf } from '../model/record.ts';
import { isObject } from './json.ts';
import { keysAtEnd } from './order.ts';
import { type Entries, encodeEntry, encodeValue, entryKey, nestingOf, orderOf } from './shape.ts';
import type { Branch, Tree } from './tree.ts';
import { type Pen, treeAt, write } from './write.ts';

type Entry<C extends Collection, K> = K extends keyof RecordOf<C>
  ? RecordOf<C>[K] extends readonly (infer E)[]
    ? E
    : never
  : never;

/** Where a nested list lies: `people/p1/posts`. */
export type ListPlace<C extends Collection, K extends string> = { collection: C; id: string; list: K };

const entriesOf = (collection: Collection, list: string): Entries => {
  const nesting = nestingOf(collection, list);
  if (nesting?.kind !== 'entries') throw new Error(`${collection}.${list} is no nested list`);
  return nesting;
};

/** The list as it is stored. What another program wrote as a plain array becomes a map; junk gives way to one. */
const openList = (pen: Pen, { collection, id, list }: ListPlace<Collection, string>): Branch | null => {
  const { layer } = collections[collection];
  const record = treeAt(pen.docs, layer, [collection, id]);
  if (!(record instanceof Map)) return null;
  const stored = record.get(list);
  if (stored instanceof Map) return stored;
  const branch = encodeValue(collection, list, stored) as Branch;
  write(pen, layer, [collection, id, list], branch);
  return branch;
};

/** Adds an entry, or replaces the one of the same key whole. */
export const putEntry = <C extends Collection, K extends string>(
  pen: Pen,
  place: ListPlace<C, K>,
  entry: Entry<C, K>,
): void => {
  const nesting = entriesOf(place.collection, place.list);
  const branch = openList(pen, place);
  if (!branch || !isObject(entry)) return;
  const key = entryKey(entry, nesting.by);
  const kept = branch.has(key) ? orderOf(branch.get(key)!) : undefined;
  const order = nesting.ordered ? (typeof kept === 'string' ? kept : nextOrder(branch)) : undefined;
  const { layer } = collections[place.collection];
  write(pen, layer, [place.collection, place.id, place.list, key], encodeEntry(nesting, entry, order));
};

const nextOrder = (branch: Branch): string => keysAtEnd([...branch.values()].map(orderOf), 1)[0]!;

/** Sets some keys of an entry that is there. */
export const patchEntry = <C extends Collection, K extends string>(
  pen: Pen,
  place: ListPlace<C, K>,
  key: string,
  patch: Partial<Entry<C, K>>,
): void => {
  const nesting = entriesOf(place.collection, place.list);
  const { layer } = collections[place.collection];
  const path = [place.collection, place.id, place.list, key];
  const stored = openList(pen, place)?.get(key);
  if (stored === undefined) return;
  const fields = encodeEntry({ ...nesting, fields: true }, patch as Record<string, unknown>) as Branch;
  if (stored instanceof Map) {
    for (const [name, field] of fields) write(pen, layer, [...path, name], field);
  } else {
    const present = isObject(stored) ? stored : {};
    write(pen, layer, path, { ...present, ...Object.fromEntries(fields) } as Tree);
  }
};

export const removeEntry = (pen: Pen, place: ListPlace<Collection, string>, key: string): void => {
  if (openList(pen, place) === null) return;
  write(pen, collections[place.collection].layer, [place.collection, place.id, place.list, key], undefined);
};
