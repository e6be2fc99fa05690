import * as Y from 'yjs';
import { isObject, type Json, plain, same } from './json.ts';

/** A part of a document as a value: a native Map stands for a Y.Map, everything else is one plain JSON value. */
export type Tree = Json | Branch;
export type Branch = Map<string, Tree>;

/**
 * Yjs asks a value for its `constructor` to learn its kind, and fails on an object that has a key of that name. Such a
 * key is stored with a `$` in front (and one that has that already, with one more).
 */
const renameKeys = (value: Json, pattern: RegExp, rename: (key: string) => string): Json =>
  isObject(value) && Object.keys(value).some((key) => pattern.test(key))
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [pattern.test(key) ? rename(key) : key, entry]))
    : value;
const hideConstructor = (value: Json): Json => renameKeys(value, /^\$*constructor$/, (key) => `$${key}`);
const showConstructor = (value: Json): Json => renameKeys(value, /^\$+constructor$/, (key) => key.slice(1));

/** What is stored, as a value that outlives the document. Foreign shared types are read as what they show. */
export const treeOf = (stored: unknown): Tree => {
  if (stored instanceof Y.Map) return new Map([...stored.entries()].map(([key, entry]) => [key, treeOf(entry)]));
  return shown(stored instanceof Y.AbstractType ? stored.toJSON() : stored);
};

/** Reading never fails: a value too deep to be ours reads as unknown. */
const shown = (value: unknown): Json => {
  try {
    return showConstructor(plain(value));
  } catch {
    return null;
  }
};

/** A fresh value to put into a document. */
export const storable = (tree: Tree): unknown => {
  if (!(tree instanceof Map)) return hideConstructor(tree);
  return new Y.Map([...tree].map(([key, entry]) => [key, storable(entry)]));
};

export const sameTree = (a: Tree | undefined, b: Tree | undefined): boolean => {
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, entry]) => b.has(key) && sameTree(entry, b.get(key)));
  }
  return !(a instanceof Map) && !(b instanceof Map) && same(a, b);
};
