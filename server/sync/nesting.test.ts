import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { makesTypes, nestsDeeper } from './nesting.ts';
import { readUpdate } from './read-update.ts';

/** Maps within maps, made by one client or by two in turn; each step is an update of its own. */
const nested = (depth: number, clients: number): { updates: Uint8Array[]; doc: Y.Doc } => {
  const docs = Array.from({ length: clients }, () => new Y.Doc());
  const updates: Uint8Array[] = [];
  for (const doc of docs) {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'told') return;
      updates.push(update);
      for (const other of docs) if (other !== doc) Y.applyUpdate(other, update, 'told');
    });
  }
  const innermost = (doc: Y.Doc): Y.Map<unknown> => {
    let map = doc.getMap<unknown>('people');
    for (let next = map.get('in'); next instanceof Y.Map; next = map.get('in')) map = next;
    return map;
  };
  for (let step = 0; step < depth; step += 1) innermost(docs[step % clients] as Y.Doc).set('in', new Y.Map());
  return { updates, doc: docs[0] as Y.Doc };
};

const refuses = (doc: Y.Doc, update: Uint8Array, most: number): boolean => {
  const read = readUpdate(update);
  return makesTypes(read) && nestsDeeper(doc, read, most);
};

describe('types within types', () => {
  it('[S88] are counted through the update and the document alike, whoever made them and however they come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(12),
        (depth, clients, cut) => {
          const { updates } = nested(depth, clients);
          const doc = new Y.Doc();
          const known = updates.slice(0, Math.min(cut, depth - 1));
          for (const update of known) Y.applyUpdate(doc, update);
          const rest = Y.mergeUpdates(updates.slice(known.length));
          expect(refuses(doc, rest, depth)).toBe(false);
          expect(refuses(doc, rest, depth - 1)).toBe(true);
        },
      ),
    );
  });

  it('[S88] a list of many beside one another is not deep', () => {
    const doc = new Y.Doc();
    const list = doc.getArray<unknown>('list');
    doc.transact(() => {
      for (let count = 0; count < 5_000; count += 1) list.insert(count % 7 ? 0 : list.length, [new Y.Map()]);
    });
    expect(refuses(new Y.Doc(), Y.encodeStateAsUpdate(doc), 1)).toBe(false);
  });

  it('[S88] a depth at which Yjs itself fails is found without failing', () => {
    const deep = new Y.Doc();
    deep.transact(() => {
      let map = deep.getMap<unknown>('people');
      for (let count = 0; count < 30_000; count += 1) {
        const inner = new Y.Map<unknown>();
        map.set('in', inner);
        map = inner;
      }
    });
    expect(refuses(new Y.Doc(), Y.encodeStateAsUpdate(deep), 32)).toBe(true);
  });
});
