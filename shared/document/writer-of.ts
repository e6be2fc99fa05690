import * as Y from 'yjs';
import type { Layer } from '../model/layer.ts';
import type { AccountDocs } from './docs.ts';

/**
 * The Yjs client that wrote what stands under a path (root map, then keys), or null where nothing stands: who took
 * something away is not kept in the document. A path that ends in a map means who made the map.
 */
export const writerOf = (docs: AccountDocs, layer: Layer, path: readonly string[]): number | null => {
  const [root, ...keys] = path;
  let map: unknown = docs[layer]?.getMap(root);
  let writer: number | null = null;
  for (const key of keys) {
    if (!(map instanceof Y.Map)) return writer;
    const item: Y.Item | undefined = map._map.get(key);
    if (!item || item.deleted) return null;
    writer = item.id.client;
    map = map.get(key);
  }
  return writer;
};
