import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgreedScore, ScoringRound } from '../../model/scoring.ts';
import { attractivenessOf } from './attractiveness.ts';
import { weightedScore } from './scoring.ts';

const round = (id: string, state: string, closedOn: string | null, weights: Record<string, number> = { fit: 1 }) =>
  ScoringRound.parse({
    ...{ id, name: id, state, closedOn, createdAt: '2026-01-01T00:00:00Z', createdBy: 'u' },
    criteria: Object.entries(weights).map(([criterion, weight]) => ({ id: criterion, name: criterion, weight })),
    accounts: ['a', 'b'],
    people: ['u'],
  });
const agreed = (id: string, account: string, scores: Record<string, number>) =>
  AgreedScore.parse({ round: id, account, scores });
const of = (...args: Parameters<typeof attractivenessOf>) => Object.fromEntries(attractivenessOf(...args));

describe('attractiveness', () => {
  it('[PP1] weighs each score by its criterion and leaves out what has no score', () => {
    const criteria = [
      { id: 'fit', weight: 3 },
      { id: 'size', weight: 1 },
      { id: 'duration', weight: 5 },
    ];
    expect(weightedScore(criteria, { fit: 10, size: 2 })).toBe(8);
    expect(weightedScore(criteria, {})).toBeNull();
    expect(weightedScore([{ id: 'fit', weight: 0 }], { fit: 10 })).toBe(10);
    expect(weightedScore([{ id: 'constructor', weight: 1 }], {})).toBeNull();
  });

  it('[PP1] where nothing was agreed on, the mean counts that the round kept', () => {
    const kept = AgreedScore.parse({ round: 'r', account: 'a', scores: { fit: 8 }, means: { size: 4.5 } });
    expect(of([round('r', 'closed', '2026-05-01', { fit: 1, size: 1 })], [kept])).toEqual({ a: 6.25 });
  });

  it('[PP1] the last closed round counts in which the account was agreed on', () => {
    const rounds = [
      round('new', 'closed', '2026-06-01'),
      round('old', 'closed', '2025-06-01'),
      round('now', 'open', null),
    ];
    const scores = [
      agreed('new', 'a', { fit: 4 }),
      agreed('old', 'a', { fit: 9 }),
      agreed('old', 'b', { fit: 9 }),
      agreed('new', 'b', {}),
      agreed('now', 'a', { fit: 1 }),
    ];
    expect(of(rounds, scores)).toEqual({ a: 4, b: 9 });
    expect(of(rounds.toReversed(), scores.toReversed())).toEqual({ a: 4, b: 9 });
    expect(of([round('now', 'revealed', null)], [agreed('now', 'a', { fit: 1 })])).toEqual({});
  });

  it('[PP1] stays between the lowest and the highest score, and weights count only against each other', () => {
    const scored = fc.array(
      fc.record({ weight: fc.integer({ min: 1, max: 100 }), score: fc.integer({ min: 1, max: 10 }) }),
      {
        minLength: 1,
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(scored, fc.integer({ min: 2, max: 9 }), (all, factor) => {
        const scores = Object.fromEntries(all.map(({ score }, index) => [`c${index}`, score]));
        const by = (times: number) =>
          weightedScore(
            all.map(({ weight }, i) => ({ id: `c${i}`, weight: weight * times })),
            scores,
          )!;
        const given = Object.values(scores);
        expect(by(1)).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9);
        expect(by(1)).toBeLessThanOrEqual(Math.max(...given) + 1e-9);
        expect(by(factor)).toBeCloseTo(by(1), 9);
      }),
    );
  });
});
