// The one way into a document: every change goes through `write`, which leaves alone what is already so and notes
// before and after, so that history can take it back.
import * as Y from 'yjs';
import type { Layer } from '../model/layer.ts';
import type { AccountDocs } from './docs.ts';
import { META } from './shape.ts';
import { sameTree, storable, type Tree, treeOf } from './tree.ts';

export const SCHEMA_VERSION = 1;
export const SCHEMA_VERSION_KEY = 'schemaVersion';

/** One key of one map, with what stood there before and after; undefined: nothing. */
export type Change = { layer: Layer; path: readonly string[]; before: Tree | undefined; after: Tree | undefined };

/** `changes` grows with every write. */
export type Pen = { docs: AccountDocs; changes: Change[] };

const mapAt = (doc: Y.Doc, path: readonly string[]): Y.Map<unknown> | null => {
  let map = doc.getMap(path[0]);
  for (const key of path.slice(1)) {
    const next = map.get(key);
    if (!(next instanceof Y.Map)) return null;
    map = next;
  }
  return map;
};

/** What is stored under a path (root map, then keys), undefined when there is nothing or the layer is not visible. */
export const treeAt = (docs: AccountDocs, layer: Layer, path: readonly string[]): Tree | undefined => {
  const doc = docs[layer];
  const parent = doc && mapAt(doc, path.slice(0, -1));
  const key = path.at(-1)!;
  return parent?.has(key) ? treeOf(parent.get(key)) : undefined;
};

/** Sets (or with undefined removes) one key. Does nothing when its parent is gone or the layer is not visible. */
export const write = (pen: Pen, layer: Layer, path: readonly string[], after: Tree | undefined): void => {
  const doc = pen.docs[layer];
  const parent = doc && mapAt(doc, path.slice(0, -1));
  if (!parent) return;
  const key = path.at(-1)!;
  const before = parent.has(key) ? treeOf(parent.get(key)) : undefined;
  if (sameTree(before, after)) return;
  const meta = doc.getMap(META);
  if (!meta.has(SCHEMA_VERSION_KEY)) meta.set(SCHEMA_VERSION_KEY, SCHEMA_VERSION);
  if (after === undefined) parent.delete(key);
  else parent.set(key, storable(after));
  pen.changes.push({ layer, path, before, after });
};

/** Takes changes back, the last first, but only where the place is still as they left it: what others did stays. */
export const takeBack = (pen: Pen, changes: readonly Change[]): void => {
  for (const { layer, path, before, after } of changes.toReversed()) {
    if (sameTree(treeAt(pen.docs, layer, path), after)) write(pen, layer, path, before);
  }
};
