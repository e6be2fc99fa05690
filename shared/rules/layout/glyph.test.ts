import { describe, expect, it } from 'vitest';
import { contains, samplePath } from '../testing/sample-path.ts';
import { glyph } from './glyph.ts';
import type { Point } from './polygon.ts';

const [W, H] = [92, 48];
const area = (polygon: readonly Point[]): number =>
  Math.abs(
    polygon.reduce((sum, [x, y], i) => {
      const [nx, ny] = polygon[(i + 1) % polygon.length]!;
      return sum + (x * ny - nx * y) / 2;
    }, 0),
  );

describe('glyph', () => {
  it('[L15] is the bow-tie at 0, the diamond at 1', () => {
    const left = (index: number) => samplePath(glyph(index, W, H).supplier, 8);
    expect(contains(left(0), [4, 8])).toBe(true);
    expect(contains(left(0), [40, 8])).toBe(false);
    expect(contains(left(1), [4, 8])).toBe(false);
    expect(contains(left(1), [40, 8])).toBe(true);
  });

  it('[L15] has equal area all the way, both companies alike, within its box', () => {
    const areas = [0, 0.2, 0.5, 0.8, 1, -3, 7].map((index) => {
      const { supplier, customer } = glyph(index, W, H);
      const [left, right] = [samplePath(supplier, 8), samplePath(customer, 8)];
      for (const [x, y] of [...left, ...right]) {
        expect(x >= 0 && x <= W && y >= 0 && y <= H).toBe(true);
      }
      expect(area(right)).toBeCloseTo(area(left), 0);
      return area(left);
    });
    expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(1.02);
  });
});
