import type { CardBox } from './placement.ts';
import { towardCentre } from './placement.ts';

type Point = { x: number; y: number };

/** Way, arrow head at `to`, the mark of a break across the way, and where that stands. World px. */
export type InfluencePath = { way: string; head: string; cut: string; middle: Point };

const GAP = 4;
const BOW = { share: 0.24, least: 26, most: 110 };
/** Past cards that stand between the two in one column. */
const PAST = 16;
const HEAD = { length: 9, width: 4.5 };
const CUT = { reach: 9, lean: 4 };

/** Where the mark may stand on the way, the best place first. */
const PLACES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85] as const;

const plus = (a: Point, b: Point, times = 1): Point => ({ x: a.x + b.x * times, y: a.y + b.y * times });
const minus = (a: Point, b: Point): Point => plus(a, b, -1);
const unit = ({ x, y }: Point): Point => {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
};
const turned = ({ x, y }: Point): Point => ({ x: -y, y: x });
const said = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
const centre = (box: CardBox): Point => ({ x: box.x + box.w / 2, y: box.cy });

/** With room for the mark round the point. */
const covers = (box: CardBox, { x, y }: Point): boolean =>
  x > box.x - CUT.reach && x < box.x + box.w + CUT.reach && y > box.y - CUT.reach && y < box.y + box.h + CUT.reach;

/** Where the way from the middle of a card towards a point leaves the card, with a little air. */
const leave = (box: CardBox, towards: Point): Point => {
  const from = centre(box);
  const way = minus(towards, from);
  const [halfWidth, halfHeight] = [box.w / 2 + GAP, box.h / 2 + GAP];
  const share = Math.min(
    way.x === 0 ? Number.POSITIVE_INFINITY : halfWidth / Math.abs(way.x),
    way.y === 0 ? Number.POSITIVE_INFINITY : halfHeight / Math.abs(way.y),
  );
  return plus(from, way, Math.min(share, 1));
};

/**
 * Influence between two people of one side: a bow on the far side of the lines of contact, so that the two never run
 * together. From either end the bow is the same. `others`: cards that would cover the mark; it stands where none does, if
 * there is such a place.
 */
export const influencePath = (from: CardBox, to: CardBox, others: readonly CardBox[] = []): InfluencePath => {
  const [a, b] = [centre(from), centre(to)];
  const along = minus(b, a);
  const length = Math.hypot(along.x, along.y);
  const outward = -towardCentre(from.side);
  const across = unit(turned(along));
  // Beside each other the bow goes over the cards.
  const isOut = Math.abs(across.x) < 0.01 ? across.y < 0 : across.x * outward > 0;
  const stacked = Math.abs(along.x) < from.w / 2 && Math.abs(along.y) > 2 * from.h;
  const least = stacked ? from.w / 2 + PAST : BOW.least;
  const bow = Math.min(Math.max(length * BOW.share, least), BOW.most) * 2;
  const control = plus(plus(a, along, 0.5), across, isOut ? bow : -bow);
  const [start, end] = [leave(from, control), leave(to, control)];
  const on = (share: number): Point => {
    const [first, second] = [plus(start, minus(control, start), share), plus(control, minus(end, control), share)];
    return plus(first, minus(second, first), share);
  };
  const free = PLACES.find((share) => !others.some((box) => covers(box, on(share)))) ?? PLACES[0];
  const middle = on(free);
  const into = unit(minus(end, control));
  const side = turned(into);
  const root = plus(end, into, -HEAD.length);
  const run = unit(minus(on(free + 0.01), on(free - 0.01)));
  const over = turned(run);
  const zig = (reach: number, lean: number) => said(plus(plus(middle, over, reach), run, lean));
  return {
    way: `M${said(start)}Q${said(control)} ${said(end)}`,
    head: `M${said(plus(root, side, HEAD.width))}L${said(end)}L${said(plus(root, side, -HEAD.width))}`,
    cut: `M${zig(CUT.reach, -CUT.lean)}L${zig(-1, CUT.lean)}L${zig(1, -CUT.lean)}L${zig(-CUT.reach, CUT.lean)}`,
    middle,
  };
};
