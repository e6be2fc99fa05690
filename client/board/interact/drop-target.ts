import type { LaneId } from '../../../shared/rules/layout/arrange.ts';
import { CHANNEL, CORRIDOR, FAR_EDGE } from '../../../shared/rules/layout/dimensions.ts';
import { type CardBox, type PlacedLane, type Placement, towardCentre } from '../../../shared/rules/layout/placement.ts';
import type { Box, Point } from '../camera/viewport.ts';

/** A card that is moved less than this sideways keeps its level: lanes can be changed without a steady hand. */
const SIDEWAYS = 24;

/** The lane at a height of the map; undefined in the row of the tips and beyond the ends. */
export const laneAt = (placement: Placement, y: number): PlacedLane | undefined =>
  placement.lanes.find((lane) => y >= lane.y - CORRIDOR / 2 && y < lane.y + lane.height + CORRIDOR / 2);

export const sideAt = (placement: Placement, x: number) => (x < placement.cx ? 'supplier' : 'customer');

/** The fields of the levels within a lane, highest first: from the centre to the far edge. */
export const levelFields = (placement: Placement, lane: PlacedLane, side: CardBox['side'], count: number): Box[] => {
  const toward = towardCentre(side);
  const inner = placement.cx - toward * CHANNEL;
  const outer = placement.left + (side === 'supplier' ? FAR_EDGE : placement.width - FAR_EDGE);
  const width = Math.abs(inner - outer) / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => {
    const front = inner - toward * width * index;
    return { x: Math.min(front, front - toward * width), y: lane.y, w: width, h: lane.height };
  });
};

export type Drop = { lane: LaneId | undefined; level: number | null };

/**
 * What a drop would do: over another lane the person changes the function; within the lane, clearly sideways, the level
 * (its index). `lane` undefined: the drop changes nothing.
 */
export const dropTarget = (placement: Placement, card: CardBox, grabbed: Point, at: Point, levels: number): Drop => {
  const lane = laneAt(placement, at.y);
  if (!lane) return { lane: undefined, level: null };
  const within = !card.tip && lane.id === card.lane;
  if (!within || Math.abs(at.x - grabbed.x) < SIDEWAYS || levels === 0) return { lane: lane.id, level: null };
  const field = levelFields(placement, lane, card.side, levels).findIndex(
    (box) => at.x >= box.x && at.x < box.x + box.w,
  );
  return { lane: lane.id, level: field < 0 ? null : field };
};
