import { describe, expect, it } from 'vitest';
import { Day } from '../../model/day.ts';
import { AccountId } from '../../model/id.ts';
import { type Choosable, chooseForReview, kamsToReview, leftOutOf } from './review-choice.ts';

const today = Day.parse('2026-06-01');
const kam = { key: 'member:kim', name: 'Kim' };
const row = (id: string, more: Partial<Choosable> = {}): Choosable => ({
  ...{ id: AccountId.parse(id), name: id, archived: false, status: 'key', isMine: false, kams: [], mayReview: true },
  ...{ findings: { critical: 0, warning: 0 }, due: Day.parse('2026-07-01') },
  ...more,
});
const red = (critical: number) => ({ findings: { critical, warning: 0 } });

const rows = [
  row('calm'),
  row('red', red(1)),
  row('redder', red(3)),
  row('due', { due: today, kams: [kam] }),
  row('long-due', { due: Day.parse('2026-01-01'), isMine: true }),
  row('archived', { ...red(9), archived: true, due: today, kams: [kam] }),
  row('released', { ...red(9), status: 'released', due: today }),
  row('foreign', { ...red(9), mayReview: false, due: today, kams: [kam] }),
];
const ids = (chosen: Choosable[]) => chosen.map(({ id }) => id);

describe('the choice of a review', () => {
  it('[PR1] chooses by findings, day, team, KAM or hand, the worst first', () => {
    expect(ids(chooseForReview(rows, { kind: 'red' }, today))).toEqual(['redder', 'red']);
    expect(ids(chooseForReview(rows, { kind: 'due' }, today))).toEqual(['long-due', 'due']);
    expect(ids(chooseForReview(rows, { kind: 'mine' }, today))).toEqual(['long-due']);
    expect(ids(chooseForReview(rows, { kind: 'kam', key: kam.key }, today))).toEqual(['due']);
    const chosen = new Set(['calm', 'red', 'archived', 'foreign'].map((id) => AccountId.parse(id)));
    expect(ids(chooseForReview(rows, { kind: 'these', ids: chosen }, today))).toEqual(['red', 'calm']);
  });

  it('[PR14] names what was asked for and can be in no review, with why', () => {
    const asked = rows.map(({ id }) => id).filter((id) => id !== 'due');
    expect(leftOutOf(rows, asked).map(({ row: { id }, why }) => [id, why])).toEqual([
      ['archived', 'archived'],
      ['released', 'released'],
      ['foreign', 'not-yours'],
    ]);
    expect(leftOutOf(rows, [AccountId.parse('calm'), AccountId.parse('gone')])).toEqual([]);
  });

  it('[PR1] offers the KAMs of what can be reviewed, with their number of accounts', () => {
    expect(kamsToReview(rows)).toEqual([{ ...kam, accounts: 1 }]);
  });
});
