import { describe, expect, it } from 'vitest';
import { type CloseReason, closeCodes, isFinal } from '../../shared/protocol/close-codes.ts';
import { storeStates } from '../../shared/protocol/messages.ts';
import { de } from '../text/de.ts';
import { en } from '../text/en.ts';
import { problemOfClose } from './save-problem.ts';

describe('what stands in the way', () => {
  it('[C41] every close code but a restart has a reason and what to do, in both languages', () => {
    const reasons = (Object.keys(closeCodes) as CloseReason[]).filter((reason) => reason !== 'restart');
    expect(problemOfClose(closeCodes.restart.code)).toBeNull();
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
