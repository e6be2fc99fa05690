import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../model/id.ts';
import { AgreedScore, Criterion, ScoreSheet } from '../../model/scoring.ts';
import { isPartial, pointsToDiscuss, progressOf, rankAccounts, spreadOf, weightedScore } from './scoring.ts';

const criterion = (id: string, weight = 1) => Criterion.parse({ id, name: id, weight });
const sheet = (user: string, account: string, scores: Record<string, number>) =>
  ScoreSheet.parse({ round: 'r', account, user, scores });
const agree = (account: string, scores: Record<string, number>) => AgreedScore.parse({ round: 'r', account, scores });
const ids = (...names: string[]) => names as AccountId[];
const [fit, size] = [criterion('fit', 3), criterion('size', 1)];

describe('scores of several people', () => {
  it('[PC8] mean, range and standard deviation of those who gave one', () => {
    expect(spreadOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, low: 2, high: 9, deviation: 2, given: 8 });
    expect(spreadOf([6])).toMatchObject({ mean: 6, deviation: 0, given: 1 });
    expect(spreadOf([])).toBeNull();
  });

  it('[PC8] the widest apart is talked about first; what nobody scored comes last', () => {
    const sheets = [
      sheet('mia', 'a', { fit: 2, size: 5 }),
      sheet('sam', 'a', { fit: 9, size: 6 }),
      sheet('mia', 'b', { fit: 4 }),
    ];
    const points = pointsToDiscuss([fit, size], ids('a', 'b'), sheets);
    expect(points.map(({ account, criterion: { id }, spread }) => [account, id, spread?.mean ?? null])).toEqual([
      ...[
        ['a', 'fit', 5.5],
        ['a', 'size', 5.5],
        ['b', 'fit', 4],
        ['b', 'size', null],
      ],
    ]);
    expect(points[0]?.given).toEqual([
      { user: 'mia', score: 2 },
      { user: 'sam', score: 9 },
    ]);
  });

  it('[PC9] weights count in proportion, missing scores are left out, and weights that are all 0 count alike', () => {
    expect(weightedScore([fit, size], { fit: 8, size: 4 })).toBe(7);
    expect(weightedScore([fit, size], { size: 4 })).toBe(4);
    expect(weightedScore([fit, size], {})).toBeNull();
    expect(weightedScore([criterion('fit', 0), criterion('size', 0)], { fit: 8, size: 4 })).toBe(6);
  });

  it('[PC9] ranks by what was agreed on, else by the mean; equal ones share a place, unscored ones have none', () => {
    const sheets = [
      sheet('mia', 'a', { fit: 8, size: 8 }),
      sheet('sam', 'a', { fit: 9, size: 8 }),
      sheet('mia', 'b', { fit: 2, size: 2 }),
      sheet('mia', 'c', { fit: 5 }),
    ];
    const agreed = [agree('b', { fit: 8, size: 8 }), agree('a', { fit: 8 })];
    const ranked = rankAccounts({ criteria: [fit, size], accounts: ids('d', 'c', 'b', 'a'), sheets, agreed });
    expect(ranked.map(({ account, place, missing }) => [account, place, missing])).toEqual([
      ...[
        ['b', 1, 0],
        ['a', 1, 0],
        ['c', 3, 1],
        ['d', null, 2],
      ],
    ]);
  });

  it('[PC9] a mean counts as it is, not rounded, until a score is agreed on', () => {
    const sheets = [sheet('mia', 'a', { fit: 6, size: 3 }), sheet('sam', 'a', { fit: 7, size: 3 })];
    const rank = (agreed: AgreedScore[]) =>
      rankAccounts({ criteria: [criterion('fit'), criterion('size')], accounts: ids('a'), sheets, agreed })[0];
    expect(rank([])).toMatchObject({ score: 4.75, scores: { fit: 6.5, size: 3 } });
    expect(rank([agree('a', { fit: 7 })])).toMatchObject({ score: 5, scores: { fit: 7, size: 3 } });
    const closed = AgreedScore.parse({ round: 'r', account: 'a', scores: { fit: 7 }, means: { size: 2.5 } });
    expect(rank([closed])).toMatchObject({ scores: { fit: 7, size: 2.5 } });
  });

  it('[PC28] what only some of those asked gave is counted, until it is agreed on', () => {
    const sheets = [
      sheet('mia', 'a', { fit: 7, size: 3 }),
      sheet('sam', 'a', { size: 3 }),
      sheet('mia', 'b', { fit: 1 }),
    ];
    const asked = new Map([
      ['a', 2],
      ['b', 1],
    ] as [AccountId, number][]);
    const partly = (agreed: AgreedScore[]) =>
      rankAccounts({ criteria: [fit, size], accounts: ids('a', 'b', 'c'), sheets, agreed, asked }).map(
        (one) => one.partly,
      );
    expect(partly([])).toEqual([1, 0, 0]);
    expect(partly([agree('a', { fit: 7 })])).toEqual([0, 0, 0]);
    expect([isPartial(0, 2), isPartial(1, 2), isPartial(2, 2)]).toEqual([false, true, false]);
  });

  it('[PC9] somebody or an account that went takes only his own scores along', () => {
    const sheets = [sheet('mia', 'a', { fit: 8 }), sheet('mia', 'gone', { fit: 1 })];
    const ranked = rankAccounts({ criteria: [fit], accounts: ids('a'), sheets, agreed: [agree('gone', { fit: 1 })] });
    expect(ranked).toEqual([{ account: 'a', score: 8, place: 1, scores: { fit: 8 }, missing: 0, partly: 0, index: 0 }]);
  });

  it('[PC7] somebody has finished an account when every criterion has a score', () => {
    const sheets = [sheet('mia', 'a', { fit: 8, size: 1 }), sheet('mia', 'b', { fit: 8 })];
    expect(progressOf([fit, size], ids('a', 'b', 'c'), sheets)).toEqual({ done: 1, of: 3 });
    expect(progressOf([fit], [], sheets)).toEqual({ done: 0, of: 0 });
  });
});

describe('any round', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e'];
  const scores = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 1, max: 10 }));
  const round = fc.record({
    weights: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
    sheets: fc.array(fc.tuple(fc.constantFrom('mia', 'sam', 'uma'), fc.constantFrom(...NAMES), scores), {
      maxLength: 15,
    }),
    agreed: fc.array(fc.tuple(fc.constantFrom(...NAMES), scores), { maxLength: 5 }),
  });

  it('[PC9] keeps every account once, in falling order, within 1 to 10, with places that only rise', () => {
    fc.assert(
      fc.property(round, ({ weights, sheets, agreed }) => {
        const criteria = ['x', 'y', 'z'].map((id, i) => criterion(id, weights[i]));
        const ranked = rankAccounts({
          ...{ criteria, accounts: ids(...NAMES) },
          sheets: sheets.map(([user, account, given]) => sheet(user, account, given)),
          agreed: agreed.map(([account, given]) => agree(account, given)),
        });
        expect(ranked.map(({ account }) => account).toSorted()).toEqual(NAMES);
        for (const [i, { score, place, missing }] of ranked.entries()) {
          expect(score === null).toBe(missing === 3);
          expect(place === null).toBe(score === null);
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(1);
          expect(score).toBeLessThanOrEqual(10 + 1e-9);
          const before = ranked[i - 1];
          if (before) expect(before.score ?? 0).toBeGreaterThanOrEqual(score - 1e-9);
          if (before) expect(before.place ?? 0).toBeLessThanOrEqual(place ?? 0);
        }
      }),
    );
  });

  it('[PC9] is the same whatever all weights are multiplied by', () => {
    fc.assert(
      fc.property(round, fc.integer({ min: 2, max: 9 }), ({ weights, sheets }, factor) => {
        const by = (times: number) =>
          rankAccounts({
            criteria: ['x', 'y', 'z'].map((id, i) => ({ ...criterion(id), weight: (weights[i] ?? 0) * times })),
            accounts: ids(...NAMES),
            sheets: sheets.map(([user, account, given]) => sheet(user, account, given)),
            agreed: [],
          }).map(({ account, place }) => [account, place]);
        expect(by(factor)).toEqual(by(1));
      }),
    );
  });
});
