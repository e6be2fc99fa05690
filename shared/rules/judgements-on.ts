// What we think of each person on a day.
import type { Account } from '../model/account.ts';
import type { Day } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';
import type { Judgement } from '../model/judgement.ts';

/** The latest judgement of each person with date ≤ day; of one day the last in the list. */
export const judgementsOn = (account: Account, day: Day): Map<PersonId, Judgement> => {
  const latest = new Map<PersonId, Judgement>();
  for (const judgement of account.inside.judgements) {
    if (day < judgement.date) continue;
    const before = latest.get(judgement.person);
    if (!before || before.date <= judgement.date) latest.set(judgement.person, judgement);
  }
  return latest;
};
