import { expect, it } from 'vitest';
import { nextLine } from './create-handle.ts';

it('[B41] lines are chosen one after another, and again from the first', () => {
  const lines = ['a', 'b', 'c'];
  expect([undefined, 'a', 'b', 'c', 'x'].map((chosen) => nextLine(lines, chosen))).toEqual(['a', 'b', 'c', 'a', 'a']);
  expect(nextLine([], undefined)).toBeUndefined();
});
