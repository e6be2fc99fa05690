import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTooltip } from './place-tooltip.ts';

const SCREEN = { width: 390, height: 844 };
const bubble = { width: 120, height: 24 };

describe('the place of a tooltip', () => {
  it('[U18] is under the middle of its target, above where below is no room', () => {
    expect(placeTooltip({ left: 100, top: 10, width: 28, height: 28 }, bubble, SCREEN)).toEqual({ left: 54, top: 44 });
    expect(placeTooltip({ left: 100, top: 810, width: 28, height: 28 }, bubble, SCREEN).top).toBe(780);
  });
  it('[U18] is never over an edge of the window', () => {
    const inside = fc.record({ left: fc.nat(362), top: fc.nat(816), width: fc.constant(28), height: fc.constant(28) });
    fc.assert(
      fc.property(inside, (target) => {
        const { left, top } = placeTooltip(target, bubble, SCREEN);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + bubble.width).toBeLessThanOrEqual(SCREEN.width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + bubble.height).toBeLessThanOrEqual(SCREEN.height);
      }),
    );
  });
});
