// The morph between two placements. Cards and the inputs of the silhouettes are interpolated, the silhouettes are computed anew.
import type { PersonId } from '../../model/id.ts';
import type { Side } from '../../model/side.ts';
import { lerp } from './dimensions.ts';
import type { Box, CardBox, Outline, OutlineLane, OutlineTip, PlacedLane, Placement } from './placement.ts';

/** Every number of `to` that stands between `from` and `to`; all else is as in `to`. */
const mix = <T extends object>(from: T, to: T, p: number): T => {
  const mixed = { ...to };
  for (const key of Object.keys(to) as (keyof T)[]) {
    const [a, b] = [from[key], to[key]];
    if (typeof a === 'number' && typeof b === 'number') mixed[key] = lerp(a, b, p) as T[keyof T];
  }
  return mixed;
};

const mixCard = (from: CardBox | undefined, to: CardBox, p: number): CardBox => {
  if (!from || from.side !== to.side) return { ...to, opacity: p };
  // Row and rank decide how lines run: they are the target's from the first frame on.
  return { ...mix(from, to, p), row: to.row, rank: to.rank, below: to.below };
};

const mixLane = (from: PlacedLane | undefined, to: PlacedLane, p: number): PlacedLane =>
  from ? { ...mix(from, to, p), directness: mix(from.directness, to.directness, p) } : to;

const nearest = (lanes: readonly OutlineLane[], cy: number): OutlineLane | undefined =>
  lanes.reduce<OutlineLane | undefined>(
    (best, lane) => (!best || Math.abs(lane.cy - cy) < Math.abs(best.cy - cy) ? lane : best),
    undefined,
  );

/** A lane that only one of the two has grows out of its nearest neighbour, or shrinks into it, so that the edge never jumps. */
const mixOutlineLanes = (from: readonly OutlineLane[], to: readonly OutlineLane[], p: number): OutlineLane[] => {
  const before = new Map(from.map((lane) => [lane.id, lane]));
  const kept = new Set(to.map((lane) => lane.id));
  const arriving = to.map((lane) => mix(before.get(lane.id) ?? nearest(from, lane.cy) ?? lane, lane, p));
  const leaving = from
    .filter((lane) => !kept.has(lane.id))
    .flatMap((lane) => {
      const into = nearest(to, lane.cy);
      return into ? [{ ...mix(lane, into, p), id: lane.id, above: lane.above }] : [];
    });
  return [...arriving, ...leaving];
};

const mixTip = (from: OutlineTip | null, to: OutlineTip | null, p: number): OutlineTip | null =>
  from && to ? mix(from, to, p) : to;

const mixOutline = (from: Outline, to: Outline, p: number): Outline => ({
  ...mix(from, to, p),
  lanes: mixOutlineLanes(from.lanes, to.lanes, p),
  tip: mixTip(from.tip, to.tip, p),
});

const mixBoxes = (from: Placement['boxes'], to: Placement['boxes'], p: number): Map<string, Box> => {
  const boxes = new Map<string, Box>();
  for (const [key, box] of to) boxes.set(key, mix(from.get(key) ?? box, box, p));
  return boxes;
};

const withoutLeaving = (placement: Placement): Placement =>
  placement.leaving === null ? placement : { ...placement, leaving: null };

/** The ground of the lens that is left goes as the other comes. Who turns back half way finds it as far as it had gone. */
const mixLenses = (from: Placement, to: Placement, p: number): Pick<Placement, 'shown' | 'leaving'> => {
  if (from.lens === to.lens) return { shown: lerp(from.shown, 1, p), leaving: from.leaving };
  const begun = from.leaving?.lens === to.lens ? 1 - from.shown : 0;
  return { shown: lerp(begun, 1, p), leaving: withoutLeaving(from) };
};

/**
 * The picture at share `p` in [0, 1] of the way. At 1 it is `to` itself. Cards that enter stand at their target, those that leave
 * are gone. Between two lenses the cards walk; their grounds stay where they are, and one gives way to the other.
 */
export const blend = (from: Placement, to: Placement, p: number): Placement => {
  if (p >= 1) return to;
  const cards = new Map<PersonId, CardBox>();
  for (const [id, card] of to.cards) cards.set(id, mixCard(from.cards.get(id), card, p));
  const lenses = mixLenses(from, to, p);
  const sizeOf = ({ left, width, height }: Placement) => ({ left, width, height });
  if (from.lens !== to.lens) return { ...to, ...lenses, cards, ...mix(sizeOf(from), sizeOf(to), p) };
  const lanes = new Map(from.lanes.map((lane) => [lane.id, lane]));
  const outlines = {} as Record<Side, Outline>;
  for (const side of ['supplier', 'customer'] as const)
    outlines[side] = mixOutline(from.outlines[side], to.outlines[side], p);
  return {
    ...mix(from, to, p),
    ...lenses,
    cards,
    boxes: mixBoxes(from.boxes, to.boxes, p),
    lanes: to.lanes.map((lane) => mixLane(lanes.get(lane.id), lane, p)),
    scale: to.scale.map((upright, at) => mix(from.scale[at] ?? upright, upright, p)),
    outlines,
  };
};
