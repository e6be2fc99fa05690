import * as Y from 'yjs';
import type { StoredDocument } from '../storage/ports.ts';

/** A stored document as it would be loaded. Throws when a row cannot be read. `isWhole`: no change lacks one before it. */
export const readStored = (stored: StoredDocument): { doc: Y.Doc; isWhole: boolean } => {
  const doc = new Y.Doc();
  if (stored.snapshot) Y.applyUpdate(doc, stored.snapshot);
  for (const update of stored.updates) Y.applyUpdate(doc, update);
  return { doc, isWhole: doc.store.pendingStructs === null && doc.store.pendingDs === null };
};
