// Bringing parts of a document back to what they were in another one, with as few writes as possible.
import type * as Y from 'yjs';
import type { Layer } from '../model/layer.ts';
import type { Edit } from './edit.ts';
import { type Tree, treeOf } from './tree.ts';
import { write } from './write.ts';

/** A root map of a document as a value. */
export const rootTree = (doc: Y.Doc, root: string): Map<string, Tree> => {
  const tree = treeOf(doc.getMap(root));
  return tree instanceof Map ? tree : new Map();
};

/** Writes only where the two differ, as deep down as possible: what others change beside it meanwhile stays. */
export const restoreTree = (
  edit: Edit,
  place: { layer: Layer; path: readonly string[] },
  now: Tree | undefined,
  wanted: Tree | undefined,
): void => {
  const { layer, path } = place;
  if (!(now instanceof Map && wanted instanceof Map)) {
    write(edit, layer, path, wanted);
    return;
  }
  for (const key of now.keys()) {
    if (!wanted.has(key)) write(edit, layer, [...path, key], undefined);
  }
  for (const [key, tree] of wanted) restoreTree(edit, { layer, path: [...path, key] }, now.get(key), tree);
};
