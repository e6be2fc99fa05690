// What a review is after something was written down. Nobody's words are lost: what is overwritten unseen stands beside.
import { addDays, type Day } from '../../model/day.ts';
import type { AccountId } from '../../model/id.ts';
import type { Displaced, Review, ReviewItem, Standing } from '../../model/review.ts';

const MOST_DISPLACED = 20;

export const itemOf = (review: Review, account: AccountId): ReviewItem | null =>
  review.items.find((item) => item.account === account) ?? null;

/** Whoever has an older one at hand takes this one for it. */
export const revised = (review: Review): Review => ({ ...review, revision: review.revision + 1 });

export const withItem = (review: Review, account: AccountId, change: (item: ReviewItem) => ReviewItem): Review => ({
  ...review,
  items: review.items.map((item) => (item.account === account ? change(item) : item)),
});

export type Written = { text: string; base: string };

/** The last writer's text holds. When another stood there than the one he saw, it is kept beside. */
export const writeText = (item: ReviewItem, field: Displaced['field'], { text, base }: Written, by: string) => {
  const now = item[field];
  const isUnseen = now.trim() !== '' && now !== base && now !== text;
  const displaced = isUnseen
    ? [...dropDisplaced(item, { field, text: now }).displaced, { field, text: now, by: item.wrote[field] }]
    : item.displaced;
  const wrote = { ...item.wrote, [field]: by };
  return { ...item, [field]: text, wrote, displaced: displaced.slice(-MOST_DISPLACED) };
};

export const dropDisplaced = (item: ReviewItem, { field, text }: Pick<Displaced, 'field' | 'text'>): ReviewItem => ({
  ...item,
  displaced: item.displaced.filter((one) => one.field !== field || one.text !== text),
});

type Done = { at: string; standing: Standing; version: string | null; today: Day; everyDays: number };

/** Done with: it stands as it stands now, and comes round again on the day that was set, else by the rhythm. */
export const finish = (item: ReviewItem, { at, standing, version, today, everyDays }: Done): ReviewItem => {
  const nextReview = item.nextReview !== null && item.nextReview > today ? item.nextReview : addDays(today, everyDays);
  return { ...item, doneAt: at, standing, version: version ?? item.version, nextReview };
};

export const reopen = (item: ReviewItem): ReviewItem => ({ ...item, doneAt: null, standing: null });

/** An account is gone for good, and what was said of it with it. null: nothing is left of the review. */
export const withoutAccount = (review: Review, account: AccountId): Review | null => {
  const gone = review.items.findIndex((item) => item.account === account);
  if (gone < 0) return review;
  const items = review.items.filter((item) => item.account !== account);
  if (items.length === 0) return null;
  return { ...review, items, at: Math.min(gone < review.at ? review.at - 1 : review.at, items.length - 1) };
};

/**
 * Somebody is erased from an account. As owner of an action and in the sentence of a finding he goes always; out of what
 * was written freely when that is wanted.
 */
export const redactItem = (item: ReviewItem, redact: (text: string) => string, texts: boolean): ReviewItem => {
  const free = texts ? redact : (text: string) => text;
  return {
    ...item,
    decision: free(item.decision),
    note: free(item.note),
    displaced: item.displaced.map((one) => ({ ...one, text: free(one.text) })),
    actions: item.actions.map((one) => ({
      ...one,
      text: free(one.text),
      owner: one.owner === null ? null : redact(one.owner),
    })),
    accepted: item.accepted.map((one) => ({ ...one, says: redact(one.says), reason: free(one.reason) })),
  };
};
