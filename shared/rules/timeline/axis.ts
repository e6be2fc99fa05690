// Which days the axis marks, by the room a month has.
import { type Day, daysBetween } from '../../model/day.ts';
import { monthStarts } from './calendar.ts';
import type { Span } from './span.ts';

export type Tick = {
  day: Day;
  kind: 'year' | 'quarter' | 'month';
  /** What is written at it. */
  label: 'year' | 'month' | null;
};

const DAYS_PER_MONTH = 30.4;
/** A month gets a tick, and a word, from so many pixels on; a quarter its word, a year its number likewise. */
const MONTH_TICK = 9;
const MONTH_WORD = 44;
const QUARTER_WORD = 16;
const YEAR_TICK = 1.5;
const YEAR_WORD = 3.4;

const kindOf = (day: Day): Tick['kind'] => {
  const month = Number(day.slice(5, 7));
  return month === 1 ? 'year' : month % 3 === 1 ? 'quarter' : 'month';
};

/** Ticks of a span that is `width` pixels wide, ascending. */
export const axisTicks = ({ from, until }: Pick<Span, 'from' | 'until'>, width: number): Tick[] => {
  const perMonth = (width / daysBetween(from, until)) * DAYS_PER_MONTH;
  const every = Math.max(1, Math.ceil(YEAR_WORD / perMonth));
  const label = (day: Day, kind: Tick['kind']): Tick['label'] => {
    if (kind === 'year') return Number(day.slice(0, 4)) % every === 0 ? 'year' : null;
    return perMonth >= (kind === 'quarter' ? QUARTER_WORD : MONTH_WORD) ? 'month' : null;
  };
  return monthStarts(from, until)
    .map((day) => ({ day, kind: kindOf(day) }))
    .filter(({ kind }) => kind === 'year' || perMonth >= (kind === 'quarter' ? YEAR_TICK * 2 : MONTH_TICK))
    .map(({ day, kind }) => ({ day, kind, label: label(day, kind) }));
};
