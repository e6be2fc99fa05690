import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../model/account.ts';
import { arbitraryNetwork } from '../testing/arbitrary-network.ts';
import { nordwind } from '../testing/nordwind.ts';
import { referencePictures } from '../testing/reference-pictures.ts';
import { day, personId, TODAY } from '../testing/sketch.ts';
import { arrange } from './arrange.ts';
import { blend } from './blend.ts';
import { place } from './place.ts';
import type { Placement } from './placement.ts';
import { silhouette, silhouettePolygon } from './silhouette.ts';

const placed = (account: Account, on = TODAY): Placement => place(arrange(account, on, { today: TODAY }));
const SIDES = ['supplier', 'customer'] as const;

describe('blend', () => {
  it('[L20] begins as the one and ends as the other', () => {
    const [from, to] = [placed(referencePictures['bow-tie']), placed(referencePictures.diamond)];
    expect(blend(from, to, 1)).toBe(to);
    for (const [id, card] of blend(from, to, 0).cards)
      expect([card.x, card.y]).toEqual([from.cards.get(id)!.x, from.cards.get(id)!.y]);
    for (const side of SIDES) expect(silhouette(blend(from, to, 0), side)).toBe(silhouette(from, side));
  });

  it('[L20] half-way every card stands half-way', () => {
    const [from, to] = [placed(referencePictures['bow-tie']), placed(referencePictures.diamond)];
    for (const [id, card] of blend(from, to, 0.5).cards) {
      expect(card.x).toBeCloseTo((from.cards.get(id)!.x + to.cards.get(id)!.x) / 2);
      expect(card.front).toBeCloseTo((from.cards.get(id)!.front + to.cards.get(id)!.front) / 2);
    }
  });

  it('[L20] who enters appears at his place, who leaves is gone', () => {
    const from = placed(referencePictures['bow-tie']);
    const account = referencePictures['bow-tie'];
    const newcomer = { ...account.people[1]!, id: personId('new') };
    const to = placed({ ...account, people: [...account.people.slice(0, -1), newcomer] });
    const half = blend(from, to, 0.5);
    expect(half.cards.get(personId('new'))).toMatchObject({ x: to.cards.get(personId('new'))!.x, opacity: 0.5 });
    expect(half.cards.has(account.people.at(-1)!.id)).toBe(false);
    expect(blend(from, to, 1).cards.get(personId('new'))!.opacity).toBe(1);
  });

  it('[L20] the silhouette never jumps: a thousandth of the way moves its outermost points by less than a pixel or two', () => {
    const accounts = arbitraryNetwork({ people: 30, functions: 6, lines: 30 });
    fc.assert(
      fc.property(accounts, accounts, fc.integer({ min: 0, max: 998 }), (a, b, thousandths) => {
        const [from, to] = [placed(a), placed(b)];
        for (const side of SIDES) {
          const shapes = [thousandths, thousandths + 1].map((p) =>
            silhouettePolygon(blend(from, to, p / 1000).outlines[side]),
          );
          if (shapes.some((shape) => shape.length === 0)) continue;
          const bounds = shapes.map((shape) => {
            const [xs, ys] = [shape.map(([x]) => x), shape.map(([, y]) => y)];
            return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
          });
          bounds[0]!.forEach((bound, i) => {
            expect(Math.abs(bound - bounds[1]![i]!)).toBeLessThan(4);
          });
        }
      }),
    );
  });

  it('[L20] no frame between two days of Nordwind holds anything but numbers', () => {
    const [from, to] = [placed(nordwind, day('2025-03-12')), placed(nordwind, day('2026-09-08'))];
    for (let i = 0; i <= 20; i++) {
      const frame = blend(from, to, i / 20);
      for (const side of SIDES) expect(silhouette(frame, side)).toMatch(/^M[\d. LQ-]+Z$/);
    }
  });
});
