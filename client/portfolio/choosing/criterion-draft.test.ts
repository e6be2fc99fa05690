import { expect, it } from 'vitest';
import { weightOf } from './criterion-draft.ts';

it('[PC30] a weight is a number from 0 to 100; anything else is none, and is not taken for another', () => {
  const weights = ['3', '0', '100', '2,5', ' 1.5 ', '-5', '101', '', ' ', 'much'];
  expect(weights.map((weight) => weightOf({ weight }))).toEqual([3, 0, 100, 2.5, 1.5, null, null, null, null, null]);
});
