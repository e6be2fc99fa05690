import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beforeOf, dropIndex, movedTo } from './drop-place.ts';

const middles = [10, 30, 50, 70];

it('[P5] a dragged row takes the place of the row whose middle the pointer has passed', () => {
  expect(dropIndex(middles, 0, 12)).toBe(0);
  expect(dropIndex(middles, 0, 31)).toBe(1);
  expect(dropIndex(middles, 0, 999)).toBe(3);
  expect(dropIndex(middles, 3, 29)).toBe(1);
  expect(dropIndex(middles, 3, -5)).toBe(0);
});

it('[P5] the place of a row is named by the row that follows it, so that two people reordering do not collide', () => {
  const ids = ['a', 'b', 'c', 'd'];
  expect(beforeOf(ids, 'a', 1)).toBe('c');
  expect(beforeOf(ids, 'd', 0)).toBe('a');
  expect(beforeOf(ids, 'b', 3)).toBeNull();
  expect(beforeOf(ids, 'b', 99)).toBeNull();
});

it('[P5] what is shown while dragging is what the drop writes', () => {
  const ids = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(ids, fc.nat(), fc.nat(), (list, a, b) => {
      const from = a % list.length;
      const to = b % list.length;
      const moved = list[from] as string;
      const shown = movedTo(list, from, to);
      expect(shown.indexOf(moved)).toBe(to);
      expect(shown[to + 1] ?? null).toBe(beforeOf(list, moved, to));
    }),
  );
});
