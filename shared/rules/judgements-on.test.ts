import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgementsOn } from './judgements-on.ts';
import { latestJudgement } from './latest-judgement.ts';
import { arbitraryHistory, HISTORY_DAYS } from './testing/arbitrary-history.ts';

describe('judgements on a day', () => {
  it('[M16] say of everybody what is said of each one', () => {
    fc.assert(
      fc.property(
        arbitraryHistory({ people: 6, functions: 1, lines: 0 }),
        fc.constantFrom(...HISTORY_DAYS),
        (account, date) => {
          const all = judgementsOn(account, date);
          for (const { id } of account.people) {
            expect(all.get(id) ?? null).toBe(latestJudgement(account.inside.judgements, id, date));
          }
        },
      ),
    );
  });
});
