import * as Y from 'yjs';
import { docFromUpdates } from '../../shared/document/doc-from-updates.ts';
import type { Fold, StoredDocument } from '../storage/ports.ts';

/** The stored bytes as a document. Throws on bytes that are none. */
export const toDoc = ({ snapshot, updates }: Pick<StoredDocument, 'snapshot' | 'updates'>): Y.Doc =>
  docFromUpdates(snapshot ? [snapshot.data, ...updates] : updates);

/** One snapshot in place of a snapshot and its tail: as large as the document, not as its history. */
export const foldDocument: Fold = (stored) => {
  const doc = toDoc(stored);
  const snapshot = { data: Y.encodeStateAsUpdate(doc), stateVector: Y.encodeStateVector(doc) };
  doc.destroy();
  return snapshot;
};
