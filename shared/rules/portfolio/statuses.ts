// The statuses of an account over time: what holds is the last entry that has begun; what was stays.
import type { StatusEntry } from '../../model/account-profile.ts';
import type { Day } from '../../model/day.ts';

type Statuses = readonly StatusEntry[];

/** null: nobody has decided yet. */
export const statusOn = (statuses: Statuses, day: Day): StatusEntry | null =>
  statuses.findLast(({ from }) => from <= day) ?? null;

/** Ascending by day; of two of the same day the later given holds. */
export const inOrder = (statuses: Statuses): StatusEntry[] => statuses.toSorted((a, b) => a.from.localeCompare(b.from));

/** With one more; an entry of that id gives way to it. */
export const withStatus = (statuses: Statuses, entry: StatusEntry): StatusEntry[] =>
  inOrder([...withoutStatus(statuses, entry.id), entry]);

export const withoutStatus = (statuses: Statuses, id: string): StatusEntry[] => statuses.filter((one) => one.id !== id);

const isSame = (a: StatusEntry, b: StatusEntry): boolean =>
  a.status === b.status && a.from === b.from && a.reason === b.reason;

/** What was there keeps its name, what is new or says something else gets that of whoever writes it. */
export const signStatuses = (before: Statuses, after: Statuses, by: string): StatusEntry[] =>
  inOrder(
    after.map((entry) => {
      const was = before.find(({ id }) => id === entry.id);
      return { ...entry, by: was && isSame(was, entry) ? was.by : by };
    }),
  );
