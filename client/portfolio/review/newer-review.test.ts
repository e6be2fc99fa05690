import { expect, it } from 'vitest';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { newerReview } from './reviews.ts';

it('[PR4] an answer that was overtaken on its way changes nothing', () => {
  const review = (revision: number, name: string) => ({ revision, name }) as SeenReview;
  const known = review(7, 'known');
  expect(newerReview(review(6, 'old'))(known)).toBe(known);
  expect(newerReview(review(8, 'new'))(known).name).toBe('new');
  // seen by other rights, or with other seconds
  expect(newerReview(review(7, 'again'))(known).name).toBe('again');
  expect(newerReview(review(3, 'first'))(undefined).name).toBe('first');
});
