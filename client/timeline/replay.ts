// How a replay walks through the days: pure, so that a hand on the clock can test it.
import { addDays, type Day, daysBetween } from '../../shared/model/day.ts';
import { addMonths, firstOfMonth } from '../../shared/rules/timeline/calendar.ts';
import type { Span } from '../../shared/rules/timeline/span.ts';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** The whole history takes so long at speed 1, and one month so long when nothing may move. */
const WHOLE_MS = 20_000;
export const MONTH_MS = 900;

/** Where a replay begins: from where one looks, from the start when that is the end or today. */
export const replayFrom = ({ first, last }: Pick<Span, 'first' | 'last'>, at: Day | null): Day =>
  at === null || at >= last || at < first ? first : at;

/** The day after `ms` of a replay that began on `start`. */
export const replayDay = (span: Pick<Span, 'first' | 'last'>, start: Day, ms: number, speed: Speed): Day => {
  const perDay = WHOLE_MS / Math.max(1, daysBetween(span.first, span.last));
  const day = addDays(start, Math.floor((ms * speed) / perDay));
  return day < span.last ? day : span.last;
};

/** The same month by month, each at its first day, for who wants no movement. */
export const replayMonth = (span: Pick<Span, 'first' | 'last'>, start: Day, ms: number, speed: Speed): Day => {
  const months = Math.floor((ms * speed) / MONTH_MS);
  const day = months === 0 ? start : addMonths(firstOfMonth(start), months);
  return day < span.last ? day : span.last;
};
