import { type Move, type MovingMeasure, readingOf, spreadOf } from '../../../shared/rules/portfolio/movement.ts';
import { drawRanks, type Ranked, ranksHeight } from './draw-ranks.ts';
import { drawSpread } from './draw-spread.ts';
import type { Drawing } from './drawn.ts';
import { stepOf } from './moving.ts';
import type { Scene } from './scene.ts';

const SPREAD = { wide: 190, narrow: 160 };
/** From this width on both lists stand side by side. */
const TWO = 760;
const LINES = { wide: 12, narrow: 8 };
const APART = 44;
const BELOW = 26;

type Asked = Pick<Drawing, 't' | 'language' | 'stageName'> & { measure: MovingMeasure; width: number };

/** One measure: above how many moved how far, below who moved furthest, down to the left and up to the right. */
export const drawMoved = (moves: readonly Move[], { width, ...words }: Asked): Scene => {
  const { measure } = words;
  const isWide = width >= TWO;
  const known = moves.filter(({ direction }) => direction !== null);
  const by = known.flatMap((move) => move.by[0] ?? []);
  const step = stepOf(by, measure);
  const high = isWide ? SPREAD.wide : SPREAD.narrow;
  const spread = drawSpread(spreadOf(known, step), { ...words, width, height: high, step });
  const shown = isWide ? LINES.wide : LINES.narrow;
  const lists = (['down', 'up'] as const).map(
    (direction): Ranked => ({ direction, shown, moves: known.filter((move) => move.direction === direction) }),
  );
  const most = Math.max(
    measure === 'threads' ? 1 : 0.1,
    ...lists
      .flatMap((list) => list.moves.slice(0, shown))
      .flatMap(({ before, after }) => [readingOf(before, measure) ?? 0, readingOf(after, measure) ?? 0]),
  );
  const column = isWide ? (width - APART) / 2 : width;
  let y = high + BELOW;
  const drawn = lists.map((list, index) => {
    const at = { x: isWide ? index * (column + APART) : 0, y, width: column };
    if (!isWide) y += ranksHeight(list) + BELOW;
    return drawRanks(list, { ...words, ...at, most });
  });
  const height = isWide ? y + Math.max(...lists.map(ranksHeight)) + 8 : y;
  return {
    ...{ width, height, head: 0 },
    shapes: [...spread.shapes, ...drawn.flatMap(({ shapes }) => shapes)],
    marks: [...spread.marks, ...drawn.flatMap(({ marks }) => marks)],
  };
};
