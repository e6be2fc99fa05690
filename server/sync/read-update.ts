import * as Y from 'yjs';

/** An update taken apart: what it adds (`structs`, per client in order) and what it deletes. */
export type ReadUpdate = ReturnType<typeof Y.decodeUpdate>;

/** Ids that Yjs gives have 32 bits. */
const HIGHEST_CLIENT = 2 ** 32 - 1;

/** Adds nothing and deletes nothing: what a client answers that knows no more than we do. */
export const isEmptyUpdate = (update: Uint8Array): boolean => update.length === 2 && update[0] === 0 && update[1] === 0;

const isItem = (struct: ReadUpdate['structs'][number]): struct is Y.Item => struct instanceof Y.Item;

const checkRange = (client: number, clock: number, length: number): void => {
  if (client > HIGHEST_CLIENT) throw new RangeError('a client id has 32 bits');
  if (length < 1 || !Number.isSafeInteger(clock + length)) throw new RangeError('a struct has a length');
};

/** Yjs looks for what an item refers to only at other clients, and fails in the middle of a document otherwise. */
const comesLater = (id: unknown, item: Y.Item): boolean =>
  id instanceof Y.ID && id.client === item.id.client && id.clock >= item.id.clock;

/**
 * Reads a whole update struct by struct, before a document sees it: Yjs itself trusts the counts in it and allocates
 * by them. `update` must own its buffer. Throws on anything that is not whole.
 */
export const readUpdate = (update: Uint8Array): ReadUpdate => {
  const read = Y.decodeUpdate(update);
  for (const struct of read.structs) {
    checkRange(struct.id.client, struct.id.clock, struct.length);
    if (isItem(struct) && [struct.origin, struct.rightOrigin, struct.parent].some((id) => comesLater(id, struct))) {
      throw new RangeError('an item stands behind one that its own client makes later');
    }
  }
  for (const [client, deletions] of read.ds.clients) {
    for (const { clock, len } of deletions) checkRange(client, clock, len);
  }
  return read;
};

/** How many structs of a client a document holds: the next one it makes has this clock. */
export type StateOf = (client: number) => number;

/**
 * Does the update build on structs that neither the document nor the update itself holds? Yjs would keep it aside in
 * the document, where it is stored and served but takes no effect.
 */
export const missesPredecessors = (stateOf: StateOf, { structs, ds }: ReadUpdate): boolean => {
  const reached = new Map<number, number>();
  const reach = (client: number): number => reached.get(client) ?? stateOf(client);
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (clock > reach(client)) return true;
    if (!(struct instanceof Y.Skip)) reached.set(client, Math.max(reach(client), clock + struct.length));
  }
  const known = (id: unknown): boolean => !(id instanceof Y.ID) || id.clock < reach(id.client);
  for (const struct of structs) {
    if (isItem(struct) && !(known(struct.origin) && known(struct.rightOrigin) && known(struct.parent))) return true;
  }
  for (const [client, deletions] of ds.clients) {
    if (deletions.some(({ clock, len }) => clock + len > reach(client))) return true;
  }
  return false;
};

/**
 * Is an update that misses nothing simply the next that one client made, as nearly all are? Then a document takes all of
 * it as it is, and nothing in it can wait for another part of it. Answers that client, else null.
 */
export const nextOf = (stateOf: StateOf, { structs }: ReadUpdate): number | null => {
  const client = structs[0]?.id.client;
  if (client === undefined) return null;
  let next = stateOf(client);
  for (const struct of structs) {
    if (struct.id.client !== client || struct.id.clock !== next || struct instanceof Y.Skip) return null;
    next += struct.length;
  }
  return client;
};

/** True when the document already holds all of the update: nothing new, nothing newly deleted. */
export const changesNothing = (doc: Y.Doc, { structs, ds }: ReadUpdate): boolean => {
  const known = structs.every(({ id, length }) => Y.getState(doc.store, id.client) >= id.clock + length);
  if (!known) return false;
  const deleted = Y.createDeleteSetFromStructStore(doc.store);
  return Y.equalDeleteSets(Y.mergeDeleteSets([deleted, ds]), deleted);
};
