import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { neighbour, nextOpen } from '../../../shared/rules/portfolio/review-steps.ts';
import type { ReviewCalls } from '../../portfolio/review/reviews.ts';

/** Where I am in a review, and how I go on. */
export type Way = {
  /** null: the presenter shows what is not mine to see. */
  at: AccountId | null;
  presents: boolean;
  follows: boolean;
  go: (account: AccountId) => void;
  step: (by: 1 | -1) => void;
  /** To the next account that is open and not `pending`; false: there is none. */
  goToOpen: (pending: ReadonlySet<AccountId>) => boolean;
  follow: () => void;
  lookAround: () => void;
  takeOver: () => Promise<void>;
};

/**
 * The presenter goes at once, the server hears of the last step: it is asked once at a time. Whoever follows goes with
 * him until he takes a step of his own.
 */
export const useWay = (review: SeenReview, me: string, calls: ReviewCalls): Way => {
  const presents = review.presenter.id === me && review.endedAt === null;
  const [own, setOwn] = useState<AccountId | null>(null);
  const sending = useRef(false);
  const wanted = useRef<AccountId | null>(null);
  const isMine = own !== null && review.items.some(({ account }) => account === own);
  const at = isMine ? own : (review.shown ?? (presents ? (review.items[0]?.account ?? null) : null));

  // another one presents from now on: I go with him
  const wasPresenting = useRef(presents);
  useEffect(() => {
    if (wasPresenting.current && !presents) setOwn(null);
    wasPresenting.current = presents;
  }, [presents]);

  const tell = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    while (wanted.current !== null) {
      const shown = wanted.current;
      wanted.current = null;
      await calls.change({ shown }).catch(() => {});
    }
    sending.current = false;
  }, [calls]);

  const go = useCallback(
    (account: AccountId) => {
      setOwn(account);
      if (!presents) return;
      wanted.current = account;
      void tell();
    },
    [presents, tell],
  );

  return useMemo(
    () => ({
      at,
      presents,
      follows: !presents && !isMine && review.endedAt === null,
      go,
      step: (by) => {
        const next = neighbour(review.items, at, by);
        if (next !== null) go(next);
      },
      goToOpen: (pending) => {
        const next = nextOpen(review.items, at, pending);
        if (next !== null) go(next);
        return next !== null;
      },
      follow: () => setOwn(null),
      lookAround: () => setOwn(at),
      takeOver: async () => {
        await calls.change(at === null ? { present: true } : { present: true, shown: at });
      },
    }),
    [review, at, presents, isMine, go, calls],
  );
};
