import { describe, expect, it } from 'vitest';
import type { CategoryPosition } from '../../model/account-profile.ts';
import type { RecordId } from '../../model/id.ts';
import { isCategory, meanSignificance, shareOfSpend, withPosition } from './positions.ts';

const position = (id: string, more: Partial<CategoryPosition> = {}): CategoryPosition => ({
  ...{ id: id as RecordId, category: 'Bearings', spend: null, volume: null, significance: {}, ...more },
});

describe('what a customer buys in a category', () => {
  it('[PC3] our share is known when both sums are, and the mean of what is rated counts', () => {
    expect(shareOfSpend({ spend: 40, volume: 160 })).toBe(0.25);
    expect([
      shareOfSpend({ spend: null, volume: 9 }),
      shareOfSpend({ spend: 1, volume: null }),
      shareOfSpend({ spend: 0, volume: 0 }),
    ]).toEqual([null, null, null]);
    expect(meanSignificance(position('a', { significance: { brand: 5, technology: 2 } }))).toBe(3.5);
    expect(meanSignificance(position('a'))).toBeNull();
  });

  it('[PC3] a changed one keeps its place among the others', () => {
    const [a, b] = [position('a'), position('b')];
    const changed = position('a', { spend: 7 });
    expect(withPosition([a, b], changed)).toEqual([changed, b]);
    expect(withPosition([a], b)).toEqual([a, b]);
    expect(isCategory(' Wälzlager', 'WAELZLAGER')).toBe(true);
  });
});
