import * as Y from 'yjs';

/**
 * Applies updates whose bytes are whole and whose basis is there. One transaction: what a later one overwrites is never
 * kept, and nobody pays for the steps in between. What Yjs nevertheless fails on takes no effect, here as at every load:
 * one update must not make a document unreadable. Throws on bytes that are no update.
 */
export const applyAll = (doc: Y.Doc, updates: Iterable<Uint8Array>): void => {
  doc.transact(() => {
    for (const update of updates) {
      try {
        Y.applyUpdate(doc, update);
      } catch {
        Y.decodeUpdate(update);
      }
    }
  });
};

/** The document that these updates make, in order; the first is its basis. Throws when one is none, or the first fails. */
export const docFromUpdates = (updates: Iterable<Uint8Array>): Y.Doc => {
  const doc = new Y.Doc();
  const [first, ...rest] = updates;
  doc.transact(() => {
    if (first) Y.applyUpdate(doc, first);
    applyAll(doc, rest);
  });
  return doc;
};
