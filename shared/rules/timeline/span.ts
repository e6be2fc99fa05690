// The stretch of time that the strip shows, and where a day stands in it.
import { addDays, type Day, daysBetween } from '../../model/day.ts';
import type { DatedFacts } from '../over-time/dated-facts.ts';
import { addMonths } from './calendar.ts';

/** `first` and `last`: what a replay runs through. The strip shows a margin around it. */
export type Span = { from: Day; until: Day; first: Day; last: Day };

/** One mistyped year must not press the rest into a pixel: so far from today a fact counts for the axis, in years. */
const PAST_YEARS = 25;
const FUTURE_YEARS = 15;
/** An account without a past still has an axis: some months before today and after it. */
const LEAST_BEFORE = 6;
const LEAST_AFTER = 3;
const MARGIN = 0.02;
const LEAST_MARGIN_DAYS = 7;

const later = (a: Day, b: Day): Day => (a < b ? b : a);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** From the first dated fact to the last planned one, today within, with a margin at both ends. */
export const spanOf = ({ days }: Pick<DatedFacts, 'days'>, today: Day, extra: readonly Day[] = []): Span => {
  const [oldest, newest] = [addMonths(today, -12 * PAST_YEARS), addMonths(today, 12 * FUTURE_YEARS)];
  const known = [...days.map(({ day }) => day), ...extra].filter((day) => oldest <= day && day <= newest);
  const first = known.reduce(earlier, addMonths(today, known.length === 0 ? -LEAST_BEFORE : 0));
  const last = known.reduce(later, today);
  const from = earlier(first, addMonths(today, -LEAST_BEFORE));
  const until = later(last, addMonths(today, LEAST_AFTER));
  const margin = Math.max(LEAST_MARGIN_DAYS, Math.round(daysBetween(from, until) * MARGIN));
  return { from: addDays(from, -margin), until: addDays(until, margin), first, last };
};

export const clampDay = (day: Day, { from, until }: Pick<Span, 'from' | 'until'>): Day =>
  earlier(later(day, from), until);

/** 0 at the left end, 1 at the right; outside for days outside. */
export const fractionOf = (day: Day, { from, until }: Pick<Span, 'from' | 'until'>): number =>
  daysBetween(from, day) / daysBetween(from, until);

/** The day under a place of the axis, never outside the span. */
export const dayAt = (fraction: number, { from, until }: Pick<Span, 'from' | 'until'>): Day => {
  const days = Math.round(Math.min(1, Math.max(0, fraction)) * daysBetween(from, until));
  return addDays(from, days);
};

/** The nearest of `days` (ascending) within `reach` days, else the day itself: a hand need not hit a day exactly. */
export const snapDay = (day: Day, days: readonly Day[], reach: number): Day => {
  let best = day;
  let least = reach + 1;
  for (const candidate of days) {
    const distance = Math.abs(daysBetween(day, candidate));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
};

/** Part of the span, `zoom` times as close (1: all of it), around a day and within the span. */
export const windowOf = (span: Span, zoom: number, around: Day): Span => {
  if (zoom <= 1) return span;
  const total = daysBetween(span.from, span.until);
  const days = Math.max(1, Math.round(total / zoom));
  const offset = Math.min(total - days, Math.max(0, daysBetween(span.from, around) - Math.round(days / 2)));
  const from = addDays(span.from, offset);
  return { ...span, from, until: addDays(from, days) };
};
