import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { AccountId } from '../../../shared/model/id.ts';
import type { SeenItem, SeenReview } from '../../../shared/protocol/reviews.ts';
import type { ReviewCalls } from '../../portfolio/review/reviews.ts';
import { untilAnswered } from '../../portfolio/review/until-answered.ts';
import { announce } from '../../session/announce.ts';
import { unsentIn, unsentPlaces } from '../../session/unsent.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { toast } from '../../ui/toast.ts';
import type { Way } from './use-way.ts';

/** That one is done with an account and no server knows it yet, kept on this device. */
const Done = z.literal('done');
const placeOf = (review: string, account = ''): string => `done ${review} ${account}`;

type Finish = {
  /** On their way to being done. */
  pending: ReadonlySet<AccountId>;
  /** The same, asked now: no answer has come yet. */
  underway: () => AccountId[];
  /** Done with it, on to the next that is open; true: that was the last one, and all are kept. */
  finish: (item: SeenItem) => Promise<boolean>;
};

/**
 * The step is taken at once, whatever the server has to keep meanwhile. Without an answer it stays on its way and is tried
 * again, after a reload too; what is refused is told and stays open.
 */
export const useFinish = (
  { id: review, items, endedAt }: SeenReview,
  user: string,
  calls: ReviewCalls,
  way: Way,
): Finish => {
  const t = usePortfolioText().review.record;
  const running = useRef(new Map<AccountId, Promise<boolean>>());
  /** The server has kept them, and this page has not heard of it: they are not gone to again. */
  const kept = useRef(new Set<AccountId>());
  const [pending, setPending] = useState<ReadonlySet<AccountId>>(new Set());
  const isOver = useRef(false);
  useEffect(() => {
    isOver.current = false;
    return () => {
      isOver.current = true;
    };
  }, []);
  const latest = useRef(items);
  const left = useCallback(() => new Set([...running.current.keys(), ...kept.current]), []);

  useEffect(() => {
    latest.current = items;
    for (const { account, doneAt } of items) if (doneAt !== null) kept.current.delete(account);
    setPending((before) => (before.size === 0 ? before : left()));
  }, [items, left]);

  const keep = useCallback(
    async ({ account, name }: SeenItem): Promise<boolean> => {
      const unsent = unsentIn({ user, place: placeOf(review, account) }, Done);
      unsent.set('done');
      try {
        await untilAnswered(
          () => calls.record(account, { done: true }),
          () => isOver.current,
        );
        // the page may have been told before the answer came
        const isToldHere = latest.current.some((one) => one.account === account && one.doneAt !== null);
        if (!isToldHere) kept.current.add(account);
        unsent.set(null);
        announce(t.isDone(name));
        return true;
      } catch {
        // whoever leaves the page leaves it to the next time
        if (isOver.current) return false;
        unsent.set(null);
        toast(t.notDone(name), { tone: 'error' });
        return false;
      } finally {
        running.current.delete(account);
        setPending(left());
      }
    },
    [calls, t, left, user, review],
  );
  const begin = useCallback(
    (item: SeenItem) => {
      if (item.doneAt !== null || left().has(item.account)) return;
      running.current.set(item.account, keep(item));
      setPending(left());
    },
    [keep, left],
  );

  useEffect(() => {
    const waiting = unsentPlaces({ user, place: placeOf(review) }).map((place) => place.split(' ')[2]);
    for (const item of latest.current) {
      if (!waiting.includes(item.account)) continue;
      if (item.doneAt === null && endedAt === null) begin(item);
      else unsentIn({ user, place: placeOf(review, item.account) }, Done).set(null);
    }
  }, [user, review, endedAt, begin]);

  const finish = async (item: SeenItem): Promise<boolean> => {
    begin(item);
    if (way.goToOpen(left())) return false;
    const whole = await Promise.all(running.current.values());
    return whole.every(Boolean);
  };
  return { pending, underway: () => [...running.current.keys()], finish };
};
