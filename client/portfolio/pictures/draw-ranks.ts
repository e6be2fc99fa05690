import { type Direction, type Move, type MovingMeasure, readingOf } from '../../../shared/rules/portfolio/movement.ts';
import { arrow } from './arrow.ts';
import type { Drawing } from './drawn.ts';
import { cutSmall, measureSmall, measureStrong } from './measure.ts';
import { sayBy, sayReading } from './moving.ts';
import { idsOf } from './parts.ts';
import { linear, steps } from './scale.ts';
import type { Mark, Shape } from './scene.ts';

const ROW = 27;
const HEAD = 50;
const WIDEST_NAME = 230;

export type Ranked = { direction: 'up' | 'down'; moves: readonly Move[]; shown: number };
type Asked = Pick<Drawing, 't' | 'language' | 'stageName'> & {
  measure: MovingMeasure;
  /** The highest reading of both lists: their scales are one. */
  most: number;
  x: number;
  y: number;
  width: number;
};

const glyph = (direction: Direction, x: number, y: number): Shape => ({
  ...{ kind: 'path', stroke: 'ink', line: 1.2, fill: direction === 'up' ? 'ink' : 'paper' },
  d: direction === 'up' ? `M${x} ${y - 4}L${x + 5} ${y + 4}H${x - 5}Z` : `M${x} ${y + 4}L${x + 5} ${y - 4}H${x - 5}Z`,
});

export const ranksHeight = ({ moves, shown }: Ranked): number =>
  HEAD + Math.max(1, Math.min(moves.length, shown) + Number(moves.length > shown)) * ROW;

/** Who moved furthest one way, each in a line of his own: where he stood, where he stands, and by how much. */
export const drawRanks = ({ direction, moves, shown }: Ranked, asked: Asked): { shapes: Shape[]; marks: Mark[] } => {
  const { measure, most, x, y, width, t, language, stageName } = asked;
  const words = { language, stageName };
  const lines = moves.slice(0, shown).map((move) => {
    const [was, is] = [readingOf(move.before, measure) ?? 0, readingOf(move.after, measure) ?? 0];
    const said = { was: sayReading(was, measure, words), is: sayReading(is, measure, words) };
    return { move, was, is, said, by: sayBy(is - was, measure, words), way: `${said.was} → ${said.is}` };
  });
  const names = Math.min(WIDEST_NAME, width * 0.38, Math.max(60, ...lines.map(({ move }) => measureSmall(move.name))));
  const [ways, bys] = [
    Math.max(0, ...lines.map(({ way }) => measureSmall(way))),
    Math.max(0, ...lines.map(({ by }) => measureStrong(by))),
  ];
  const right = x + width - 4;
  const track = linear([0, most], [x + names + 22, right - bys - ways - 34]);
  const ticks = steps(most, 3).filter((one) => one <= most + 1e-9);
  const foot = y + HEAD + lines.length * ROW;
  const shapes: Shape[] = [
    glyph(direction, x + 5, y + 10),
    { kind: 'words', x: x + 17, y: y + 14, text: t.movement.furthest[direction], weight: 600, fill: 'ink' },
    { kind: 'words', x: right, y: y + 14, text: t.many(moves.length), anchor: 'end', fill: 'ink3' },
    { kind: 'path', d: `M${x} ${y + 24}H${x + width}`, stroke: 'hair' },
  ];
  if (lines.length === 0) {
    shapes.push({ kind: 'words', x, y: y + HEAD, text: t.movement.none[direction], fill: 'ink3' });
    return { shapes, marks: [] };
  }
  for (const tick of ticks) {
    shapes.push(
      { kind: 'path', d: `M${track(tick)} ${y + HEAD - 4}V${foot}`, stroke: 'hair', dash: '1 4' },
      {
        ...{ kind: 'words', x: track(tick), y: y + 40, text: sayReading(tick, measure, words) },
        ...{ anchor: 'middle', fill: 'ink3', size: 11.5 },
      },
    );
  }
  const marks = lines.map(({ move, was, is, way, by }, index): Mark => {
    const top = y + HEAD + index * ROW;
    const middle = top + ROW / 2;
    const ends = { x1: track(was), y1: middle, x2: track(is), y2: middle };
    return {
      ...{ id: `${direction} ${move.id}`, title: move.name, accounts: [move.id] },
      says: t.movement.saysOne(move.name, way, by, t.movement.measures[measure]),
      box: { x, y: top + 1, w: width, h: ROW - 2 },
      under: [{ kind: 'rect', x, y: top, w: width, h: ROW, r: 5, fill: 'sunk' }],
      shapes: [
        { kind: 'words', x: x + 6, y: middle + 4, text: cutSmall(move.name, names + 8), fill: 'ink' },
        ...arrow(ends, { direction, line: 2 }),
        { kind: 'words', x: right - bys - 16, y: middle + 4, text: way, anchor: 'end', fill: 'ink2' },
        { kind: 'words', x: right, y: middle + 4, text: by, anchor: 'end', weight: 600, fill: 'ink' },
      ],
    };
  });
  const left = moves.slice(shown);
  if (left.length > 0) {
    const text = t.movement.more(left.length);
    marks.push({
      ...{ id: `${direction} more`, accounts: idsOf(left) },
      ...{ title: t.movement.moreTitle[direction](left.length), says: t.movement.moreTitle[direction](left.length) },
      box: { x, y: foot + 1, w: measureSmall(text) + 14, h: ROW - 2 },
      shapes: [
        { kind: 'words', x: x + 6, y: foot + ROW / 2 + 4, text, fill: 'ink2' },
        { kind: 'path', d: `M${x + 6} ${foot + ROW / 2 + 7.5}h${measureSmall(text)}`, stroke: 'hair' },
      ],
    });
  }
  return { shapes, marks };
};
