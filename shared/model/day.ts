import { z } from 'zod';

const MS_PER_DAY = 86_400_000;

const isCalendarDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().slice(0, 10) === text;
};

/** A calendar day `YYYY-MM-DD` in the workspace's time zone. Days compare as strings. */
export const Day = z
  .string()
  .refine(isCalendarDay, 'a day is written YYYY-MM-DD and must exist in the calendar')
  .brand<'Day'>();
export type Day = z.infer<typeof Day>;

/** The number of whole days from `a` to `b`, negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((Date.parse(b) - Date.parse(a)) / MS_PER_DAY);

export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10) as Day;

/** `from` null means since ever, `until` null means open-ended; the day `until` itself is outside. */
export const isWithin = (day: Day, from: Day | null, until: Day | null): boolean =>
  (from === null || from <= day) && (until === null || day < until);

/** The day itself, or the Monday after it when it is of a weekend. */
export const workDay = (day: Day): Day => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
};
