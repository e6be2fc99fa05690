import type { Point } from '../camera/viewport.ts';

/** Remote cursors glide: this many ms after a report the shown point has come to within 2 % of it. */
export const GLIDE_MS = 80;
const CLOSENESS = Math.log(50);

/** The point shown `elapsed` ms later on the way from `shown` to `reported`; arrives when it is within half a pixel. */
export const glide = (shown: Point, reported: Point, elapsed: number): Point => {
  const dx = reported.x - shown.x;
  const dy = reported.y - shown.y;
  if (Math.abs(dx) < 0.5 && Math.abs(dy) < 0.5) return reported;
  const share = 1 - Math.exp((-CLOSENESS * Math.max(0, elapsed)) / GLIDE_MS);
  return { x: shown.x + dx * share, y: shown.y + dy * share };
};
