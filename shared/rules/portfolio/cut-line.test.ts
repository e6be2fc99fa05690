import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AccountId } from '../../model/id.ts';
import { Criterion, ScoreSheet } from '../../model/scoring.ts';
import { amongAll, cutAfter, cutOf, scoreDigits, tiedAtLine } from './cut-line.ts';
import { rankAccounts } from './scoring.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as AccountId[];
const rank = (scores: Readonly<Record<string, number>>, accounts = NAMES, weight = 1) =>
  rankAccounts({
    criteria: [Criterion.parse({ id: 'fit', name: 'fit', weight })],
    accounts,
    sheets: Object.entries(scores).map(([account, fit]) =>
      ScoreSheet.parse({ round: 'r', account, user: 'mia', scores: { fit } }),
    ),
    agreed: [],
  });
const arbitraryScores = fc.dictionary(fc.constantFrom(...NAMES), fc.integer({ min: 1, max: 10 }));

it('[PC27] who sees a part of the accounts has them at their places among all, on their side of the line', () => {
  fc.assert(
    fc.property(arbitraryScores, fc.subarray(NAMES), fc.nat(6), (scores, seen, cut) => {
      const whole = rank(scores);
      const told = whole.filter(({ account }) => seen.includes(account));
      const part = amongAll(rank(scores, seen), told, whole.length);
      expect(part).toEqual(told);
      const above = part.filter(({ index }) => index < cut).map(({ account }) => account);
      expect(above).toEqual(whole.slice(0, cut).flatMap(({ account }) => (seen.includes(account) ? [account] : [])));
    }),
  );
});

it('[PC27] a line that is let go behind so many of what one sees lies behind the last of them', () => {
  const whole = rank({ a: 9, b: 8, c: 7, d: 6, e: 5, f: 4 });
  const part = amongAll(rank({ b: 8, e: 5 }, ['b', 'e'] as AccountId[]), whole, 6);
  expect([0, 1, 2, 9].map((count) => cutAfter(part, count))).toEqual([0, 2, 5, 5]);
  expect(whole.map((_, count) => cutAfter(whole, count))).toEqual([0, 1, 2, 3, 4, 5]);
});

it('[PC27] the first line is a fifth of all accounts of the round, and never beyond them', () => {
  expect([cutOf(null, 10), cutOf(null, 1), cutOf(null, 0), cutOf(7, 5), cutOf(0, 5)]).toEqual([2, 1, 0, 5, 0]);
});

it('[PC29] names those with the same score on both sides of the line, and nobody else', () => {
  const ranked = rank({ a: 9, b: 7, c: 7, d: 7, e: 2, f: 1 });
  expect([0, 1, 2, 3, 4, 6].map((cut) => tiedAtLine(ranked, cut).join(''))).toEqual(['', '', 'bcd', 'bcd', '', '']);
});

it('[PC29] unequal scores do not look equal', () => {
  const scores = (...given: number[]) =>
    given.map((score, index) => ({ ...rank({ a: 1 }, NAMES.slice(0, 1))[0], score, place: index + 1, index }) as never);
  expect(scoreDigits(scores(4.8, 4.75))).toBe(2);
  expect(scoreDigits(scores(4.8, 4.7))).toBe(1);
  expect(scoreDigits(rank({ a: 5, b: 5 }))).toBe(1);
});
