import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAccounts, pictureAccount } from '../testing/picture-account.ts';
import { FIGURES, pareto, VITAL_SHARE } from './pareto.ts';

const earning = (...values: (number | null)[]) =>
  values.map((profit, index) => pictureAccount(`a${index}`, { profile: { profit } }));
const shares = (...values: (number | null)[]) =>
  pareto(earning(...values), 'profit').entries.map(({ id, cumulative, isVital }) => [id, cumulative, isVital]);

describe('pareto', () => {
  it('[PP5] the largest first, with their share so far; as many bring the 80 % as are needed', () => {
    expect(shares(10, 70, null, 20)).toEqual([
      ['a1', 0.7, true],
      ['a3', 0.9, true],
      ['a0', 1, false],
    ]);
    expect(pareto(earning(10, 70, null, 20), 'profit')).toMatchObject({
      earned: 100,
      lost: 0,
      vital: 2,
      unknown: ['a2'],
    });
    expect(shares(80, 20).map(([, , vital]) => vital)).toEqual([true, false]);
  });

  it('[PP5] whoever brings as much as the last of them is one of them', () => {
    expect(shares(60, 20, 20, 0).map(([, , vital]) => vital)).toEqual([true, true, true, false]);
    expect(pareto(earning(5, 5, 5), 'profit').vital).toBe(3);
  });

  it('[PP5] losses fall behind the peak of what is earned', () => {
    expect(shares(-50, 100)).toEqual([
      ['a1', 1, true],
      ['a0', 0.5, false],
    ]);
    expect(pareto(earning(-50, 100), 'profit')).toMatchObject({ earned: 100, lost: -50 });
  });

  it('[PP5] where nothing is earned there are no shares', () => {
    expect(shares(0, 0)).toEqual([
      ['a0', null, false],
      ['a1', null, false],
    ]);
    expect(shares(-5)).toEqual([['a0', null, false]]);
    expect(pareto([], 'revenue')).toMatchObject({ entries: [], earned: 0, vital: 0, unknown: [] });
  });

  it('[PP5] loses nobody, and the vital ones do bring the 80 % while fewer would not', () => {
    fc.assert(
      fc.property(arbitraryAccounts(12), fc.constantFrom(...FIGURES), (accounts, figure) => {
        const { entries, unknown, earned, lost } = pareto(accounts, figure);
        expect(entries.length + unknown.length).toBe(accounts.length);
        expect(earned + lost).toBe(accounts.reduce((sum, { profile }) => sum + (profile[figure] ?? 0), 0));
        const vital = entries.filter(({ isVital }) => isVital).map(({ value }) => value);
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        if (earned === 0) {
          expect(vital).toEqual([]);
          return;
        }
        expect(sum(vital)).toBeGreaterThanOrEqual(VITAL_SHARE * earned - 1e-6);
        const least = Math.min(...vital);
        expect(sum(vital.filter((value) => value > least))).toBeLessThan(VITAL_SHARE * earned);
      }),
    );
  });
});
