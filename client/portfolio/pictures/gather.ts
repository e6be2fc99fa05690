// Where dots stand that would lie on one another: a few are spread to the nearest free place, many are counted in one.

type Spot = { x: number; y: number };
export type Gathered<T> = Spot & { r: number; items: T[] };
type Bounds = { left: number; top: number; right: number; bottom: number };

export const DOT = 6;
export const COUNT = 11;
/** Radii of dots, added up: more than these are counted where they meet. */
const MOST_SPREAD = 720;
/** In radii of a dot: it is never shown further from where it belongs. */
const FURTHEST = 3.2;
const GAP = 1.5;

const within = ({ x, y }: Spot, { left, top, right, bottom }: Bounds): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
const far = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The place itself, then rings of six, twelve … round it. */
const round = (dot: number): Spot[] => {
  const step = 2 * dot + GAP;
  const places: Spot[] = [{ x: 0, y: 0 }];
  for (let ring = 1; ring * step <= FURTHEST * dot; ring += 1)
    for (let at = 0; at < ring * 6; at += 1) {
      const angle = (at / (ring * 6)) * 2 * Math.PI;
      places.push({ x: Math.cos(angle) * ring * step, y: Math.sin(angle) * ring * step });
    }
  return places;
};

/** A counted dot is a little larger for many. */
const sizeOf = (items: number): number => (items > 30 ? COUNT + 1.5 : items > 4 ? COUNT : COUNT - 1.5);

const count = <T extends Spot>(items: readonly T[], dot: number): Gathered<T>[] => {
  const groups: Gathered<T>[] = [];
  for (const item of items) {
    const near = groups.find((group) => far(group, item) < 2 * COUNT + GAP);
    if (near) near.items.push(item);
    else groups.push({ x: item.x, y: item.y, r: COUNT, items: [item] });
  }
  return groups.map((group) => ({ ...group, r: group.items.length === 1 ? dot : sizeOf(group.items.length) }));
};

/** Every item stands in exactly one of the dots, and no dot lies on another. */
export const gather = <T extends Spot>(items: readonly T[], bounds: Bounds, dot = DOT): Gathered<T>[] => {
  if (items.length * dot > MOST_SPREAD) return count(items, dot);
  const places = round(dot);
  const placed: Gathered<T>[] = [];
  for (const item of items) {
    const isFree = (spot: Spot) =>
      within(spot, bounds) && placed.every((one) => far(one, spot) >= one.r + dot + GAP - 1e-6);
    const spot = places.map(({ x, y }) => ({ x: item.x + x, y: item.y + y })).find(isFree);
    // where one has no room left, all are counted: half of each would be neither
    if (!spot) return count(items, dot);
    placed.push({ ...spot, r: dot, items: [item] });
  }
  return placed;
};
