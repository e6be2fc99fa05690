import type { Day } from '../../shared/model/day.ts';
import { dailyFrom } from '../../shared/rules/portfolio/history-kept.ts';
import type { Log } from '../log.ts';
import type { AccountStore } from '../storage/ports.ts';

type Options = { accounts: Pick<AccountStore, 'thinStandings'>; today: () => Day; log: Log };

/** Lets go of days that are long past, but for the last of each month. A failure is made good the next time. */
export const thinHistory = async ({ accounts, today, log }: Options): Promise<void> => {
  try {
    const rows = await accounts.thinStandings(dailyFrom(today()));
    if (rows > 0) log.info({ rows }, 'past days of accounts thinned out');
  } catch (error) {
    log.error({ err: error }, 'could not thin out past days of accounts');
  }
};
