import { type Day, daysBetween } from '../../shared/model/day.ts';

export type Ago = { value: number; unit: 'day' | 'week' | 'month' | 'year' };

/** The distance of a day in the unit a person would say it in, to the nearest whole: days for a fortnight, then weeks, months, years. Past is negative. */
export const ago = (day: Day, today: Day): Ago => {
  const days = daysBetween(today, day);
  const size = Math.abs(days);
  if (size < 14) return { value: days, unit: 'day' };
  if (size < 60) return { value: Math.round(days / 7), unit: 'week' };
  if (size < 730) return { value: Math.round(days / 30.44), unit: 'month' };
  return { value: Math.round(days / 365.25), unit: 'year' };
};

/** "6 days ago", "yesterday", "in 3 weeks", in the reader's language. */
export const sayAgo = (day: Day, today: Day, language: string): string => {
  const { value, unit } = ago(day, today);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(value, unit);
};
