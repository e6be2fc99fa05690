import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../model/account.ts';
import type { Side } from '../../model/side.ts';
import { arbitraryNetwork } from '../testing/arbitrary-network.ts';
import { referencePictures } from '../testing/reference-pictures.ts';
import { contains, samplePath } from '../testing/sample-path.ts';
import { kam, ours, sketch, TODAY, theirs } from '../testing/sketch.ts';
import { arrange } from './arrange.ts';
import { CENTRE, FAR_EDGE, PAD, WORLD_WIDTH } from './dimensions.ts';
import { place } from './place.ts';
import { mirrored, type Placement } from './placement.ts';
import type { Point } from './polygon.ts';
import { silhouette, silhouettePolygon } from './silhouette.ts';

const placed = (account: Account): Placement => place(arrange(account, TODAY, { today: TODAY }));
const polygon = (placement: Placement, side: Side): Point[] => silhouettePolygon(placement.outlines[side]);
const crowds = arbitraryNetwork({ people: 120, functions: 14, lines: 120 });
const SIDES: Side[] = ['supplier', 'customer'];

describe('silhouette', () => {
  it('[L12] holds the face of every card that stands in front, whatever the account', () => {
    fc.assert(
      fc.property(crowds, (account) => {
        const placement = placed(account);
        for (const side of SIDES) {
          const shape = polygon(placement, side);
          for (const card of placement.cards.values()) {
            if (card.side !== side || card.rank > 0) continue;
            const face = mirrored(side, card.front) - 4;
            expect(contains(shape, [face, card.cy])).toBe(true);
            if (!card.tip)
              for (const y of [card.y + 1, card.y + card.h - 1]) expect(contains(shape, [face, y])).toBe(true);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('[L12] holds whole cards that stand at the far edge', () => {
    const { cards, outlines } = placed(referencePictures['bow-tie']);
    for (const { side, x, y, w, h, tip } of cards.values()) {
      if (tip) continue;
      for (const corner of [
        [x + 1, y + 1],
        [x + w - 1, y + 1],
        [x + 1, y + h - 1],
        [x + w - 1, y + h - 1],
      ] as const) {
        expect(contains(silhouettePolygon(outlines[side]), [mirrored(side, corner[0]), corner[1]])).toBe(true);
      }
    }
  });

  it('[L13] is a path of numbers inside the world and on its own half, and no path for a side without people', () => {
    fc.assert(
      fc.property(crowds, (account) => {
        const placement = placed(account);
        for (const side of SIDES) {
          const path = silhouette(placement, side);
          expect(path).not.toMatch(/NaN|Infinity/);
          expect(path === '').toBe(account.people.every((person) => person.side !== side));
          for (const [x, y] of samplePath(path, 2)) {
            const fromFar = mirrored(side, x);
            expect(fromFar).toBeGreaterThanOrEqual(placement.left + FAR_EDGE - PAD - 0.1);
            expect(fromFar).toBeLessThanOrEqual(CENTRE);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(placement.height);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('[L14] the closed bow-tie has straight edges: five corners, its point in the centre', () => {
    const shape = polygon(placed(referencePictures['bow-tie']), 'supplier');
    expect(shape.length).toBeLessThanOrEqual(7);
    const point = shape.reduce((a, b) => (b[0] > a[0] ? b : a));
    expect(point[0]).toBeGreaterThan(CENTRE - 5);
    expect(Math.abs(point[1] - placed(referencePictures['bow-tie']).midY)).toBeLessThan(2);
  });

  it('[L14] the diamond has one straight front and its point at the far end', () => {
    const placement = placed(referencePictures.diamond);
    const shape = polygon(placement, 'supplier');
    const front = Math.max(...shape.map(([x]) => x));
    const onFront = shape.filter(([x]) => x > front - 1).map(([, y]) => y);
    const heights = shape.map(([, y]) => y);
    // The corners lean back by the little that the back stands higher.
    expect(Math.min(...onFront) - Math.min(...heights)).toBeLessThan(5);
    expect(Math.max(...heights) - Math.max(...onFront)).toBeLessThan(5);
    const point = shape.reduce((a, b) => (b[0] < a[0] ? b : a));
    expect(point[1]).toBeCloseTo(placement.midY);
  });

  it('[L9] both companies have the same shape in mirror writing', () => {
    for (const name of ['bow-tie', 'diamond', 'integrated'] as const) {
      const placement = placed(referencePictures[name]);
      expect(polygon(placement, 'customer')).toEqual(polygon(placement, 'supplier'));
      const mirror = samplePath(silhouette(placement, 'customer')).map(([x, y]) => [WORLD_WIDTH - x, y]);
      samplePath(silhouette(placement, 'supplier')).forEach(([x, y], i) => {
        expect(mirror[i]![0]).toBeCloseTo(x, 0);
        expect(mirror[i]![1]).toBe(y);
      });
    }
  });

  it('[L14] a lane opened alone is a facet: the front comes forward there and falls back on both sides', () => {
    const account = {
      ...referencePictures['bow-tie'],
      contacts: referencePictures.diamond.contacts.filter(({ id }) => id === 'tip-tip' || id === 'board-board'),
    };
    const placement = placed(account);
    const shape = polygon(placement, 'supplier');
    const lane = placement.lanes[0]!;
    expect(contains(shape, [CENTRE - 60, lane.cy])).toBe(true);
    expect(contains(shape, [CENTRE - 60, placement.lanes[5]!.cy])).toBe(false);
  });

  it('[L12] one person, one tip, many rows: a shape around them', () => {
    const rows = Array.from({ length: 11 }, (_, i) => ours(`a${i}`, 'rnd'));
    for (const people of [[ours('a', 'it')], [kam()], [kam('a'), kam('b')], rows, [...rows, kam()]]) {
      const placement = placed(sketch({ people: [...people, theirs('x', 'it')] }));
      const shape = polygon(placement, 'supplier');
      for (const card of placement.cards.values()) {
        if (card.side === 'supplier') expect(contains(shape, [card.x + card.w / 2, card.cy])).toBe(true);
      }
    }
  });
});
