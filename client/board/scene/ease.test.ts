import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ease } from './ease.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

it('[B10] the curve runs from 0 to 1 and never goes back', () => {
  expect(ease(0)).toBe(0);
  expect(ease(1)).toBe(1);
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(ease(early)).toBeLessThanOrEqual(ease(late) + 1e-6);
      expect(ease(a)).toBeGreaterThanOrEqual(0);
      expect(ease(a)).toBeLessThanOrEqual(1);
    }),
  );
});
