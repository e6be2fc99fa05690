import type { Day } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';
import type { Judgement } from '../model/judgement.ts';

/** What holds of a person on a day: the latest judgement up to it; of two on one day the later in the list. */
export const latestJudgement = (judgements: readonly Judgement[], person: PersonId, on: Day): Judgement | null => {
  let latest: Judgement | null = null;
  for (const judgement of judgements) {
    if (judgement.person !== person || judgement.date > on) continue;
    if (latest === null || judgement.date >= latest.date) latest = judgement;
  }
  return latest;
};
