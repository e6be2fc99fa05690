import type { Day } from '../model/day.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long versions that nobody named are kept: all of them for some hours, then the last of each day for some days. */
export type Retention = { allHours: number; dailyDays: number };

/** What the rule needs of a version. A version with a name is kept for ever. */
export type Kept = { id: string; at: number; name: string | null };

/**
 * The ids of the versions that may go. Kept are those with a name, the newest one however old it is, everything of the
 * last `allHours`, and of the last `dailyDays` the last unnamed one of each day. `dayOf` is the calendar of the
 * workspace.
 */
export const outlived = (
  versions: readonly Kept[],
  { allHours, dailyDays }: Retention,
  now: number,
  dayOf: (instant: number) => Day,
): string[] => {
  const newestFirst = versions.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const days = new Set<Day>();
  return newestFirst
    .filter((version, index) => {
      if (version.name !== null || index === 0) return false;
      const age = now - version.at;
      const isLastOfDay = !days.has(dayOf(version.at));
      days.add(dayOf(version.at));
      return !(age <= allHours * HOUR_MS || (age <= dailyDays * DAY_MS && isLastOfDay));
    })
    .map((version) => version.id);
};
