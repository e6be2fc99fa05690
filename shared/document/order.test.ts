import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrdered, keysAtEnd, keysToPlace, type Ordered } from './order.ts';

/** Few distinct keys and some useless ones, so that ties and gaps are common. */
const list = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,2}$/), fc.constantFrom('a0', 'a1', 'a1V', 'a2', null, 7)), {
    selector: ([id]) => id,
    minLength: 1,
  })
  .map((entries): Ordered[] => entries.map(([id, order]) => ({ id, order })).toSorted(compareOrdered));

describe('order keys', () => {
  it('[D4] equal keys are ordered by id, a record without a usable key stands last', () => {
    const ordered = [
      { id: 'z', order: 'a0' },
      { id: 'a', order: null },
      { id: 'b', order: 'a0' },
      { id: 'c', order: 5 },
      { id: 'd', order: 'Zz' },
    ].toSorted(compareOrdered);
    expect(ordered.map((entry) => entry.id)).toEqual(['d', 'b', 'z', 'a', 'c']);
  });

  it('[D4] keys at the end sort after all in use and among themselves', () => {
    fc.assert(
      fc.property(list, fc.nat({ max: 20 }), (entries, count) => {
        const orders = entries.map((entry) => entry.order);
        const keys = keysAtEnd(orders, count);
        const all = [...orders.filter((order) => typeof order === 'string').toSorted(), ...keys];
        expect(all).toEqual(all.toSorted());
        expect(new Set(keys).size).toBe(count);
      }),
    );
  });

  it('[D5] a record is placed before any other, also between two that share one key', () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.nat(), (entries, pickId, pickBefore) => {
        const id = entries[pickId % entries.length]!.id;
        const targets = [...entries.map((entry) => entry.id).filter((other) => other !== id), null];
        const before = targets[pickBefore % targets.length]!;
        const keys = keysToPlace(entries, id, before);
        const placed = entries
          .map((entry) => ({ ...entry, order: keys.get(entry.id) ?? entry.order }))
          .toSorted(compareOrdered)
          .map((entry) => entry.id);
        const expected = entries.map((entry) => entry.id).filter((other) => other !== id);
        expected.splice(before === null ? expected.length : expected.indexOf(before), 0, id);
        expect(placed).toEqual(expected);
      }),
    );
  });
});
