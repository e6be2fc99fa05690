import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT, DOT, gather } from './gather.ts';

const bounds = { left: 0, top: 0, right: 900, bottom: 500 };
const dots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.constantFrom(0, 100, 110, 250, 500) }), {
  maxLength: 300,
});

describe('dots that would lie on one another', () => {
  it('[PP11] stand beside one another while there is room', () => {
    const same = Array.from({ length: 7 }, () => ({ x: 300, y: 200 }));
    const spread = gather(same, bounds);
    expect(spread).toHaveLength(7);
    for (const { x, y } of spread) expect(Math.hypot(x - 300, y - 200)).toBeLessThan(3.2 * DOT);
  });

  it('[PP11] are counted where they are many', () => {
    const [only, ...others] = gather(
      Array.from({ length: 500 }, () => ({ x: 300, y: 200 })),
      bounds,
    );
    expect(others).toEqual([]);
    expect(only?.items).toHaveLength(500);
    expect(only?.r).toBeGreaterThanOrEqual(COUNT);
  });

  it('[PP11] everybody stands in exactly one, and none lies on another', () => {
    fc.assert(
      fc.property(dots, fc.constantFrom(DOT, COUNT), (items, size) => {
        const placed = gather(items, bounds, size);
        const all = placed.flatMap((group) => group.items);
        expect(all).toHaveLength(items.length);
        expect(new Set(all).size).toBe(items.length);
        for (const [index, a] of placed.entries())
          for (const b of placed.slice(0, index))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r - 2);
      }),
      { numRuns: 60 },
    );
  });
});
