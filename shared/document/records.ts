// Writers of whole records, of their keys, and of the entries of their nested lists. Commands are made of these.
import * as Y from 'yjs';
import { type Collection, collections, type RecordOf } from '../model/record.ts';
import { isSafeKey } from './json.ts';
import { compareOrdered, keysAtEnd, keysToPlace, type Ordered } from './order.ts';
import { encodeValue, nestedKeys, nestingOf, ORDER, storedKey } from './shape.ts';
import type { Branch } from './tree.ts';
import { type Pen, treeAt, write } from './write.ts';

type Fields = Record<string, unknown>;
type Patch<C extends Collection> = { [K in keyof RecordOf<C>]?: RecordOf<C>[K] };

const layerOf = (collection: Collection) => collections[collection].layer;

const ordersOf = (pen: Pen, collection: Collection): Ordered[] => {
  const root = pen.docs[layerOf(collection)]?.getMap(collection);
  return [...(root?.entries() ?? [])].map(([id, stored]) => ({
    id,
    order: stored instanceof Y.Map ? stored.get(ORDER) : undefined,
  }));
};

export const exists = (pen: Pen, collection: Collection, id: string): boolean =>
  treeAt(pen.docs, layerOf(collection), [collection, id]) instanceof Map;

const encodeRecord = (collection: Collection, record: Fields, order: string): Branch => {
  const branch: Branch = new Map([[ORDER, order]]);
  // Present from the start: a map that two people make at the same time would be one of theirs.
  for (const key of nestedKeys(collection)) branch.set(key, new Map());
  for (const [key, value] of Object.entries(record)) {
    if (key === 'id' || value === undefined || !isSafeKey(key)) continue;
    branch.set(storedKey(key), encodeValue(collection, key, value));
  }
  return branch;
};

/** Appends records in the order given. Absent keys read as their defaults. */
export const addRecords = (pen: Pen, collection: Collection, records: readonly (Fields & { id: string })[]): void => {
  const orders = ordersOf(pen, collection).map((entry) => entry.order);
  const keys = keysAtEnd(orders, records.length);
  for (const [index, record] of records.entries()) {
    const branch = encodeRecord(collection, record, keys[index]!);
    write(pen, layerOf(collection), [collection, record.id], branch);
  }
};

export const removeRecord = (pen: Pen, collection: Collection, id: string): void =>
  write(pen, layerOf(collection), [collection, id], undefined);

/** Puts a record before another of its list, or at the end. */
export const placeRecord = (pen: Pen, collection: Collection, id: string, before: string | null): void => {
  if (id === before || !exists(pen, collection, id)) return;
  const list = ordersOf(pen, collection).toSorted(compareOrdered);
  for (const [moved, key] of keysToPlace(list, id, before)) {
    write(pen, layerOf(collection), [collection, moved, ORDER], key);
  }
};

/** Sets keys of a record; a nested object is replaced key by key, so that others' changes of other keys stay. */
export const setFields = <C extends Collection>(pen: Pen, collection: C, id: string, patch: Patch<C>): void => {
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined || key === 'id') continue;
    const path = [collection, id, storedKey(key)];
    const tree = encodeValue(collection, key, value);
    const nesting = nestingOf(collection, key);
    if (nesting?.kind === 'fields' && tree instanceof Map) replaceFields(pen, collection, path, tree);
    else write(pen, layerOf(collection), path, tree);
  }
};

/** Sets some keys of a nested object, takes away those that are undefined, and keeps the others. */
export const patchFields = (pen: Pen, collection: Collection, id: string, key: string, fields: Fields): void => {
  const layer = layerOf(collection);
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const branch = encodeValue(collection, key, kept) as Branch;
  const path = [collection, id, key];
  if (branch.size > 0 && !(treeAt(pen.docs, layer, path) instanceof Map)) write(pen, layer, path, new Map());
  for (const [name, field] of branch) write(pen, layer, [...path, name], field);
  for (const name of Object.keys(fields)) if (fields[name] === undefined) write(pen, layer, [...path, name], undefined);
};

const replaceFields = (pen: Pen, collection: Collection, path: string[], fields: Branch): void => {
  const layer = layerOf(collection);
  const present = treeAt(pen.docs, layer, path);
  if (!(present instanceof Map)) {
    write(pen, layer, path, fields);
    return;
  }
  for (const key of present.keys()) if (!fields.has(key)) write(pen, layer, [...path, key], undefined);
  for (const [key, field] of fields) write(pen, layer, [...path, key], field);
};
