// Ways in a plane, made few enough to be read: the longest stand alone, the others are counted with those beside them.
import type { Direction, Move } from '../../../shared/rules/portfolio/movement.ts';
import type { Ends } from './arrow.ts';

export type Way = Ends & { move: Move; direction: Direction };
export type Group = Ends & { direction: Direction; moves: Move[] };
export type Grouped = { longest: Way[]; others: Group[]; stayed: Group[] };

/** In px: ways are alike that begin and end in the same cells. Coarser until there are few enough. */
const CELLS = [1, 12, 20, 32, 48, 72, 110];
const MOST = 110;
/** Who stayed is no way but a place. */
const PLACE = 27;

const far = ({ x1, y1, x2, y2 }: Ends): number => Math.hypot(x2 - x1, y2 - y1);
const middle = (ways: readonly Way[]): Ends => {
  const mean = (of: (way: Way) => number) => ways.reduce((sum, way) => sum + of(way), 0) / ways.length;
  return { x1: mean(({ x1 }) => x1), y1: mean(({ y1 }) => y1), x2: mean(({ x2 }) => x2), y2: mean(({ y2 }) => y2) };
};

const alike = (ways: readonly Way[], cell: number): Group[] => {
  const keyOf = ({ x1, y1, x2, y2, direction }: Way) =>
    [direction, ...[x1, y1, x2, y2].map((one) => Math.round(one / cell))].join(' ');
  return [...Map.groupBy(ways, keyOf).values()].map((own) => ({
    ...middle(own),
    direction: own[0]!.direction,
    moves: own.map(({ move }) => move),
  }));
};

/** `each`: so many of the longest of every direction stand alone. Every way is in exactly one of the three. */
export const groupMoves = (ways: readonly Way[], each: number): Grouped => {
  const stayed = ways.filter(({ direction }) => direction === 'still');
  const byLength = ways.filter(({ direction }) => direction !== 'still').toSorted((a, b) => far(b) - far(a));
  const longest = (['mixed', 'up', 'down'] as const).flatMap((direction) =>
    byLength.filter((way) => way.direction === direction).slice(0, each),
  );
  const alone = new Set(longest);
  const rest = byLength.filter((way) => !alone.has(way));
  const groups = CELLS.map((cell) => alike(rest, cell));
  return {
    longest,
    others: groups.find(({ length }) => length <= MOST) ?? groups.at(-1)!,
    stayed: alike(stayed, PLACE),
  };
};
