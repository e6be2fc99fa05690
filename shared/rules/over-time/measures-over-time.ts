// The small curves under the map: what the network was and will be, from the dated facts alone.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import { inOrder, monthEnds } from './days.ts';
import type { ChangeOptions } from './network-changes.ts';
import { networkSweep, type Reading } from './network-sweep.ts';

/** The readings on these days, which must ascend. */
export const readingsOn = (account: Account, days: readonly Day[], options: ChangeOptions): Reading[] => {
  const sweep = networkSweep(account, options);
  return days.map(sweep.on);
};

/** On the first and the last day, every month end between them, and every day on which people or lines change. */
export const measuresOverTime = (account: Account, from: Day, until: Day, options: ChangeOptions): Reading[] => {
  const sweep = networkSweep(account, options);
  const changed = sweep.changeDays.filter((day) => from <= day && day <= until);
  return inOrder([from, ...monthEnds(from, until), ...changed, until]).map(sweep.on);
};
