import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../model/account.ts';
import { arbitraryNetwork } from '../testing/arbitrary-network.ts';
import { nordwind } from '../testing/nordwind.ts';
import { referencePictures } from '../testing/reference-pictures.ts';
import { samplePath } from '../testing/sample-path.ts';
import { day, kam, line, mainContact, ours, personId, sketch, TODAY, theirs } from '../testing/sketch.ts';
import { arrange } from './arrange.ts';
import { type ContactPath, contactPath } from './contact-path.ts';
import { CENTRE } from './dimensions.ts';
import { place } from './place.ts';
import type { CardBox, Placement } from './placement.ts';
import { type Route, routes } from './routes.ts';

type Drawn = { id: string; path: ContactPath; route: Route; supplier: CardBox; customer: CardBox };

const draw = (account: Account, on = TODAY): { placement: Placement; drawn: Drawn[] } => {
  const placement = place(arrange(account, on, { today: TODAY }));
  const ways = routes(placement, account.contacts);
  const drawn = account.contacts.map((contact) => {
    const [supplier, customer] = [placement.cards.get(contact.supplier)!, placement.cards.get(contact.customer)!];
    const route = ways.get(contact.id)!;
    return { id: contact.id, supplier, customer, route, path: contactPath(supplier, customer, route) };
  });
  return { placement, drawn };
};

const cards = arbitraryNetwork({ people: 60, functions: 9, lines: 60 });
const behind = (card: CardBox, x: number, y: number): boolean =>
  x > card.x + 1 && x < card.x + card.w - 1 && y > card.y + 1 && y < card.y + card.h - 1;

describe('contact path', () => {
  it('[L16] never runs behind a card of a lane', () => {
    fc.assert(
      fc.property(cards, (account) => {
        const { placement, drawn } = draw(account);
        const lanes = [...placement.cards.values()].filter(({ tip }) => !tip);
        for (const { path } of drawn) {
          for (const [x, y] of samplePath(path.d)) {
            expect(lanes.filter((card) => behind(card, x, y)).map(({ id }) => id)).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[L16] leads from our card to the customer’s, whole numbers of a tenth, and says where it touches them', () => {
    fc.assert(
      fc.property(cards, (account) => {
        for (const { path, supplier, customer } of draw(account).drawn) {
          expect(path.d).not.toMatch(/NaN|Infinity|e-/);
          const points = samplePath(path.d);
          const touches = [
            [path.supplier, points[0]!, supplier],
            [path.customer, points.at(-1)!, customer],
          ] as const;
          for (const [foot, [x, y], card] of touches) {
            expect([foot.x, foot.y].map((value, i) => Math.abs(value - [x, y][i]!) < 0.1)).toEqual([true, true]);
            if (card.rank === 0) expect(foot.x).toBe(card.front);
            else expect(foot.y).toBe(card.y + card.h);
            expect(foot.y).toBeGreaterThan(card.y);
            expect(foot.y).toBeLessThanOrEqual(card.y + card.h);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[L17] two lines never leave a card, nor fill a corridor, at the same place', () => {
    fc.assert(
      fc.property(cards, (account) => {
        const pairs = new Set<string>();
        const contacts = account.contacts.filter(({ supplier, customer }) => {
          const pair = `${supplier} ${customer}`;
          return pairs.has(pair) ? false : pairs.add(pair);
        });
        const places = draw({ ...account, contacts }).drawn.flatMap(({ route, supplier, customer }) =>
          [
            { card: supplier, approach: route.supplier },
            { card: customer, approach: route.customer },
          ].map(({ card, approach }) =>
            approach.kind === 'edge' ? `${card.id} ${approach.shift}` : `${card.lane} ${card.row} ${approach.depth}`,
          ),
        );
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 60 },
    );
  });

  it('[L16] between counterparts it is straight, and its words stand under it on the meridian', () => {
    for (const { path, supplier, customer } of draw(referencePictures.diamond).drawn) {
      expect(path.d).toBe(`M${supplier.front} ${supplier.cy}H${customer.front}`);
      expect(path.label).toEqual({ x: CENTRE, y: supplier.cy + 17, anchor: 'middle' });
    }
  });

  it('[L16] to somebody behind it runs through the corridor and up into the card', () => {
    const { drawn } = draw(nordwind, day('2026-09-08'));
    const { path, customer } = drawn.find(({ id }) => id === 'ar-mt')!;
    expect(customer.rank).toBe(1);
    expect(path.customer).toEqual({ x: customer.front + 26, y: customer.y + customer.h });
    expect(Math.max(...samplePath(path.d).map(([, y]) => y))).toBe(customer.y + customer.h + 9);
    expect(path.label).toEqual({ x: customer.front + 36, y: customer.y + customer.h + 16, anchor: 'start' });
  });

  it('[L18] across lanes it changes height late, in the channel; from the KAM early, before the main contact', () => {
    const account = sketch({
      people: [kam(), ours('a', 'rnd'), mainContact(), theirs('b', 'it')],
      contacts: [line('a', 'b', 4), line('kam', 'b', 4)],
    });
    const { drawn } = draw(account);
    const half = ({ path, supplier, customer }: Drawn) => {
      const middle = (supplier.cy + customer.cy) / 2;
      return samplePath(path.d, 200).reduce((best, point) =>
        Math.abs(point[1] - middle) < Math.abs(best[1] - middle) ? point : best,
      )[0];
    };
    expect(half(drawn[0]!)).toBeGreaterThan(CENTRE);
    expect(half(drawn[0]!)).toBeLessThan(CENTRE + 60);
    const tip = sketch({ people: [kam(), mainContact(), theirs('b', 'it')], contacts: [line('kam', 'b', 2)] });
    expect(half(draw(tip).drawn[0]!)).toBeLessThan(CENTRE);
  });

  it('[L18] lines that pass one another in the channel turn at different places', () => {
    const account = sketch({
      people: ['board', 'rnd', 'it'].flatMap((fn) => [ours(`a-${fn}`, fn), theirs(`b-${fn}`, fn)]),
      contacts: [line('a-board', 'b-it', 4), line('a-it', 'b-board', 4), line('a-board', 'b-rnd', 4)],
    });
    const turns = draw(account).drawn.map(({ route }) => route.turn);
    expect(new Set(turns).size).toBe(3);
  });

  it('[L16] a line that is just being drawn needs no other lines', () => {
    const { placement } = draw(sketch({ people: [ours('a', 'rnd'), theirs('b', 'it')] }));
    const [a, b] = ['a', 'b'].map((id) => placement.cards.get(personId(id))!) as [CardBox, CardBox];
    expect(contactPath(a, b).supplier).toEqual({ x: a.front, y: a.cy });
  });
});
