// The presenter's step on its way to the server: only the last one counts, it is asked once at a time, and tried again
// until there is an answer.
import type { AccountId } from '../../../shared/model/id.ts';
import { isRefusal } from '../../portfolio/review/refusal.ts';
import { later } from '../../session/later.ts';

const AGAIN_MS = 2_000;

export type ShownTeller = {
  tell(account: AccountId): void;
  /** There is reason to think that the server is there again. */
  again(): void;
  /** Somebody else presents, or the page goes. */
  drop(): void;
};

/** `send`: rejects when it has not come through. */
export const createShownTeller = (send: (shown: AccountId) => Promise<unknown>): ShownTeller => {
  let wanted: AccountId | null = null;
  let isSending = false;
  let stopWaiting = () => {};
  /** Counted on when everything is let go: what was on its way then is not tried again. */
  let age = 0;
  const flush = async () => {
    stopWaiting();
    if (isSending) return;
    isSending = true;
    while (wanted !== null) {
      const shown = wanted;
      const born = age;
      wanted = null;
      try {
        await send(shown);
      } catch (error) {
        if (isRefusal(error)) continue;
        if (age !== born) continue;
        // a step that was taken meanwhile is the last one now
        wanted ??= shown;
        stopWaiting = later(AGAIN_MS, () => void flush());
        break;
      }
    }
    isSending = false;
  };
  return {
    tell(account) {
      wanted = account;
      void flush();
    },
    again: () => void flush(),
    drop() {
      age += 1;
      wanted = null;
      stopWaiting();
    },
  };
};
