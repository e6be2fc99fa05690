import { describe, expect, it } from 'vitest';
import { referencePictures } from '../testing/reference-pictures.ts';
import { TODAY } from '../testing/sketch.ts';
import { arrange } from './arrange.ts';
import { influencePath } from './influence-path.ts';
import { place } from './place.ts';
import type { CardBox } from './placement.ts';

const numbers = (path: string): number[] => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
const pairsOf = (name: 'bow-tie' | 'diamond', side: string): [CardBox, CardBox][] => {
  const { cards } = place(arrange(referencePictures[name], TODAY, { today: TODAY }));
  const boxes = [...cards.values()].filter((box) => box.side === side);
  return boxes.flatMap((a) => boxes.filter((b) => b !== a).map((b): [CardBox, CardBox] => [a, b]));
};
const isInside = (box: CardBox, x: number, y: number): boolean =>
  x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h;

describe('influence path', () => {
  it.each(['bow-tie', 'diamond'] as const)('[J9] the arrow stands before the card it points at (%s)', (name) => {
    const pairs = ['supplier', 'customer'].flatMap((side) => pairsOf(name, side));
    expect(pairs.length).toBeGreaterThan(40);
    for (const [from, to] of pairs) {
      const { way, head } = influencePath(from, to);
      const [startX, startY, , , endX, endY] = numbers(way) as [number, number, number, number, number, number];
      expect(isInside(from, startX, startY) || isInside(to, endX, endY)).toBe(false);
      expect(numbers(head).slice(2, 4)).toEqual([endX, endY]);
      // Not far off either: one sees at whom it points.
      expect(isInside({ ...to, x: to.x - 6, y: to.y - 6, w: to.w + 12, h: to.h + 12 }, endX, endY)).toBe(true);
    }
  });

  it('[J9] the mark of a conflict stands where no card covers it', () => {
    for (const [from, to] of pairsOf('diamond', 'customer')) {
      // Between neighbours there is no other place.
      if (Math.hypot(to.cy - from.cy, to.x - from.x) < 150) continue;
      const { middle } = influencePath(from, to);
      const inTheWay: CardBox = { ...from, x: middle.x - 20, y: middle.y - 8, w: 40, h: 16 };
      const moved = influencePath(from, to, [inTheWay]).middle;
      expect(isInside(inTheWay, moved.x, moved.y)).toBe(false);
    }
  });

  it('[J9] a conflict is the same from both ends, and bows away from the lines of contact', () => {
    for (const [a, b] of pairsOf('diamond', 'customer')) {
      const [there, back] = [influencePath(a, b), influencePath(b, a)];
      expect(there.middle.x).toBeCloseTo(back.middle.x, 6);
      expect(there.middle.y).toBeCloseTo(back.middle.y, 6);
      if (a.x === b.x) expect(there.middle.x).toBeGreaterThan(a.x + a.w / 2);
    }
  });
});
