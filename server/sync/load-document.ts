import * as Y from 'yjs';
import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';
import type { DocumentStore } from '../storage/ports.ts';

/** Rows after the snapshot from which a document is compacted when it is loaded, and when it leaves memory. */
const COMPACT_AT_LOAD = 500;
const COMPACT_AT_UNLOAD = 20;

/** The document from disk; a failure rejects and never yields an empty document. */
export const loadDocument = async (
  store: DocumentStore,
  account: AccountId,
  layer: Layer,
): Promise<{ doc: Y.Doc; tail: number }> => {
  const stored = await store.load(account, layer);
  const doc = new Y.Doc();
  if (stored.snapshot) Y.applyUpdate(doc, stored.snapshot);
  for (const update of stored.updates) Y.applyUpdate(doc, update);
  if (stored.updates.length < COMPACT_AT_LOAD) return { doc, tail: stored.updates.length };
  await store.compact(account, layer, Y.encodeStateAsUpdate(doc), stored.lastSeq);
  return { doc, tail: 0 };
};

/**
 * Called when nothing waits to be written. The row is asked for before the document is encoded, so that an edit
 * that slips in between is in the snapshot and in the log: doubling is harmless, losing is not.
 */
export const compactOnUnload = async (
  store: DocumentStore,
  account: AccountId,
  layer: Layer,
  doc: Y.Doc,
  tail: number,
): Promise<boolean> => {
  if (tail < COMPACT_AT_UNLOAD) return false;
  const head = await store.head(account, layer);
  await store.compact(account, layer, Y.encodeStateAsUpdate(doc), head);
  return true;
};
