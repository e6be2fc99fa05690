import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../model/account.ts';
import { arbitraryNetwork } from '../testing/arbitrary-network.ts';
import { referencePictures } from '../testing/reference-pictures.ts';
import { kam, line, mainContact, ours, personId, sketch, TODAY, theirs } from '../testing/sketch.ts';
import { type Arrangement, arrange } from './arrange.ts';
import {
  CARD_HEIGHT,
  CENTRE,
  CHANNEL,
  FAR_EDGE,
  PLATE,
  READABLE_ZOOM,
  TIP_EDGE,
  TOUCH,
  WORLD_WIDTH,
} from './dimensions.ts';
import { place } from './place.ts';
import type { CardBox, Placement } from './placement.ts';

const arranged = (account: Account): Arrangement => arrange(account, TODAY, { today: TODAY });
const placed = (account: Account): Placement => place(arranged(account));
const cardsOf = (placement: Placement): CardBox[] => [...placement.cards.values()];
const overlap = (a: CardBox, b: CardBox): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const crowds = arbitraryNetwork({ people: 300, functions: 14, lines: 200 });
const people = (side: typeof ours, count: number, fn: string | null, name = 'p') =>
  Array.from({ length: count }, (_, i) => side(`${name}${i}`, fn));

describe('place', () => {
  it('[L1] everything stands inside the world, whose centre never moves', () => {
    fc.assert(
      fc.property(crowds, (account) => {
        const placement = placed(account);
        const right = placement.left + placement.width;
        expect(placement.left + right).toBe(WORLD_WIDTH);
        for (const card of cardsOf(placement)) {
          expect(card.x).toBeGreaterThanOrEqual(placement.left + FAR_EDGE);
          expect(card.x + card.w).toBeLessThanOrEqual(right - FAR_EDGE);
          expect(card.y).toBeGreaterThan(0);
          expect(card.y + card.h).toBeLessThan(placement.scaleY);
        }
        expect(placement.scaleY).toBeLessThan(placement.height);
        expect(Object.values(placement).every((value) => !Number.isNaN(value))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [50, 0.45],
    [200, 0.36],
    [300, 0.35],
    [1000, 0.18],
  ])('[L23] %i people on nine functions are wide like the screen: seen whole at %f or larger', (count, least) => {
    const functions = Array.from({ length: 9 }, (_, i) => `f${i}`);
    const crowd = (side: typeof ours, name: string) =>
      Array.from({ length: count / 2 }, (_, i) => side(`${name}${i}`, `f${i % 9}`));
    const { width, height } = placed(sketch({ functions, people: [...crowd(ours, 'a'), ...crowd(theirs, 'b')] }));
    expect(Math.min(PLATE.width / width, PLATE.height / height)).toBeGreaterThanOrEqual(least);
  });

  it('[L23] a map whose names can be read has two ranks and its usual width', () => {
    const readable = arbitraryNetwork({ people: 24, functions: 8, lines: 30 });
    fc.assert(
      fc.property(readable, (account) => {
        const placement = placed(account);
        if (PLATE.height / placement.height >= READABLE_ZOOM + 0.02) expect(placement.width).toBe(WORLD_WIDTH);
        if (placement.width === WORLD_WIDTH) expect(cardsOf(placement).every(({ rank }) => rank < 2)).toBe(true);
      }),
    );
  });

  it('[L23] with many ranks bow-tie and diamond are what they are: at the far edges, and face to face', () => {
    const functions = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5'];
    const crowd = (side: typeof ours, name: string) =>
      Array.from({ length: 120 }, (_, i) => side(`${name}${i}`, `f${i % 6}`));
    const many = [...crowd(ours, 'a'), ...crowd(theirs, 'b'), kam(), mainContact()];
    const bowTie = placed(sketch({ functions, people: many, contacts: [line('kam', 'mc', 4)] }));
    const contacts = [...functions.map((_, i) => line(`a${i}`, `b${i}`, 4)), line('kam', 'mc', 4)];
    const diamond = placed(sketch({ functions, people: many, contacts }));
    const far = bowTie.outlines.supplier.edge;
    expect(far).toBeLessThan(FAR_EDGE);
    const backs = cardsOf(bowTie).filter(
      ({ tip, rank, row }) => !tip && row === 0 && rank === Math.max(...cardsOf(bowTie).map((card) => card.rank)),
    );
    for (const { side, back } of backs) expect(back).toBe(side === 'supplier' ? far : WORLD_WIDTH - far);
    expect(bowTie.cards.get(personId('kam'))!.front).toBe(CENTRE - TOUCH);
    const fronts = cardsOf(diamond).filter(({ tip, rank }) => !tip && rank === 0);
    for (const { front } of fronts) expect(Math.abs(front - CENTRE)).toBe(CHANNEL);
    expect(diamond.cards.get(personId('kam'))!.back).toBe(far - FAR_EDGE + TIP_EDGE);
  });

  it('[L5] no two cards overlap, for any account up to 300 people', () => {
    fc.assert(
      fc.property(crowds, (account) => {
        const placement = placed(account);
        expect(placement.cards.size).toBe(account.people.length);
        const cards = cardsOf(placement).sort((a, b) => a.y - b.y);
        cards.forEach((card, i) => {
          for (let j = i + 1; j < cards.length && cards[j]!.y < card.y + card.h; j++)
            expect(overlap(card, cards[j]!)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('[L6] one person more moves nobody of another lane or side but by the new height of the lane', () => {
    const cases = arbitraryNetwork({ people: 60, functions: 9, lines: 60 }).filter(
      ({ functions }) => functions.length > 0,
    );
    fc.assert(
      fc.property(cases, fc.nat(), fc.boolean(), (account, pick, us) => {
        const fn = account.functions[pick % account.functions.length]!.id;
        const side = us ? 'supplier' : 'customer';
        const newcomer = sketch({ people: [us ? ours('new', fn) : theirs('new', fn)] }).people;
        const before = placed(account);
        const after = placed({ ...account, people: [...account.people, ...newcomer] });
        const height = (placement: Placement) => placement.lanes.find(({ id }) => id === fn)!.height;
        const laneY = before.lanes.find(({ id }) => id === fn)!.y;
        // the step to another number of ranks moves everybody, and is seldom
        fc.pre(before.left === after.left);
        const growth = height(after) - height(before);
        expect(growth).toBeGreaterThanOrEqual(0);
        for (const card of cardsOf(before)) {
          if (card.side === side && card.lane === fn && !card.tip) continue;
          const moved = after.cards.get(card.id)!;
          // The tips alone depend on all functions together: a first person of a function changes the diamond index.
          if (!card.tip) expect(moved.x).toBe(card.x);
          expect(moved.y - card.y).toBeCloseTo(card.y > laneY + height(before) ? growth : 0);
        }
      }),
    );
  });

  it('[L2] a lane stands at the far edge at 0 and before the channel at 1, evenly between', () => {
    const fronts = ([0, 2, 3, 4] as const).map((strength) => {
      const account = sketch({ people: [ours('a', 'rnd'), theirs('b', 'rnd')], contacts: [line('a', 'b', strength)] });
      const card = placed(account).cards.get(personId('a'))!;
      return [card.back, card.front];
    });
    expect(fronts[0]![0]).toBe(FAR_EDGE);
    expect(fronts[3]![1]).toBe(CENTRE - CHANNEL);
    expect(fronts[2]![1]! - fronts[1]![1]!).toBeCloseTo(fronts[3]![1]! - fronts[2]![1]!);
  });

  it('[L2] each side counts its own lines: who is met by a colleague of another function does not pull him along', () => {
    const account = sketch({
      people: [ours('a', 'it'), ours('b', 'rnd'), theirs('c', 'rnd')],
      contacts: [line('a', 'c', 4)],
    });
    const { cards } = placed(account);
    const depth = (id: string) => Math.abs(cards.get(personId(id))!.front - CENTRE);
    expect([depth('a'), depth('c')]).toEqual([CHANNEL, CHANNEL]);
    expect(cards.get(personId('b'))!.back).toBe(FAR_EDGE);
  });

  it('[L3] the first half of the functions stands above the tips, and a function without people keeps its lane', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const { lanes, midY } = placed(sketch({ functions: ids, people: [theirs('x', 'd')] }));
    expect(lanes.map(({ id }) => id)).toEqual(ids);
    expect(lanes.map(({ cy }) => cy < midY)).toEqual([true, true, true, false, false]);
    const rows = [...lanes.map(({ cy }) => cy), midY].sort((a, b) => a - b);
    const gaps = rows.slice(1).map((y, i) => y - rows[i]!);
    expect(new Set(gaps)).toEqual(new Set([69.5]));
  });

  it('[L4] at most two stand side by side; in front those with direct lines, then lines, then by level, then by order', () => {
    const account = sketch({
      people: [
        kam(),
        ours('late', 'rnd'),
        ours('director', 'rnd', { post: { level: 'director' } }),
        ours('brief', 'rnd'),
        ours('direct', 'rnd'),
        ours('main', 'rnd'),
        theirs('x', 'it'),
        mainContact(),
      ],
      contacts: [line('direct', 'x', 2), line('main', 'mc', 4), line('brief', 'x', 1)],
    });
    expect(arranged(account).lanes[1]!.sides.supplier.people).toEqual(['direct', 'main', 'brief', 'director', 'late']);
    const spots = ['direct', 'main', 'brief', 'director', 'late'].map((id) => {
      const { row, rank } = placed(account).cards.get(personId(id))!;
      return [row, rank];
    });
    expect(spots).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  it('[L7] the bow-tie: every lane at the far edge, the tips touch in the centre', () => {
    const arrangement = arranged(referencePictures['bow-tie']);
    expect(arrangement.diamondIndex).toBe(0);
    expect(arrangement.lanes.flatMap(({ sides }) => [sides.supplier.directness, sides.customer.directness])).toEqual(
      Array(12).fill(0),
    );
    const placement = place(arrangement);
    expect(placement.cards.get(personId('supplier-tip'))!.front).toBe(CENTRE - TOUCH);
    expect(placement.cards.get(personId('customer-tip'))!.front).toBe(CENTRE + TOUCH);
    expect(
      cardsOf(placement)
        .filter(({ tip }) => !tip)
        .every(({ back }) => back === FAR_EDGE || back === WORLD_WIDTH - FAR_EDGE),
    ).toBe(true);
  });

  it('[L8] the diamond: every lane face to face, the tips at the far ends', () => {
    const placement = placed(referencePictures.diamond);
    expect(placement.cards.get(personId('supplier-tip'))!.back).toBe(TIP_EDGE);
    expect(placement.cards.get(personId('customer-tip'))!.back).toBe(WORLD_WIDTH - TIP_EDGE);
    expect(
      cardsOf(placement)
        .filter(({ tip }) => !tip)
        .every(({ front }) => Math.abs(front - CENTRE) === CHANNEL),
    ).toBe(true);
  });

  it.each(['bow-tie', 'diamond', 'integrated', 'uncoupled'] as const)(
    '[L9] in %s both sides stand in mirror writing',
    (name) => {
      const { cards } = placed(referencePictures[name]);
      for (const card of cards.values()) {
        if (card.side === 'customer') continue;
        const other = cards.get(personId(card.id.replace('supplier', 'customer')))!;
        expect([other.y, other.x + other.w]).toEqual([card.y, WORLD_WIDTH - card.x]);
      }
    },
  );

  it('[L10] who has no function stands in a last lane of his own, which is there only for somebody', () => {
    expect(placed(sketch({})).lanes.map(({ id }) => id)).toEqual(['board', 'rnd', 'it']);
    const { lanes, cards, midY } = placed(sketch({ people: [theirs('x', null)] }));
    expect(lanes.map(({ id }) => id)).toEqual(['board', 'rnd', 'it', null]);
    expect(cards.get(personId('x'))!.cy).toBe(lanes[3]!.cy);
    expect(lanes.filter(({ cy }) => cy < midY)).toHaveLength(2);
  });

  it('[L11] several tips stand over one another, their stack in the middle of their row', () => {
    const { cards, midY } = placed(sketch({ people: [kam('a'), kam('b'), kam('c'), mainContact()] }));
    const middles = ['a', 'b', 'c', 'mc'].map((id) => cards.get(personId(id))!.cy - midY);
    expect(middles).toEqual([-(CARD_HEIGHT + 8), 0, CARD_HEIGHT + 8, 0]);
  });

  it('[L3] a lane is as high as its fuller side, and both begin level', () => {
    const { lanes, cards } = placed(
      sketch({ people: [...people(ours, 5, 'rnd', 'a'), ...people(theirs, 1, 'rnd', 'b')] }),
    );
    expect(lanes[1]!.height).toBe(3 * CARD_HEIGHT + 2 * 14);
    expect(cards.get(personId('b0'))!.y).toBe(cards.get(personId('a0'))!.y);
  });

  it('[L1] an account without anybody or anything is still a picture', () => {
    const placement = placed(sketch({ functions: [], levels: [] }));
    expect([placement.cards.size, placement.lanes.length]).toEqual([0, 0]);
    expect(placement.height).toBeGreaterThan(placement.midY);
  });
});
