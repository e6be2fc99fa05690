import type { Day } from '../../../shared/model/day.ts';
import type { AccountId } from '../../../shared/model/id.ts';
import type { PortfolioHistory } from '../../../shared/protocol/portfolio.ts';
import { type Direction, type Move, movement, type Point } from '../../../shared/rules/portfolio/movement.ts';
import { formatDay, formatNumber } from '../../text/format.ts';
import { numberCell, textCell } from './cells.ts';
import type { Drawing, Drawn } from './drawn.ts';
import { measureSmall } from './measure.ts';
import { idsOf, type Key, legend, noteOf } from './parts.ts';
import { placeLabels } from './place-labels.ts';
import { plane, planeHeight, tick } from './plane.ts';
import { steps } from './scale.ts';
import type { Mark, Paint, Shape } from './scene.ts';

type Placed = Move & { direction: Direction; before: At; after: At };
type At = Point & { diamondIndex: number };
const isPlaced = (move: Move): move is Placed =>
  move.direction !== null && move.before?.diamondIndex != null && move.after?.diamondIndex != null;

export type Between = { from: Day; until: Day; history: PortfolioHistory | undefined };
export type Group = { from: At; to: At; direction: Direction; moves: Placed[] };

/** Arrows that begin and end nearly alike are one, as wide as they are many. */
const ALIKE = 20;
const MOST_NAMED = 40;

export const groupMoves = (moves: readonly Placed[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const move of moves) {
    const key = [move.before, move.after].flatMap((at) => [at.threads, Math.round(at.diamondIndex * ALIKE)]).join(' ');
    const group = groups.get(key);
    if (group) group.moves.push(move);
    else groups.set(key, { from: move.before, to: move.after, direction: move.direction, moves: [move] });
  }
  return [...groups.values()];
};

/** An arrow for each account from where it stood to where it stands, in the plane of threads and diamond index. */
export const movementPicture = ({ rows, t, language }: Drawing, { from, until, history }: Between): Drawn => {
  const stored = new Map(
    (history?.accounts ?? []).map(({ id, before, after }) => [id as AccountId, { before, after }] as const),
  );
  const moves = movement(rows, stored, { from, until });
  const placed = moves.filter(isPlaced);
  const of = (direction: Direction) => placed.filter((move) => move.direction === direction).length;
  const index = (value: number | null) => (value === null ? '–' : formatNumber(value, language, 2));
  const day = (at: Day) => formatDay(at, language);
  const says = ({ name, before, after }: Move) =>
    t.movement.says(
      name,
      before?.threads ?? 0,
      after?.threads ?? 0,
      index(before?.diamondIndex ?? null),
      index(after?.diamondIndex ?? null),
    );
  return {
    said: placed.length === 0 ? '' : t.movement.said(of('up'), of('down'), of('still'), of('mixed')),
    scene: placed.length === 0 ? null : (width) => draw(placed, width, { t, language }, says),
    empty: { ...t.movement.empty, action: null },
    notes: noteOf(t.movement.notKnown(day(from), day(until)), idsOf(moves.filter((move) => !isPlaced(move)))),
    advice: [],
    table: {
      columns: [
        { id: 'name', label: t.columns.account },
        { id: 'direction', label: t.columns.direction },
        { id: 'threadsBefore', label: t.columns.on(t.columns.threads, day(from)), isNumber: true },
        { id: 'threadsAfter', label: t.columns.on(t.columns.threads, day(until)), isNumber: true },
        { id: 'indexBefore', label: t.columns.on(t.columns.diamondIndex, day(from)), isNumber: true },
        { id: 'indexAfter', label: t.columns.on(t.columns.diamondIndex, day(until)), isNumber: true },
        { id: 'read', label: t.columns.readOn },
      ],
      rows: moves.map((move) => ({
        ...{ id: move.id, account: move.id },
        cells: [
          textCell(move.name),
          textCell(move.direction && t.movement.directions[move.direction]),
          numberCell(move.before?.threads ?? null, language),
          numberCell(move.after?.threads ?? null, language),
          numberCell(move.before?.diamondIndex ?? null, language, 2),
          numberCell(move.after?.diamondIndex ?? null, language, 2),
          textCell(move.before && move.after ? `${day(move.before.day)} → ${day(move.after.day)}` : null),
        ],
      })),
    },
  };
};

type Ends = { x1: number; y1: number; x2: number; y2: number };

/** With more arrows than these only those that go down are in full ink: they are what a reviewer looks for. */
const CALM = 40;

/** Not told by ink alone: when it is calm, up is as faint as mixed. */
const DASHES: Readonly<Partial<Record<Direction, string>>> = { down: '5 3', mixed: '1.5 2.5' };

type Style = { direction: Direction; width: number; isCalm?: boolean };

/** Its line ends before the tip, so that the tip is sharp. */
const arrow = ({ x1, y1, x2, y2 }: Ends, { direction, width, isCalm = false }: Style): Shape[] => {
  const long = Math.hypot(x2 - x1, y2 - y1);
  if (long < 1)
    return [
      { kind: 'circle', x: x2, y: y2, r: 3.5 + width / 2, fill: 'card', stroke: isCalm ? 'field' : 'ink3', line: 1.4 },
    ];
  const [dx, dy] = [(x2 - x1) / long, (y2 - y1) / long];
  const tip = Math.min(7 + width, long);
  const [bx, by] = [x2 - dx * tip, y2 - dy * tip];
  const side = tip * 0.52;
  const isDown = direction === 'down';
  const faint: Paint = { of: 'ink', on: 'paper', share: 0.34 };
  const ink = direction === 'mixed' || (isCalm && !isDown) ? faint : 'ink';
  const f = (value: number) => value.toFixed(1);
  return [
    { kind: 'circle', x: x1, y: y1, r: 2.2, fill: ink },
    {
      kind: 'path',
      d: `M${f(x1)} ${f(y1)}L${f(bx)} ${f(by)}`,
      stroke: ink,
      line: width,
      dash: DASHES[direction],
    },
    {
      ...{ kind: 'path', stroke: ink, line: 1.2, fill: isDown ? 'card' : ink },
      d: `M${f(x2)} ${f(y2)}L${f(bx - dy * side)} ${f(by + dx * side)}L${f(bx + dy * side)} ${f(by - dx * side)}Z`,
    },
  ];
};

const draw = (
  placed: readonly Placed[],
  width: number,
  { t, language }: Pick<Drawing, 't' | 'language'>,
  says: (move: Move) => string,
) => {
  const height = planeHeight(width);
  const most = Math.max(...placed.flatMap(({ before, after }) => [before.threads, after.threads]));
  const ticks = [...new Set(steps(most, 8).map(Math.ceil))];
  const ground = plane(
    width,
    height,
    { title: t.axes.threads, domain: [0, ticks.at(-1) ?? 1], ticks: ticks.map((one) => tick(one, language)) },
    { title: t.axes.diamondIndex, domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1].map((one) => tick(one, language, 2)) },
  );
  const groups = groupMoves(placed);
  const ends = groups.map(
    ({ from, to }): Ends => ({
      ...{ x1: ground.x(from.threads), y1: ground.y(from.diamondIndex) },
      ...{ x2: ground.x(to.threads), y2: ground.y(to.diamondIndex) },
    }),
  );
  const largest = Math.max(10, ...groups.map(({ moves }) => moves.length));
  const marks = groups.map(({ moves, direction }, index): Mark => {
    const { x1, y1, x2, y2 } = ends[index]!;
    const [only] = moves;
    const title = moves.length === 1 && only ? only.name : t.many(moves.length);
    const width = 1.2 + 2.4 * Math.sqrt((moves.length - 1) / largest);
    return {
      ...{ id: moves.map(({ id }) => id).join(' '), title, accounts: idsOf(moves) },
      says: moves.length === 1 && only ? says(only) : t.movement.saysMany(moves.length, says(only!)),
      box: { x: Math.min(x1, x2) - 7, y: Math.min(y1, y2) - 7, w: Math.abs(x2 - x1) + 14, h: Math.abs(y2 - y1) + 14 },
      hit: `M${x1} ${y1}L${x2 + 0.01} ${y2}`,
      shapes: arrow({ x1, y1, x2, y2 }, { direction, width, isCalm: groups.length > CALM }),
      lit: arrow({ x1, y1, x2, y2 }, { direction, width: width + 1 }),
    };
  });
  const tips = ends.map(({ x2, y2 }) => ({ x: x2 - 7, y: y2 - 7, w: 14, h: 14 }));
  const labels = placeLabels(
    groups
      .flatMap(({ moves, direction }, index) => {
        if (groups.length > CALM && direction !== 'down') return [];
        const text = moves.length === 1 ? moves[0]!.name : `${moves.length}`;
        return [{ x: ends[index]!.x2, y: ends[index]!.y2, r: 7, text, width: measureSmall(text) }];
      })
      .slice(0, MOST_NAMED),
    tips,
    ground.area,
  );
  const key = (direction: Direction): Key => ({
    text: t.movement.directions[direction],
    draw: (x, y) =>
      arrow(direction === 'still' ? { x1: x, y1: y, x2: x, y2: y } : { x1: x - 9, y1: y, x2: x + 10, y2: y }, {
        direction,
        width: 1.2,
        isCalm: groups.length > CALM,
      }),
  });
  const keys = legend((['up', 'down', 'mixed', 'still'] as const).map(key), height + 6, width);
  return {
    ...{ width, height: height + 6 + keys.height, head: 0, marks },
    shapes: [...ground.shapes, ...keys.shapes],
    over: labels.map(({ x, y, text, anchor }): Shape => ({ kind: 'words', x, y, text, anchor, fill: 'ink' })),
  };
};
