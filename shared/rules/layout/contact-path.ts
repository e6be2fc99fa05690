// A line of contact as an SVG path, always from our card to the customer's. It never passes behind a card of a lane: it runs
// level to the channel between the two companies, changes height only there, and runs level on.
import { type Approach, gateHeight } from './approach.ts';
import { CARD_GAP, CENTRE, CHANNEL, CORRIDOR } from './dimensions.ts';
import { type CardBox, towardCentre } from './placement.ts';
import { loneRoute, type Route } from './routes.ts';

type At = { x: number; y: number };
export type Anchor = At & { anchor: 'start' | 'middle' | 'end' };

export type ContactPath = {
  d: string;
  /** Where the line meets our card and the customer's: place of the end dots. */
  supplier: At;
  customer: At;
  /** Place of the words on the line ("met once", "stale, 134 days"): start, middle or end of their baseline. */
  label: Anchor;
};

/** Where a line leaves a card for the channel, where it touches the card, and the path between the two, either way. */
type Gate = At & { foot: At; out: string; into: string };

const BEND = 8;
const WORD_DROP = 17;
/** Under a card when the gap between the cards is too narrow for the words. */
const NARROW = 110;

const r = (value: number): number => Math.round(value * 10) / 10;

const gateOf = (card: CardBox, approach: Approach): Gate => {
  const y = gateHeight(card, approach);
  if (approach.kind === 'edge') {
    return {
      x: card.front,
      y,
      foot: { x: card.front, y },
      out: `M${r(card.front)} ${r(y)}`,
      into: `H${r(card.front)}`,
    };
  }
  const toward = towardCentre(card.side);
  const bottom = card.y + card.h;
  const x = card.front - toward * approach.entry;
  const bend = Math.min(BEND, approach.depth);
  const turned = r(x + toward * bend);
  return {
    x: card.front + toward * card.rank * (card.w + CARD_GAP),
    y,
    foot: { x, y: bottom },
    out: `M${r(x)} ${r(bottom)}V${r(y - bend)}Q${r(x)} ${r(y)} ${turned} ${r(y)}`,
    into: `H${turned}Q${r(x)} ${r(y)} ${r(x)} ${r(y - bend)}V${r(bottom)}`,
  };
};

/** From a card in front to its own corridor the line drops at once, so that the words on the meridian stay free. */
const NEAR = { from: 24, to: 18, width: 48, height: 60 };

/** An S within x0 … x1 whose steepest part lies at share `turn` of the width. */
const across = (x0: number, y0: number, x1: number, y1: number, turn: number): string => {
  const width = x1 - x0;
  return `H${r(x0)}C${r(x0 + (turn + 0.2) * width)} ${r(y0)} ${r(x0 + (turn - 0.05) * width)} ${r(y1)} ${r(x1)} ${r(y1)}`;
};
/** x of the middle of that S: the cubic at one half. */
const middleOfS = (x0: number, x1: number, turn: number): number => x0 + (0.75 * turn + 0.18125) * (x1 - x0);

export const contactPath = (
  supplier: CardBox,
  customer: CardBox,
  route: Route = loneRoute(supplier, customer),
): ContactPath => {
  const a = gateOf(supplier, route.supplier);
  const b = gateOf(customer, route.customer);
  const [behind, gate] = customer.rank > 0 ? [customer, b] : [supplier, a];
  const inCorridor = behind.rank > 0;
  const path = (between: string, label: Anchor): ContactPath => ({
    d: `${a.out}${between}${b.into}`,
    supplier: a.foot,
    customer: b.foot,
    label: inCorridor && behind.below >= CORRIDOR ? underCard(behind, gate) : label,
  });
  if (Math.abs(a.y - b.y) < 1) {
    const drop = b.x - a.x < NARROW ? customer.h / 2 + WORD_DROP - 2 : WORD_DROP;
    return path('', { x: CENTRE, y: a.y + drop, anchor: 'middle' });
  }
  const oneBehind =
    supplier.lane === customer.lane && supplier.rank + customer.rank === 1 && !supplier.tip && !customer.tip;
  if (oneBehind && Math.abs(a.y - b.y) <= NEAR.height) {
    const label: Anchor = { x: CENTRE, y: gate.y + WORD_DROP - 4, anchor: 'middle' };
    const [from, to] = [r(a.y), r(b.y)];
    const [x, way] = behind === customer ? [a.x, 1] : [b.x, -1];
    const [c1, c2, end] = [NEAR.from, NEAR.to, NEAR.width].map((width) => r(x + way * width)) as [
      number,
      number,
      number,
    ];
    return behind === customer
      ? path(`C${c1} ${from} ${c2} ${to} ${end} ${to}`, label)
      : path(`H${end}C${c2} ${from} ${c1} ${to} ${r(x)} ${to}`, label);
  }
  const x0 = Math.max(a.x, CENTRE - CHANNEL);
  const x1 = Math.min(b.x, CENTRE + CHANNEL);
  return path(across(x0, a.y, x1, b.y, route.turn), {
    x: middleOfS(x0, x1, route.turn) + 8,
    y: (a.y + b.y) / 2 + 4,
    anchor: 'start',
  });
};

/** Beside the line's way up, under the card behind. */
const underCard = (card: CardBox, gate: Gate): Anchor => ({
  x: gate.foot.x - towardCentre(card.side) * 10,
  y: card.y + card.h + WORD_DROP - 1,
  anchor: card.side === 'customer' ? 'start' : 'end',
});
