// The sign of an account, from its diamond index alone: ⋈ at 0, two lozenges at one half, ◇ at 1, equal area all the way.
import type { Side } from '../../model/side.ts';
import { type Point, roundedPath } from './polygon.ts';

const GAP_SHARE = 0.016;
const CORNER_SHARE = 0.02;

/** One SVG path per company. The outer corners walk from the far edge to the centre, the points in the middle stay. */
export const glyph = (diamondIndex: number, width: number, height: number): Record<Side, string> => {
  const centre = width / 2 - Math.max(1, width * GAP_SHARE);
  const x = centre * Math.min(1, Math.max(0, diamondIndex));
  const points: Point[] = [
    [x, 0],
    [centre, height / 2],
    [x, height],
    [0, height / 2],
  ];
  // At both ends one of the four points lies on an edge of the triangle: it would be a corner where there is none.
  const corners = x === 0 ? points.slice(0, 3) : x === centre ? [points[0]!, points[2]!, points[3]!] : points;
  const radius = width * CORNER_SHARE;
  return {
    supplier: roundedPath(corners, radius),
    customer: roundedPath(
      corners.map(([px, py]): Point => [width - px, py]),
      radius,
    ),
  };
};
