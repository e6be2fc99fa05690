import type * as Y from 'yjs';
import type { StoredDocument } from '../storage/ports.ts';
import { toDoc } from './fold-document.ts';

/** A stored document as it would be loaded. Throws when a row cannot be read. `isWhole`: no change lacks one before it. */
export const readStored = (stored: StoredDocument): { doc: Y.Doc; isWhole: boolean } => {
  const doc = toDoc(stored);
  return { doc, isWhole: doc.store.pendingStructs === null && doc.store.pendingDs === null };
};
