// How an account lies in its documents. Every layer has one root map per list, id → record map; the record's keys are
// plain JSON values, except the parts named in `nestings`, which are maps of their own so that two people who each
// change one part of them both keep theirs. A root map `meta` holds what belongs to no list.
import type { Collection } from '../model/record.ts';
import { isObject, isSafeKey, type Json, type JsonObject, plain } from './json.ts';
import { compareOrdered, keysAtEnd } from './order.ts';
import type { Branch, Tree } from './tree.ts';

export const META = 'meta';
/** The key of a record's fractional order key. Keys of a file that begin with `$` are stored with one more `$`. */
export const ORDER = '$order';

export type Nesting =
  /** An object whose keys merge one by one. */
  | { kind: 'fields' }
  /** A list whose entries are kept by `by` ("" = since ever). `fields`: an entry's keys merge one by one. */
  | { kind: 'entries'; by: 'from' | 'id'; fields: boolean; ordered: boolean };
export type Entries = Extract<Nesting, { kind: 'entries' }>;

const POSTS: Entries = { kind: 'entries', by: 'from', fields: true, ordered: false };
const STRENGTHS: Entries = { kind: 'entries', by: 'from', fields: false, ordered: false };
const TOUCHES: Entries = { kind: 'entries', by: 'id', fields: false, ordered: false };
const ROLES: Entries = { kind: 'entries', by: 'id', fields: false, ordered: true };
const FIELDS: Nesting = { kind: 'fields' };

const nestings: { [C in Collection]?: { [key: string]: Nesting } } = {
  people: { posts: POSTS, externalIds: FIELDS },
  contacts: { strengths: STRENGTHS, touches: TOUCHES },
  decisions: { roles: ROLES },
  contactPlans: { grow: FIELDS },
};

export const nestingOf = (collection: Collection, key: string): Nesting | null => {
  const nested = nestings[collection];
  return nested && Object.hasOwn(nested, key) ? nested[key]! : null;
};

export const nestedKeys = (collection: Collection): string[] => Object.keys(nestings[collection] ?? {});

export const storedKey = (key: string): string => (key.startsWith('$') ? `$${key}` : key).toWellFormed();
const isFileKey = (key: string): boolean => isSafeKey(key) && (!key.startsWith('$') || key.startsWith('$$'));
const fileKey = (key: string): string => (key.startsWith('$') ? key.slice(1) : key);

export const entryKey = (entry: Record<string, unknown>, by: 'from' | 'id'): string => String(entry[by] ?? '');

const fieldsBranch = (value: Record<string, unknown>, leaveOut?: string): Branch => {
  const branch: Branch = new Map();
  for (const [key, field] of Object.entries(value)) {
    if (field !== undefined && key !== leaveOut && isSafeKey(key)) branch.set(storedKey(key), plain(field));
  }
  return branch;
};

/** One entry of a nested list, as it is stored under its key. */
export const encodeEntry = (nesting: Entries, entry: Record<string, unknown>, order?: string): Tree => {
  const branch = fieldsBranch(entry, nesting.by);
  if (order !== undefined) branch.set(ORDER, order);
  return nesting.fields ? branch : Object.fromEntries(branch as Map<string, Json>);
};

export const encodeValue = (collection: Collection, key: string, value: unknown): Tree => {
  const nesting = nestingOf(collection, key);
  if (nesting === null) return plain(value);
  if (nesting.kind === 'fields') return fieldsBranch(isObject(value) ? value : {});
  const entries = Array.isArray(value) ? value.filter(isObject) : [];
  const orders = nesting.ordered ? keysAtEnd([], entries.length) : [];
  return new Map(
    entries.map((entry, index) => [entryKey(entry, nesting.by), encodeEntry(nesting, entry, orders[index])]),
  );
};

const decodeFields = (stored: Branch | JsonObject): JsonObject => {
  const fields: JsonObject = {};
  for (const [key, value] of stored instanceof Map ? stored : Object.entries(stored)) {
    if (isFileKey(key)) fields[fileKey(key)] = value instanceof Map ? decodeFields(value) : value;
  }
  return fields;
};

/** What is no object stays as it is, so that the schema finds it and the record is shown as "needs repair". */
const decodeEntry = (by: 'from' | 'id', key: string, stored: Tree): Json => {
  if (!(stored instanceof Map) && !isObject(stored)) return stored;
  return { ...decodeFields(stored as Branch | JsonObject), [by]: by === 'from' && key === '' ? null : key };
};

export const orderOf = (stored: Tree): unknown =>
  stored instanceof Map ? stored.get(ORDER) : isObject(stored) ? stored[ORDER] : undefined;

export const decodeNested = (nesting: Nesting, stored: Branch): Json => {
  if (nesting.kind === 'fields') return decodeFields(stored);
  const entries = [...stored].map(([id, entry]) => ({ id, order: orderOf(entry), entry }));
  if (nesting.ordered) entries.sort(compareOrdered);
  return entries.map(({ id, entry }) => decodeEntry(nesting.by, id, entry));
};

/** A stored record as the plain object of the account file; anything else as it is. */
export const decodeRecord = (collection: Collection, id: string, stored: Tree): Json => {
  if (!(stored instanceof Map)) return stored;
  const record = decodeFields(new Map([...stored].filter(([key]) => nestingOf(collection, key) === null)));
  for (const [key, value] of stored) {
    const nesting = nestingOf(collection, key);
    if (nesting) record[key] = value instanceof Map ? decodeNested(nesting, value) : value;
  }
  return { ...record, id };
};
