import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { docFromUpdates } from '../../shared/document/doc-from-updates.ts';
import { LiveDocument } from './live-document.ts';
import { nextOf, readUpdate } from './read-update.ts';

const EMPTY = { snapshot: null, updates: [], lastSeq: 0 };

/** What two clients write in turn, each knowing of the other only when `meets`. */
const written = (steps: readonly { by: number; key: number; meets: boolean }[]): Uint8Array[] => {
  const docs = [new Y.Doc(), new Y.Doc()];
  const updates: Uint8Array[] = [];
  for (const doc of docs) doc.on('update', (update: Uint8Array, origin) => origin !== 'told' && updates.push(update));
  for (const { by, key, meets } of steps) {
    const [own, other] = [docs[by] as Y.Doc, docs[1 - by] as Y.Doc];
    if (meets) Y.applyUpdate(own, Y.encodeStateAsUpdate(other), 'told');
    own.getMap<unknown>('people').set(`p${key}`, updates.length);
  }
  return updates;
};

const steps = fc.array(fc.record({ by: fc.nat(1), key: fc.nat(3), meets: fc.boolean() }), { maxLength: 60 });

describe('a live document', () => {
  it('[S87] holds the same whether an edit is noted or applied at once, whenever it is looked at', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat(3), { maxLength: 60 }), (edits, looks) => {
        const updates = written(edits);
        const live = new LiveDocument(EMPTY);
        for (const [index, update] of updates.entries()) {
          const read = readUpdate(update);
          const client = nextOf(live.stateOf, read);
          expect(client).not.toBeNull();
          live.append(update, client as number, read);
          const { id, length } = read.structs.at(-1) as Y.Item;
          expect(live.stateOf(id.client)).toBe(id.clock + length);
          if (looks[index] === 0) live.whole();
          if (looks[index] === 1) live.catchUp();
        }
        const expected = docFromUpdates(updates);
        expect(live.doc.getMap('people').toJSON()).toEqual(expected.getMap('people').toJSON());
        expect(live.stateVector()).toEqual(Y.encodeStateVector(expected));
        expect(docFromUpdates([live.whole()]).getMap('people').toJSON()).toEqual(expected.getMap('people').toJSON());
      }),
    );
  });

  it('[S87] takes noted edits in by itself when there are many', () => {
    const updates = written(Array.from({ length: 40 }, (_, key) => ({ by: 0, key, meets: false })));
    const live = new LiveDocument(EMPTY);
    const { doc } = live;
    for (const update of updates) {
      const read = readUpdate(update);
      live.append(update, nextOf(live.stateOf, read) as number, read);
      live.catchUp();
    }
    expect(doc.getMap('people').size).toBeGreaterThanOrEqual(32);
  });

  it('[S87] what repeats, or comes from two, or begins later is no next edit', () => {
    const updates = written([0, 1, 0, 1].map((by, key) => ({ by, key, meets: false })));
    const [first, , third] = updates as [Uint8Array, Uint8Array, Uint8Array];
    const live = new LiveDocument({ ...EMPTY, updates: [first] });
    expect(nextOf(live.stateOf, readUpdate(first))).toBeNull();
    expect(nextOf(live.stateOf, readUpdate(Y.mergeUpdates([first, third])))).toBeNull();
    expect(nextOf(live.stateOf, readUpdate(Y.mergeUpdates(updates)))).toBeNull();
    expect(nextOf(live.stateOf, readUpdate(third))).not.toBeNull();
  });
});
