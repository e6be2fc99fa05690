import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAccounts, pictureAccount } from '../testing/picture-account.ts';
import { boxOf } from './boxes.ts';
import { relationshipStrength } from './relationship-strength.ts';

const settings = { attractiveFrom: 5.5, strongFrom: 5.5 };

describe('relationship strength', () => {
  it('[PP2] is the mean of shape, coverage, freshness and the lower of evidence and their word', () => {
    const account = pictureAccount('a', {
      ...{ threads: 4, diamondIndex: 0.5, functionCoverage: 1 },
      facts: { freshness: 0.75, stages: { claimed: 'integrated', supported: 'interdependent', customer: 'basic' } },
    });
    // (0.5 + 1 + 0.75 + 0.25) / 4
    expect(relationshipStrength(account)).toBeCloseTo(1 + 9 * 0.625, 9);
    const evidenced = pictureAccount('a', { threads: 4, facts: { stages: { supported: 'integrated' } } });
    expect(relationshipStrength(evidenced)).toBe(10);
    const ending = pictureAccount('a', {
      threads: 4,
      facts: { stages: { supported: 'integrated', customer: 'uncoupling' } },
    });
    expect(relationshipStrength(ending)).toBe(1);
  });

  it('[PP2] says nothing when nothing is known, and our own claim is no knowledge', () => {
    expect(relationshipStrength(pictureAccount('a', { facts: null }))).toBeNull();
    expect(relationshipStrength(pictureAccount('a', { facts: { stages: { claimed: 'integrated' } } }))).toBeNull();
    expect(relationshipStrength(pictureAccount('a', { functionCoverage: 0 }))).toBe(1);
  });

  it('[PP2] a KAM who meets everybody is not strong', () => {
    const star = pictureAccount('a', { threads: 1, diamondIndex: 0, functionCoverage: 1, facts: { freshness: 1 } });
    expect(relationshipStrength(star)).toBe(3.25);
  });

  it('[PP2] lies between 1 and 10, and no fact that grows makes it weaker', () => {
    fc.assert(
      fc.property(arbitraryAccounts(1), ([account]) => {
        if (!account) return;
        const strength = relationshipStrength(account);
        if (strength === null) return;
        expect(strength).toBeGreaterThanOrEqual(1);
        expect(strength).toBeLessThanOrEqual(10);
        if (account.diamondIndex === null) return;
        const better = { ...account, diamondIndex: Math.min(1, account.diamondIndex + 0.2) };
        expect(relationshipStrength(better)).toBeGreaterThanOrEqual(strength);
        expect(relationshipStrength({ ...account, threads: account.threads + 1 })).toBeGreaterThanOrEqual(strength);
      }),
    );
  });
});

describe('boxes', () => {
  it('[PP3] attractive and strong is key; on the threshold is high', () => {
    const box = (attractiveness: number | null, strength: number | null) =>
      boxOf({ attractiveness, strength }, settings);
    expect([box(5.5, 5.5), box(8, 5.4), box(5.4, 8), box(1, 1)]).toEqual([
      'key',
      'develop',
      'maintain',
      'opportunistic',
    ]);
    expect([box(null, 8), box(8, null), box(null, null)]).toEqual([null, null, null]);
    expect(boxOf({ attractiveness: 6, strength: 6 }, { attractiveFrom: 7, strongFrom: 5 })).toBe('maintain');
  });
});
