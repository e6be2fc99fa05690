import type { Box } from './scene.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';
type Placed = { box: Box };

const AXIS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
/** A mark straight ahead is nearer than one beside the way. */
const ASIDE = 3;

const middle = ({ x, y, w, h }: Box) => ({ x: x + w / 2, y: y + h / 2 });

/** The index of the nearest mark in a direction; where there is none, the same. */
export const nextMark = (marks: readonly Placed[], from: number, direction: Direction): number => {
  const [dx, dy] = AXIS[direction];
  const here = marks[from];
  if (!here) return 0;
  const start = middle(here.box);
  let [best, least] = [from, Number.POSITIVE_INFINITY];
  for (const [index, { box }] of marks.entries()) {
    const there = middle(box);
    const [x, y] = [there.x - start.x, there.y - start.y];
    const ahead = x * dx + y * dy;
    if (index === from || ahead < 0.5) continue;
    const cost = ahead + ASIDE * Math.abs(dx === 0 ? x : y);
    if (cost < least) [best, least] = [index, cost];
  }
  return best;
};
