// When an account was reviewed last, how it stood then, and when it is due again.
import { addDays, type Day } from '../../model/day.ts';
import type { AccountId } from '../../model/id.ts';
import type { Review, ReviewItem, Standing } from '../../model/review.ts';

export type Reviewed = { last: Day | null; standing: Standing | null; due: Day };

type Options = {
  /** What the profile says. */
  nextReview: Day | null;
  everyDays: number;
  today: Day;
};

type DoneItem = ReviewItem & { doneAt: string; standing: Standing };
const isDone = (item: ReviewItem): item is DoneItem => item.doneAt !== null && item.standing !== null;

/** The latest item of each account that was done with. */
export const lastReviewed = (reviews: readonly Review[]): ReadonlyMap<AccountId, DoneItem> => {
  const last = new Map<AccountId, DoneItem>();
  for (const item of reviews.flatMap(({ items }) => items).filter(isDone)) {
    const before = last.get(item.account);
    if (!before || before.doneAt < item.doneAt) last.set(item.account, item);
  }
  return last;
};

/**
 * Due on the day that was set, else so many days after the last review, else today: nobody has ever looked at it. A day set
 * before the last review is spent.
 */
export const reviewed = (item: DoneItem | undefined, { nextReview, everyDays, today }: Options): Reviewed => {
  const last = item?.standing.day ?? null;
  const isSet = nextReview !== null && (last === null || last < nextReview);
  const due = isSet ? nextReview : last === null ? today : addDays(last, everyDays);
  return { last, standing: item?.standing ?? null, due };
};
