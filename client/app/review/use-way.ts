import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { neighbour, nextOpen } from '../../../shared/rules/portfolio/review-steps.ts';
import type { ReviewCalls } from '../../portfolio/review/reviews.ts';
import { createShownTeller } from './tell-shown.ts';

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
 * The presenter goes at once, the server hears of the last step as soon as it is there. Whoever follows goes with him
 * until he takes a step of his own.
 */
export const useWay = (review: SeenReview, me: string, calls: ReviewCalls, isConnected: boolean): Way => {
  const presents = review.presenter.id === me && review.endedAt === null;
  const [own, setOwn] = useState<AccountId | null>(null);
  const teller = useMemo(() => createShownTeller((shown) => calls.change({ shown })), [calls]);
  const isMine = own !== null && review.items.some(({ account }) => account === own);
  const at = isMine ? own : (review.shown ?? (presents ? (review.items[0]?.account ?? null) : null));

  // another one presents from now on: I go with him
  const wasPresenting = useRef(presents);
  useEffect(() => {
    if (wasPresenting.current && !presents) setOwn(null);
    wasPresenting.current = presents;
  }, [presents]);

  useEffect(() => {
    if (isConnected) teller.again();
  }, [isConnected, teller]);
  useEffect(() => {
    if (!presents) return;
    globalThis.addEventListener('online', teller.again);
    return () => {
      globalThis.removeEventListener('online', teller.again);
      teller.drop();
    };
  }, [presents, teller]);

  const go = useCallback(
    (account: AccountId) => {
      setOwn(account);
      if (presents) teller.tell(account);
    },
    [presents, teller],
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
