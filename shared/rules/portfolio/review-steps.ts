// The way through a review: the account before, the next, the next that is still open.
import type { AccountId } from '../../model/id.ts';

type Step = { account: AccountId; doneAt: string | null };

/** null: there is none that way. */
export const neighbour = (items: readonly Step[], at: AccountId | null, by: 1 | -1): AccountId | null => {
  const here = items.findIndex(({ account }) => account === at);
  return here < 0 ? (items[0]?.account ?? null) : (items[here + by]?.account ?? null);
};

/** The next one not done with nor about to be, from here on and then from the beginning; null: there is none. */
export const nextOpen = (
  items: readonly Step[],
  at: AccountId | null,
  pending: ReadonlySet<AccountId> = new Set(),
): AccountId | null => {
  const here = items.findIndex(({ account }) => account === at);
  const inTurn = [...items.slice(here + 1), ...items.slice(0, Math.max(here, 0))];
  return inTurn.find(({ account, doneAt }) => doneAt === null && !pending.has(account))?.account ?? null;
};

export type Pace = 'within' | 'nearly' | 'over';

const NEARLY = 0.8;

/** How the time that an account has taken stands to the time planned for each; without a plan it is always within. */
export const paceOf = (seconds: number, planned: number | null): Pace => {
  if (planned === null || seconds < planned * NEARLY) return 'within';
  return seconds < planned ? 'nearly' : 'over';
};
