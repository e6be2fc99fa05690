import { describe, expect, it } from 'vitest';
import { type CloseReason, closeCodes, isFinal } from '../../shared/protocol/close-codes.ts';
import { storeStates } from '../../shared/protocol/messages.ts';
import { de } from '../text/de.ts';
import { en } from '../text/en.ts';
import { problemOfClose } from './save-problem.ts';

describe('what stands in the way', () => {
  it('[C41] every close code that stays has a reason and what to do, in both languages', () => {
    const passing: CloseReason[] = ['restart', 'rightsChanged'];
    const reasons = (Object.keys(closeCodes) as CloseReason[]).filter((reason) => !passing.includes(reason));
    for (const reason of passing) expect(problemOfClose(closeCodes[reason].code)).toBeNull();
    for (const { session } of [en, de])
      for (const problem of [
        ...reasons.map((reason) => problemOfClose(closeCodes[reason].code)),
        ...storeStates.slice(1),
      ]) {
        const { reason, next } = session.problems[problem as keyof typeof session.problems];
        expect([reason.endsWith('.'), next.endsWith('.')]).toEqual([false, true]);
      }
  });

  it('[C41] an unknown code is a refusal when it is final, and nothing to tell when it is not', () => {
    expect([problemOfClose(4499), isFinal(4499)]).toEqual(['refused', true]);
    expect([problemOfClose(1006), problemOfClose(4599)]).toEqual([null, null]);
  });
});
