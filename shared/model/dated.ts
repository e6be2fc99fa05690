import type { Day } from './day.ts';

type Dated = { from: Day | null };

/** Ascending by `from`; "since ever" (null) comes first. Does not change the list given. */
export const byFrom = <T extends Dated>(entries: T[]): T[] =>
  entries.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0));

export const oncePerFrom = (entries: readonly Dated[]): boolean =>
  new Set(entries.map((entry) => entry.from)).size === entries.length;

/** The last entry with from ≤ day, or undefined before the first. The list must be ascending. */
export const entryOn = <T extends Dated>(entries: readonly T[], day: Day): T | undefined =>
  entries.findLast((entry) => entry.from === null || entry.from <= day);
