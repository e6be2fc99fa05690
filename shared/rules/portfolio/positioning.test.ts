import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAccounts, pictureAccount } from '../testing/picture-account.ts';
import { positioning, positionOf } from './positioning.ts';

const settings = { spendFrom: 0.5, significantFrom: 3 };

describe('positioning', () => {
  it('[PP4] names the box by relative spend and significance; on the threshold is high', () => {
    const box = (share: number | null, significance: number | null) => positionOf({ share, significance }, settings);
    expect([box(0.5, 3), box(0.49, 3), box(0.5, 2.9), box(0, 1)]).toEqual(['partner', 'security', 'profit', 'easy']);
    expect([box(null, 3), box(0.5, null)]).toEqual([null, null]);
  });

  it('[PP4] stands in a box for each category, by what of it is ours and the mean of the ratings', () => {
    const significance = { technology: 5, brand: 2, investment: 2 };
    const account = pictureAccount('a', {
      profile: {
        positions: [
          { id: 'c1', category: 'Steel', spend: 30, volume: 40, significance },
          { id: 'c2', category: 'Glass', spend: 50, volume: 40, significance: {} },
          { id: 'c3', category: 'Sand', spend: 50, volume: 0, significance },
          { id: 'c4', category: 'Lime', spend: null, volume: 10, significance },
        ],
      },
    });
    expect(positioning([account], settings)).toMatchObject([
      { account: 'a', category: 'Steel', share: 0.75, significance: 3, ratings: 3, position: 'partner' },
      { category: 'Glass', share: 1, significance: null, ratings: 0, position: null },
      { category: 'Sand', share: null, position: null },
      { category: 'Lime', share: null, position: null },
    ]);
  });

  it('[PP4] every category is there once, whatever is missing', () => {
    fc.assert(
      fc.property(arbitraryAccounts(8), (accounts) => {
        const all = positioning(accounts, settings);
        expect(all).toHaveLength(accounts.reduce((sum, { profile }) => sum + profile.positions.length, 0));
        for (const { share, significance, position } of all) {
          expect(position === null).toBe(share === null || significance === null);
          if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
    );
  });
});
