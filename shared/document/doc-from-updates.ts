import * as Y from 'yjs';

/**
 * The document that these updates make, in order. Throws on bytes that are none. One transaction: what a later one
 * overwrites is never kept, and nobody pays for the steps in between.
 */
export const docFromUpdates = (updates: Iterable<Uint8Array>): Y.Doc => {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
};
