import {
  type Direction,
  type Move,
  type MovingMeasure,
  type Point,
  readingOf,
} from '../../../shared/rules/portfolio/movement.ts';
import { STAGE_LADDER } from '../../../shared/rules/stages/stage-ladder.ts';
import { arrow } from './arrow.ts';
import { STAYED } from './draw-spread.ts';
import type { Drawing } from './drawn.ts';
import { type Group, groupMoves, type Way } from './group-moves.ts';
import { measureSmall } from './measure.ts';
import { type Axes, DECIMALS } from './moving.ts';
import { idsOf, type Key, legend } from './parts.ts';
import { placeLabels } from './place-labels.ts';
import { type Axis, plane, planeHeight, tick } from './plane.ts';
import { steps } from './scale.ts';
import type { Box, Mark, Scene, Shape } from './scene.ts';

/** So many of the longest of each direction have their names. */
const NAMED = { wide: 6, narrow: 3 };
const WIDE = 760;
/** Who has more threads by far than so many of the others would press all of these into a corner. */
const USUAL = 0.96;
const FAR = 3;
const ROOT_TICKS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** px between the boxes that stand for a line. */
const STEP = 7;

type Words = Pick<Drawing, 't' | 'language' | 'stageName'>;
type Asked = Words & { width: number; axes: Axes; says: (move: Move) => string };

const axisOf = (measure: MovingMeasure, moves: readonly Move[], { t, language, stageName }: Words): Axis => {
  const title = t.movement.measures[measure];
  if (measure === 'claimed')
    return {
      ...{ title, domain: [0, STAGE_LADDER.length - 1] },
      ticks: STAGE_LADDER.map((stage, value) => ({ value, text: stageName(stage) })),
    };
  if (measure !== 'threads')
    return {
      ...{ title, domain: [0, 1] },
      ticks: [0, 0.25, 0.5, 0.75, 1].map((one) => tick(one, language, DECIMALS[measure])),
    };
  const all = moves.flatMap(({ before, after }) => [before?.threads ?? 0, after?.threads ?? 0]).sort((a, b) => a - b);
  const most = Math.max(1, all.at(-1) ?? 0);
  const usual = Math.max(1, all[Math.floor(all.length * USUAL)] ?? 0);
  if (most <= usual * FAR) {
    const ticks = [...new Set(steps(most, 8).map(Math.ceil))];
    return { title, domain: [0, ticks.at(-1) ?? 1], ticks: ticks.map((one) => tick(one, language)) };
  }
  const ticks = ROOT_TICKS.filter((one) => one <= most);
  return { title, domain: [0, most], isRoot: true, ticks: ticks.map((one) => tick(one, language)) };
};

const round = (x: number, y: number, r: number): Box => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });
/** A way as a chain of small boxes: names stay off it. */
const along = ({ x1, y1, x2, y2 }: Way): Box[] => {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP);
  const dots = Array.from({ length: count }, (_, index) => index / count);
  return [...dots.map((part) => round(x1 + (x2 - x1) * part, y1 + (y2 - y1) * part, 3)), round(x2, y2, 7)];
};
const boxOf = ({ x1, y1, x2, y2 }: Way | Group): Box => ({
  ...{ x: Math.min(x1, x2) - 8, y: Math.min(y1, y2) - 8 },
  ...{ w: Math.abs(x2 - x1) + 16, h: Math.abs(y2 - y1) + 16 },
});

/** Two measures at once: where each account stood and where it stands. Only those that moved furthest are in full ink. */
export const drawMoves = (moves: readonly Move[], { width, axes, says, ...words }: Asked): Scene => {
  const { t } = words;
  const height = planeHeight(width);
  const known = moves.filter(({ direction }) => direction !== null);
  const ground = plane(width, height, axisOf(axes.x, known, words), axisOf(axes.y, known, words));
  const at = (point: Point | null) => ({
    x: ground.x(readingOf(point, axes.x) ?? 0),
    y: ground.y(readingOf(point, axes.y) ?? 0),
  });
  const ways = known.map((move): Way => {
    const [from, to] = [at(move.before), at(move.after)];
    return { move, direction: move.direction!, x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  });
  const { longest, others, stayed } = groupMoves(ways, width >= WIDE ? NAMED.wide : NAMED.narrow);
  const counted = ({ moves }: Group): Pick<Mark, 'id' | 'title' | 'says' | 'accounts'> => {
    const [only] = moves;
    const isOne = moves.length === 1 && only;
    return {
      id: moves.map(({ id }) => id).join(' '),
      title: isOne ? only.name : t.many(moves.length),
      says: isOne ? says(only) : t.movement.saysMany(moves.length, says(only!)),
      accounts: idsOf(moves),
    };
  };
  const line = ({ x1, y1, x2, y2 }: Way | Group) => `M${x1} ${y1}L${x2 + 0.01} ${y2}`;
  const marks = [
    ...others.map((group): Mark => {
      const { direction, moves } = group;
      const thick = Math.min(4, 1 + 0.45 * Math.sqrt(moves.length - 1));
      return {
        ...{ ...counted(group), box: boxOf(group), hit: line(group) },
        shapes: arrow(group, { direction, line: thick, isFaint: true }),
        lit: arrow(group, { direction, line: thick + 0.6 }),
      };
    }),
    ...stayed.map((group): Mark => {
      const { x2: x, y2: y, moves } = group;
      const isMany = moves.length > 1;
      const r = isMany ? Math.min(13, 7.5 + Math.sqrt(moves.length) / 2) : 4;
      return {
        ...{ ...counted(group), box: round(x, y, Math.max(r, 9)) },
        shapes: [
          { kind: 'circle', x, y, r, fill: STAYED, stroke: 'paper' },
          ...(isMany
            ? ([
                {
                  ...{ kind: 'words', x, y: y + 3.5, text: `${moves.length}`, anchor: 'middle' },
                  ...{ fill: 'ink2', size: 10.5 },
                },
              ] as Shape[])
            : []),
        ],
        lit: [{ kind: 'circle', x, y, r, stroke: 'ink', line: 1.6 }],
      };
    }),
    ...longest.map((way): Mark => {
      const { move, direction } = way;
      return {
        ...{ id: move.id, title: move.name, says: says(move), accounts: [move.id] },
        ...{ box: boxOf(way), hit: line(way) },
        shapes: arrow(way, { direction, line: 1.9 }),
        lit: arrow(way, { direction, line: 2.8 }),
      };
    }),
  ];
  const labels = placeLabels(
    longest.map(({ move, x2, y2 }) => ({ x: x2, y: y2, r: 8, text: move.name, width: measureSmall(move.name) })),
    [
      ...longest.flatMap(along),
      ...stayed.filter(({ moves }) => moves.length > 1).map(({ x2, y2 }) => round(x2, y2, 8)),
    ],
    ground.area,
  );
  const key = (direction: Direction): Key => ({
    text: t.movement.directions[direction],
    draw: (x, y) =>
      direction === 'still'
        ? [{ kind: 'circle', x, y, r: 6, fill: STAYED }]
        : arrow({ x1: x - 9, y1: y, x2: x + 10, y2: y }, { direction, line: 1.9 }),
  });
  const faint: Key = {
    text: t.movement.less,
    draw: (x, y) => arrow({ x1: x - 9, y1: y, x2: x + 10, y2: y }, { direction: 'up', line: 1, isFaint: true }),
  };
  const has = (direction: Direction) => known.some((move) => move.direction === direction);
  const keys = legend(
    [
      ...(['up', 'down', 'mixed'] as const).filter(has).map(key),
      ...(others.length > 0 ? [faint] : []),
      ...(has('still') ? [key('still')] : []),
    ],
    height + 6,
    width,
  );
  return {
    ...{ width, height: height + 6 + keys.height, head: 0, marks },
    shapes: [...ground.shapes, ...keys.shapes],
    over: labels.map(({ x, y, text, anchor }): Shape => ({ kind: 'words', x, y, text, anchor, fill: 'ink' })),
  };
};
