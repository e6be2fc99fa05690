// A line of contact as an SVG path, always from our card to the customer's. It never passes behind a card of a lane: it runs
// level to the channel between the two companies, changes height only there, and runs level on.

import { CARD_GAP, CENTRE, CHANNEL } from './dimensions.ts';
import type { CardBox } from './placement.ts';
import { towardCentre } from './placement.ts';
import { type Approach, loneApproach, type Route } from './routes.ts';

export type Anchor = { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
type At = { x: number; y: number };

export type ContactPath = {
  d: string;
  /** Where the line meets our card and the customer's: place of the end dots. */
  supplier: At;
  customer: At;
  /** Place of the words on the line ("met once", "stale, 134 days"): start or middle of their baseline. */
  label: Anchor;
};

/** Where the change of height is steepest, as shares of its width: late, so that it clears the lane's label. */
const LATE = [0.95, 0.7] as const;
/** From a tip in the centre early: the other company's tip stands in the way. */
const EARLY = [0.3, 0.05] as const;
/** Where the middle of a late (early) S lies, as a share of its width. */
const middleOf = ([c1, c2]: readonly [number, number]): number => 0.375 * c1 + 0.375 * c2 + 0.125;

const BEND = 8;
const WORD_DROP = 17;
const WORDS_WIDTH = 110;

/** The free end of a card: where a line may begin to change height, and the path from the card to there. */
type Gate = { x: number; y: number; foot: At; out: string; into: string };

const r = (value: number): number => Math.round(value * 10) / 10;

const gateOf = (card: CardBox, approach: Approach): Gate => {
  if (approach.kind === 'edge' || card.rank === 0) {
    const y = card.cy + (approach.kind === 'edge' ? approach.shift : 0);
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
  const y = bottom + approach.depth;
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

/** Beside a lane's own corridor the line drops at once, near the card in front. */
const NEAR = { from: 24, to: 18, width: 48, height: 60 };

export const contactPath = (supplier: CardBox, customer: CardBox, route?: Route): ContactPath => {
  const approach = route ?? { supplier: loneApproach(supplier), customer: loneApproach(customer) };
  const a = gateOf(supplier, approach.supplier);
  const b = gateOf(customer, approach.customer);
  const ends = { supplier: a.foot, customer: b.foot };
  const behind = customer.rank > 0 ? customer : supplier.rank > 0 ? supplier : null;
  if (Math.abs(a.y - b.y) < 1) {
    const narrow = b.x - a.x < WORDS_WIDTH;
    const drop = behind ? WORD_DROP - 3 : narrow ? Math.max(supplier.h, customer.h) / 2 + WORD_DROP - 2 : WORD_DROP;
    return { d: `${a.out}${b.into}`, ...ends, label: { x: (a.x + b.x) / 2, y: a.y + drop, anchor: 'middle' } };
  }
  const steep = supplier.lane === customer.lane && behind !== null && Math.abs(a.y - b.y) <= NEAR.height;
  if (steep) {
    const words = wordsUnder(behind, behind === customer ? b : a);
    if (behind === customer) {
      const [x, y0, y1] = [a.x, r(a.y), r(b.y)];
      return {
        d: `${a.out}C${r(x + NEAR.from)} ${y0} ${r(x + NEAR.to)} ${y1} ${r(x + NEAR.width)} ${y1}${b.into}`,
        ...ends,
        label: words,
      };
    }
    const [x, y0, y1] = [b.x, r(a.y), r(b.y)];
    return {
      d: `${a.out}H${r(x - NEAR.width)}C${r(x - NEAR.to)} ${y0} ${r(x - NEAR.from)} ${y1} ${r(x)} ${y1}`,
      ...ends,
      label: words,
    };
  }
  const x0 = Math.max(a.x, CENTRE - CHANNEL);
  const x1 = Math.min(b.x, CENTRE + CHANNEL);
  const turn = supplier.tip && !customer.tip ? EARLY : LATE;
  const width = x1 - x0;
  const across = `H${r(x0)}C${r(x0 + turn[0] * width)} ${r(a.y)} ${r(x0 + turn[1] * width)} ${r(b.y)} ${r(x1)} ${r(b.y)}`;
  const label: Anchor = behind
    ? wordsUnder(behind, behind === customer ? b : a)
    : { x: x0 + middleOf(turn) * width + 8, y: (a.y + b.y) / 2 + 4, anchor: 'start' };
  return { d: `${a.out}${across}${b.into}`, ...ends, label };
};

/** Under the card behind, beside the line's way up. */
const wordsUnder = (card: CardBox, gate: Gate): Anchor => ({
  x: gate.foot.x - towardCentre(card.side) * 10,
  y: card.y + card.h + 16,
  anchor: card.side === 'customer' ? 'start' : 'end',
});
