import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';
import type { Box } from './scene.ts';

const bounds: Box = { x: 0, y: 0, w: 400, h: 300 };
const anchor = (x: number, y: number, width = 60) => ({ x, y, r: 6, text: 'Nordwind', width });
const dotOf = ({ x, y, r }: { x: number; y: number; r: number }): Box => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });
const cross = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe('names beside dots', () => {
  it('[PP12] stand at the right, and where that is taken at another side', () => {
    expect(placeLabels([anchor(100, 100)], [], bounds)[0]).toMatchObject({ x: 110, anchor: 'start' });
    expect(placeLabels([anchor(370, 100)], [], bounds)[0]).toMatchObject({ x: 360, anchor: 'end' });
    expect(placeLabels([anchor(100, 100)], [{ x: 112, y: 90, w: 20, h: 20 }], bounds)[0]).toMatchObject({
      anchor: 'end',
    });
  });

  it('[PP12] cover no dot and no other name, and do not leave the plane', () => {
    const anchors = fc.array(
      fc
        .record({
          x: fc.integer({ min: 10, max: 390 }),
          y: fc.integer({ min: 10, max: 290 }),
          width: fc.integer({ min: 10, max: 120 }),
        })
        .map(({ x, y, width }) => anchor(x, y, width)),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(anchors, (all) => {
        const dots = all.map(dotOf);
        const placed = placeLabels(all, dots, bounds).map(({ box }) => box);
        for (const [index, box] of placed.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.w <= 400 && box.y + box.h <= 300).toBe(true);
          expect([...dots, ...placed.slice(0, index)].some((other) => cross(box, other))).toBe(false);
        }
      }),
    );
  });
});
