import * as Y from 'yjs';
import type { ReadUpdate } from './read-update.ts';

type Struct = ReadUpdate['structs'][number];

/** Clients may refer to one another to and fro in one update; nobody honest does so this often. */
const MOST_PASSES = 64;

const isItem = (struct: Struct): struct is Y.Item => struct instanceof Y.Item;

/** How many types lie around an item that a document holds. */
const depthIn = (doc: Y.Doc, id: Y.ID, most: number): number => {
  let depth = 1;
  for (let item = Y.getItem(doc.store, id) as Y.Item | Y.GC | null; item instanceof Y.Item && depth <= most; ) {
    item = item.parent instanceof Y.AbstractType ? item.parent._item : null;
    if (item) depth += 1;
  }
  return depth;
};

const structAt = (structs: readonly Struct[], clock: number): Struct | undefined => {
  let [from, to] = [0, structs.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const { id, length } = structs[middle] as Struct;
    if (clock < id.clock) to = middle;
    else if (clock >= id.clock + length) from = middle + 1;
    else return structs[middle];
  }
  return undefined;
};

/** Only what makes types can nest deeper than what is there. */
export const makesTypes = ({ structs }: ReadUpdate): boolean =>
  structs.some((struct) => isItem(struct) && struct.content instanceof Y.ContentType);

/**
 * Would a document nest types deeper than `most` with this update, which misses nothing? Yjs deletes and encodes nested
 * types by recursion, so one that is deep enough makes the document unreadable for everybody.
 */
export const nestsDeeper = (doc: Y.Doc, { structs }: ReadUpdate, most: number): boolean => {
  const byClient = Map.groupBy(structs, ({ id }) => id.client);
  const depths = new Map<Struct, number>();
  /** undefined: not known yet. */
  const depthAt = (id: Y.ID): number | undefined => {
    const struct = structAt(byClient.get(id.client) ?? [], id.clock);
    return struct ? depths.get(struct) : depthIn(doc, id, most);
  };
  const depthOf = (struct: Struct): number | undefined => {
    if (!isItem(struct)) return 0;
    if (struct.parent instanceof Y.ID) {
      const around = depthAt(struct.parent);
      return around === undefined ? undefined : around + 1;
    }
    const beside = struct.origin ?? struct.rightOrigin;
    return struct.parent === null && beside ? depthAt(beside) : 1;
  };
  let open: readonly Struct[] = structs;
  for (let pass = 0; open.length > 0 && pass < MOST_PASSES; pass += 1) {
    const later: Struct[] = [];
    for (const struct of open) {
      const depth = depthOf(struct);
      if (depth === undefined) later.push(struct);
      else if (depth > most) return true;
      else depths.set(struct, depth);
    }
    if (later.length === open.length) return true;
    open = later;
  }
  return open.length > 0;
};
