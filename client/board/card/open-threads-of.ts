import type { Account } from '../../../shared/model/account.ts';
import { openThreads } from '../../../shared/rules/threads.ts';

const counted = new WeakMap<object, ReadonlyMap<string | null, number>>();

/** How many threads about somebody are open; counted once for all cards, as long as nobody comments. */
export const openThreadsOf = ({ talk: { comments } }: Account, about: string): number => {
  const counts = counted.get(comments) ?? openThreads(comments);
  counted.set(comments, counts);
  return counts.get(about) ?? 0;
};
