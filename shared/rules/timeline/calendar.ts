// Steps through the calendar, as a hand or a key makes them.
import { addDays, type Day } from '../../model/day.ts';

export type CalendarStep = 'day' | 'month' | 'quarter' | 'year';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

const written = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const parts = (day: Day): [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
];

/** `count` months on (back when negative). The 31st becomes the last day of a shorter month. */
export const addMonths = (from: Day, count: number): Day => {
  const [year, month, day] = parts(from);
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return written(toYear, toMonth, Math.min(day, lastOfMonth(toYear, toMonth)));
};

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day;

export const stepDay = (from: Day, step: CalendarStep, count: number): Day =>
  step === 'day' ? addDays(from, count) : addMonths(from, count * MONTHS[step]);

/** The first days of the months from `from` to `until`, both included when they are such. */
export const monthStarts = (from: Day, until: Day): Day[] => {
  const first = firstOfMonth(from);
  const starts: Day[] = [];
  for (let day = first < from ? addMonths(first, 1) : first; day <= until; day = addMonths(day, 1)) starts.push(day);
  return starts;
};
