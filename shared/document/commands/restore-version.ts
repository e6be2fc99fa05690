import type { Layer } from '../../model/layer.ts';
import { collectionsOf } from '../../model/record.ts';
import type { AccountDocs } from '../docs.ts';
import type { Command, Edit } from '../edit.ts';
import { migrate } from '../migrate.ts';
import { restoreTree, rootTree } from '../restore-tree.ts';
import { META } from '../shape.ts';
import { SCHEMA_VERSION_KEY } from '../write.ts';

/** The documents of the version. They are the command's own: an old version is brought forward in them. */
export type RestoreVersion = { version: AccountDocs };

/** What a restore brings back. Comments are said once and stay said. */
const LAYERS_RESTORED: readonly Layer[] = ['map', 'inside'];

/**
 * Brings the account back to a version as one forward change: only what differs is written, so what colleagues write
 * meanwhile merges with it, and one undo takes it back. A layer that the person may not see stays as it is.
 */
export const restoreVersion: Command<RestoreVersion, void> = (edit, { version }) => {
  migrate(version);
  for (const layer of LAYERS_RESTORED) {
    for (const root of [META, ...collectionsOf(layer)]) restoreRoot(edit, version, layer, root);
  }
};

const restoreRoot = (edit: Edit, version: AccountDocs, layer: Layer, root: string): void => {
  const [doc, source] = [edit.docs[layer], version[layer]];
  if (!doc || !source) return;
  const [now, wanted] = [rootTree(doc, root), rootTree(source, root)];
  for (const key of new Set([...now.keys(), ...wanted.keys()])) {
    // the version of the shape says how the document is written now, not what it says
    if (root === META && key === SCHEMA_VERSION_KEY) continue;
    restoreTree(edit, { layer, path: [root, key] }, now.get(key), wanted.get(key));
  }
};
