// Alignment guides: a box that is moved snaps to edges and middles of the others when they are near.
import type { Box } from './placement.ts';

/** A line of the world that the box has come to stand on. */
export type Guide = { x1: number; y1: number; x2: number; y2: number };
export type Alignment = { dx: number; dy: number; guides: readonly Guide[] };

const stops = (start: number, length: number): readonly number[] => [start, start + length / 2, start + length];

type Snap = { by: number; at: number };

/** The least way to any stop of the others within reach; of equals the first. */
const snapOn = (own: readonly number[], others: readonly number[], reach: number): Snap | null => {
  let best: Snap | null = null;
  for (const at of others)
    for (const stop of own) {
      const by = at - stop;
      if (Math.abs(by) <= reach && (!best || Math.abs(by) < Math.abs(best.by))) best = { by, at };
    }
  return best;
};

const touches = (box: Box, at: number, axis: 'x' | 'y'): boolean =>
  stops(box[axis], axis === 'x' ? box.w : box.h).some((stop) => Math.abs(stop - at) < 0.5);

/** How far `box` moves to stand in line with others within `reach`, and the lines that say so. */
export const alignBox = (box: Box, others: readonly Box[], reach: number): Alignment => {
  const x = snapOn(
    stops(box.x, box.w),
    others.flatMap((other) => stops(other.x, other.w)),
    reach,
  );
  const y = snapOn(
    stops(box.y, box.h),
    others.flatMap((other) => stops(other.y, other.h)),
    reach,
  );
  const placed = { ...box, x: box.x + (x?.by ?? 0), y: box.y + (y?.by ?? 0) };
  const guides: Guide[] = [];
  if (x) {
    const line = [placed, ...others.filter((other) => touches(other, x.at, 'x'))];
    const y1 = Math.min(...line.map((one) => one.y));
    guides.push({ x1: x.at, x2: x.at, y1, y2: Math.max(...line.map((one) => one.y + one.h)) });
  }
  if (y) {
    const line = [placed, ...others.filter((other) => touches(other, y.at, 'y'))];
    const x1 = Math.min(...line.map((one) => one.x));
    guides.push({ y1: y.at, y2: y.at, x1, x2: Math.max(...line.map((one) => one.x + one.w)) });
  }
  return { dx: x?.by ?? 0, dy: y?.by ?? 0, guides };
};
