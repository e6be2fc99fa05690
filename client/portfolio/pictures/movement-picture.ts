import type { Day } from '../../../shared/model/day.ts';
import type { AccountId } from '../../../shared/model/id.ts';
import type { PortfolioHistory } from '../../../shared/protocol/portfolio.ts';
import {
  type Direction,
  type Move,
  type MovingMeasure,
  movement,
  readingOf,
} from '../../../shared/rules/portfolio/movement.ts';
import { formatDay } from '../../text/format.ts';
import { numberCell, shareCell, textCell } from './cells.ts';
import { drawMoved } from './draw-moved.ts';
import { drawMoves } from './draw-moves.ts';
import type { Drawing, Drawn, TableCell } from './drawn.ts';
import { axesOf, MEASURES, sayBy, sayReading, type What } from './moving.ts';
import { idsOf, noteOf } from './parts.ts';

export type Moving = {
  from: Day;
  until: Day;
  history: PortfolioHistory | undefined;
  what: What;
  /** Those that stayed are left out. */
  onlyMoved: boolean;
};

/** How the accounts moved between two days, in what was chosen. */
export const movementPicture = (drawing: Drawing, { from, until, history, what, onlyMoved }: Moving): Drawn => {
  const { rows, t } = drawing;
  const measures = MEASURES[what];
  const [measure] = measures as readonly [MovingMeasure];
  const axes = axesOf(what);
  const stored = new Map(
    (history?.accounts ?? []).map(({ id, before, after }) => [id as AccountId, { before, after }] as const),
  );
  const all = movement(rows, stored, { from, until }, measures);
  const of = (direction: Direction | null) => all.filter((move) => move.direction === direction);
  const [stayed, unknown] = [of('still'), of(null)];
  const known = all.length - unknown.length;
  const moves = onlyMoved ? all.filter(({ direction }) => direction !== null && direction !== 'still') : all;
  const isEmpty = moves.every(({ direction }) => direction === null);
  const says = ({ name, before, after }: Move) =>
    t.movement.says(
      name,
      measures.map((one) => {
        const [was, is] = [before, after].map((point) => sayReading(readingOf(point, one), one, drawing));
        return `${t.movement.measures[one]} ${was} → ${is}`;
      }),
    );
  const day = (at: Day) => formatDay(at, drawing.language);
  const earlier = all.filter(({ before, after }) => before && after && (before.day < from || after.day < until));
  return {
    said: known === 0 ? '' : t.movement.said(of('up').length, of('down').length, stayed.length, of('mixed').length),
    scene: isEmpty
      ? null
      : (width) =>
          axes ? drawMoves(moves, { ...drawing, width, axes, says }) : drawMoved(moves, { ...drawing, width, measure }),
    empty: { ...(onlyMoved && known > 0 ? t.movement.nobodyMoved : t.movement.empty), action: null },
    notes: [
      ...(onlyMoved ? noteOf(t.movement.leftOut, idsOf(stayed)) : []),
      ...noteOf(t.movement.notKnown(day(from), day(until)), idsOf(unknown)),
      ...noteOf(t.movement.readEarlier, idsOf(earlier)),
    ],
    advice: [],
    table: tableOf(moves, measures, { drawing, from: day(from), until: day(until), day }),
  };
};

type Dated = { drawing: Drawing; from: string; until: string; day: (at: Day) => string };

/** On which days it was really read; on the screen in one line. */
const readCell = ({ before, after }: Move, day: Dated['day']): TableCell => {
  if (!before || !after) return textCell(null);
  const value = `${day(before.day)} → ${day(after.day)}`;
  return { value, shown: value.replaceAll(' ', '\u00a0') };
};

const tableOf = (
  moves: readonly Move[],
  measures: readonly MovingMeasure[],
  { drawing, from, until, day }: Dated,
): Drawn['table'] => {
  const { t, language } = drawing;
  const cellOf = (value: number | null, measure: MovingMeasure): TableCell => {
    if (measure === 'functionCoverage') return shareCell(value, language);
    if (measure === 'claimed') return textCell(value === null ? null : sayReading(value, measure, drawing));
    return numberCell(value, language, measure === 'diamondIndex' ? 2 : 0);
  };
  const byCell = (by: number | null, measure: MovingMeasure): TableCell =>
    by === null ? textCell(null) : { ...numberCell(by, language), shown: sayBy(by, measure, drawing) };
  return {
    columns: [
      { id: 'name', label: t.columns.account },
      { id: 'direction', label: t.columns.direction },
      ...measures.flatMap((measure) => {
        const name = t.movement.measures[measure];
        const isNumber = measure !== 'claimed';
        return [
          { id: `${measure}Before`, label: t.columns.on(name, from), isNumber },
          { id: `${measure}After`, label: t.columns.on(name, until), isNumber },
          { id: `${measure}By`, label: t.movement.change(name), isNumber: true },
        ];
      }),
      { id: 'read', label: t.columns.readOn },
    ],
    rows: moves.map((move) => ({
      ...{ id: move.id, account: move.id },
      cells: [
        textCell(move.name),
        textCell(move.direction && t.movement.directions[move.direction]),
        ...measures.flatMap((measure, index) => [
          cellOf(readingOf(move.before, measure), measure),
          cellOf(readingOf(move.after, measure), measure),
          byCell(move.by[index] ?? null, measure),
        ]),
        readCell(move, day),
      ],
    })),
  };
};
