import { useCallback, useRef, useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import type { SeenItem } from '../../../shared/protocol/reviews.ts';
import type { ReviewCalls } from '../../portfolio/review/reviews.ts';
import { announce } from '../../session/announce.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { toast } from '../../ui/toast.ts';
import type { Way } from './use-way.ts';

type Finish = {
  /** On their way to being done. */
  pending: ReadonlySet<AccountId>;
  /** Done with it, on to the next that is open; true: that was the last one, and all are kept. */
  finish: (item: SeenItem) => Promise<boolean>;
};

/** The step is taken at once, whatever the server has to keep meanwhile; what could not be kept is told and stays open. */
export const useFinish = (calls: ReviewCalls, way: Way): Finish => {
  const t = usePortfolioText().review.record;
  const running = useRef(new Map<AccountId, Promise<boolean>>());
  const [pending, setPending] = useState<ReadonlySet<AccountId>>(new Set());

  const keep = useCallback(
    async ({ account, name }: SeenItem): Promise<boolean> => {
      try {
        await calls.record(account, { done: true });
        announce(t.isDone(name));
        return true;
      } catch {
        toast(t.notDone(name), { tone: 'error' });
        return false;
      } finally {
        running.current.delete(account);
        setPending(new Set(running.current.keys()));
      }
    },
    [calls, t],
  );

  const finish = async (item: SeenItem): Promise<boolean> => {
    if (item.doneAt === null && !running.current.has(item.account)) {
      running.current.set(item.account, keep(item));
      setPending(new Set(running.current.keys()));
    }
    if (way.goToOpen(new Set(running.current.keys()))) return false;
    const kept = await Promise.all(running.current.values());
    return kept.every(Boolean);
  };
  return { pending, finish };
};
