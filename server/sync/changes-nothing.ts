import * as Y from 'yjs';

/** True when the document already holds all of the update: nothing new, nothing newly deleted. Throws on malformed bytes. */
export const changesNothing = (doc: Y.Doc, update: Uint8Array): boolean => {
  const { structs, ds } = Y.decodeUpdate(update);
  const known = structs.every(({ id, length }) => Y.getState(doc.store, id.client) >= id.clock + length);
  if (!known) return false;
  const deleted = Y.createDeleteSetFromStructStore(doc.store);
  return Y.equalDeleteSets(Y.mergeDeleteSets([deleted, ds]), deleted);
};
