import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../model/id.ts';
import { nearestThatWay } from '../../navigate-lens.ts';
import { networkOn } from '../../network.ts';
import { arbitraryNetwork } from '../../testing/arbitrary-network.ts';
import { line, ours, sketch, TODAY, theirs } from '../../testing/sketch.ts';
import { blend } from '../blend.ts';
import { type CardBox, isFolded, type Placement, pictureOf } from '../placement.ts';
import { freePath } from './free-path.ts';
import { LENSES, type LensName } from './lens-name.ts';
import { FIRST_LOOK, lensPicture } from './lens-picture.ts';
import { plainCard } from './plain-placement.ts';

const lens = fc.constantFrom(...LENSES);
const account = arbitraryNetwork({ people: 30, functions: 6, lines: 20 });
const seen = (of: Parameters<typeof networkOn>[0], name: LensName): Placement =>
  lensPicture(networkOn(of, TODAY, { today: TODAY }), { ...FIRST_LOOK, lens: name }).placement;

const meet = (a: CardBox, b: CardBox) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe('every lens', () => {
  it('[LN1] has a place for everybody, inside the world, and no card covers another', () => {
    fc.assert(
      fc.property(account, lens, (one, name) => {
        const placement = seen(one, name);
        expect(new Set(placement.cards.keys())).toEqual(new Set(one.people.map(({ id }) => id)));
        const cards = [...placement.cards.values()].filter((card) => !isFolded(card));
        for (const [index, card] of cards.entries()) {
          expect(card.x).toBeGreaterThanOrEqual(0);
          expect(card.y).toBeGreaterThanOrEqual(0);
          expect(card.x + card.w).toBeLessThanOrEqual(placement.width);
          expect(card.y + card.h).toBeLessThanOrEqual(placement.height);
          for (const other of cards.slice(index + 1)) expect(meet(card, other), `${card.id} ${other.id}`).toBe(false);
        }
      }),
    );
  });

  it('[LN2] is walked to from any other, without a jump', () => {
    fc.assert(
      fc.property(account, lens, lens, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (one, from, to, p) => {
        const [a, b] = [seen(one, from), seen(one, to)];
        const first = blend(a, b, 0);
        for (const [id, card] of first.cards)
          expect([card.x, card.y]).toEqual([a.cards.get(id)!.x, a.cards.get(id)!.y]);
        expect(blend(a, b, 1)).toBe(b);
        if (from === to) return;
        const half = blend(a, b, p);
        expect(pictureOf(half, from).share + pictureOf(half, to).share).toBeCloseTo(1);
        // Turning back: the ground that was left comes again from where it had gone to.
        const back = blend(half, a, 0);
        expect(pictureOf(back, from).share).toBeCloseTo(pictureOf(half, from).share);
        expect(pictureOf(back, to).share).toBeCloseTo(pictureOf(half, to).share);
      }),
    );
  });
});

const box = (id: string, side: 'supplier' | 'customer', x: number, y: number, opacity = 1): CardBox =>
  plainCard({ id: id as PersonId, side, lane: null, tip: false, x, y, w: 100, h: 40, opacity });

it('[LN5] an arrow goes to the nearest card that way and passes folded ones', () => {
  const cards = [
    box('a', 'customer', 0, 0),
    box('b', 'customer', 300, 0),
    box('near', 'customer', 150, 90),
    box('gone', 'customer', 120, 0, 0),
    box('below', 'supplier', 0, 300),
  ];
  const placement = { cards: new Map(cards.map((card) => [card.id, card])) } as unknown as Placement;
  const go = (from: string, key: 'up' | 'down' | 'left' | 'right') => nearestThatWay(placement, from as PersonId, key);
  expect(go('a', 'right')).toBe('b');
  expect(go('a', 'down')).toBe('below');
  expect(go('near', 'left')).toBe('a');
  expect(go('a', 'up')).toBeNull();
});

it('[LN7] a line joins the edges that face one another, wherever the cards stand', () => {
  const us = box('s', 'supplier', 200, 100);
  expect(freePath(us, box('c', 'customer', 500, 100))).toMatchObject({ supplier: { x: 300 }, customer: { x: 500 } });
  expect(freePath(us, box('c', 'customer', 0, 100))).toMatchObject({ supplier: { x: 200 }, customer: { x: 100 } });
  expect(freePath(us, box('c', 'customer', 220, 300))).toMatchObject({ supplier: { y: 140 }, customer: { y: 300 } });
  expect(freePath(us, box('c', 'customer', 220, 0))).toMatchObject({ supplier: { y: 100 }, customer: { y: 40 } });
});

it('[LN1] nobody at all is no fault', () => {
  for (const name of LENSES) expect(seen(sketch({ people: [], functions: [], levels: [] }), name).cards.size).toBe(0);
  const two = sketch({ people: [ours('a', null), theirs('b', null)], contacts: [line('a', 'b', 2)], functions: [] });
  for (const name of LENSES) expect(seen(two, name).cards.size).toBe(2);
});

describe('a map of many', () => {
  const crowd = (people: number) =>
    sketch({
      people: Array.from({ length: people }, (_, index) => {
        const make = index % 5 < 2 ? ours : theirs;
        return make(`p${index}`, ['board', 'rnd', 'it'][index % 3] as string, { post: { level: 'manager' } });
      }),
      inside: {
        judgements: Array.from({ length: people }, (_, index) => ({
          id: `j${index}`,
          person: `p${index}`,
          date: '2026-01-01',
          stance: (index % 5) - 2,
          influence: 'outside',
        })) as never[],
      },
    });
  const ratio = (name: LensName, people: number) => {
    const { width, height } = seen(crowd(people), name);
    return height / width;
  };
  it('[LN16] a grid grows in width too', () => {
    expect(ratio('grid', 30)).toBeLessThan(1.2);
    for (const people of [200, 600]) expect(ratio('grid', people)).toBeLessThan(1.6);
  });
  it('[LN36] so does the plate of the Decision unit', () => {
    for (const people of [200, 600]) expect(ratio('decision', people)).toBeLessThan(1.6);
  });
});
