// Plane geometry of silhouettes: simplify a line, the outer side of a set of points, a path with rounded corners.

export type Point = readonly [x: number, y: number];

/** Douglas–Peucker: leaves out what lies within `tolerance` px of the chord. Keeps both ends. */
export const simplify = (points: readonly Point[], tolerance: number): Point[] => {
  if (points.length < 3) return [...points];
  const keep = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [ax, ay] = points[from]!;
    const [dx, dy] = [points[to]![0] - ax, points[to]![1] - ay];
    const length = Math.hypot(dx, dy) || 1;
    let farthest = 0;
    let distance = tolerance;
    for (let i = from + 1; i < to; i++) {
      const point = points[i]!;
      const own = Math.abs(dx * (ay - point[1]) - (ax - point[0]) * dy) / length;
      if (own > distance) {
        distance = own;
        farthest = i;
      }
    }
    if (farthest) {
      keep.add(farthest);
      open.push([from, farthest], [farthest, to]);
    }
  }
  return points.filter((_, i) => keep.has(i));
};

const turn = ([ox, oy]: Point, [ax, ay]: Point, [bx, by]: Point): number =>
  (ax - ox) * (by - oy) - (ay - oy) * (bx - ox);

/** The left side (small x) of the convex hull, from the topmost to the lowest point. */
export const leftHull = (points: readonly Point[]): Point[] => {
  const chain: Point[] = [];
  for (const point of points.toSorted((a, b) => a[1] - b[1] || a[0] - b[0])) {
    if (chain.length && chain.at(-1)![1] === point[1]) continue;
    while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) >= 0) chain.pop();
    chain.push(point);
  }
  return chain;
};

/** x along a chain that runs downwards; heights must be asked in ascending order. */
export const edgeAt = (chain: readonly Point[]): ((y: number) => number) => {
  let at = 0;
  return (y) => {
    while (at < chain.length - 2 && chain[at + 1]![1] < y) at++;
    const [ax, ay] = chain[at]!;
    const [bx, by] = chain[at + 1] ?? chain[at]!;
    return by === ay ? Math.min(ax, bx) : ax + ((bx - ax) * (y - ay)) / (by - ay);
  };
};

const written = (value: number): number => Math.round(value * 10) / 10;

/** A corner takes at most this share of its shorter edge, so that two corners never meet. */
const CORNER_SHARE = 0.45;

/** Closed SVG path; each corner is cut at min(radius, 45 % of its shorter edge) and joined by one quadratic curve. */
export const roundedPath = (polygon: readonly Point[], radius: number): string => {
  const corners = polygon.filter(([x, y], i) => {
    const [px, py] = polygon[(i + polygon.length - 1) % polygon.length]!;
    return Math.hypot(x - px, y - py) > 0.5;
  });
  if (corners.length < 3) return '';
  const parts = corners.map((corner, i) => {
    const before = corners[(i + corners.length - 1) % corners.length]!;
    const after = corners[(i + 1) % corners.length]!;
    const lengthBefore = Math.hypot(before[0] - corner[0], before[1] - corner[1]);
    const lengthAfter = Math.hypot(after[0] - corner[0], after[1] - corner[1]);
    const cut = Math.min(radius, lengthBefore * CORNER_SHARE, lengthAfter * CORNER_SHARE);
    const at = (end: Point, length: number): string =>
      `${written(corner[0] + ((end[0] - corner[0]) * cut) / length)} ${written(corner[1] + ((end[1] - corner[1]) * cut) / length)}`;
    return `${at(before, lengthBefore)}Q${written(corner[0])} ${written(corner[1])} ${at(after, lengthAfter)}`;
  });
  return `M${parts.join('L')}Z`;
};
