import { addDays, type Day } from '../../model/day.ts';

/** The last day of each month from `from` to `until`, both included. */
export const monthEnds = (from: Day, until: Day): Day[] => {
  const ends: Day[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const end = addDays(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day, -1);
    if (until < end) return ends;
    if (from <= end) ends.push(end);
  }
};

/** Each day once, ascending. */
export const inOrder = (days: Iterable<Day>): Day[] => [...new Set(days)].sort();
