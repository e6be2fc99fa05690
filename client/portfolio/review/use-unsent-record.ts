import { useEffect } from 'react';
import { flushActions } from './action-outbox.ts';
import { flushReview } from './record-draft.ts';
import type { ReviewCalls } from './reviews.ts';

/** What is unsent of this review is sent when its page opens, when the server is there again, and before the page goes. */
export const useUnsentRecord = (user: string, review: string, calls: ReviewCalls, isConnected: boolean): void => {
  useEffect(() => {
    if (!isConnected) return;
    const send = () => {
      flushReview(user, review, calls);
      flushActions(user, review, calls);
    };
    send();
    globalThis.addEventListener('online', send);
    globalThis.addEventListener('pagehide', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      globalThis.removeEventListener('online', send);
      globalThis.removeEventListener('pagehide', send);
      document.removeEventListener('visibilitychange', send);
    };
  }, [user, review, calls, isConnected]);
};
