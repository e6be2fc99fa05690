import { describe, expect, it } from 'vitest';
import { Day } from '../../model/day.ts';
import { AccountId } from '../../model/id.ts';
import { Review, ReviewItem, type Standing } from '../../model/review.ts';
import { standingChange } from './review-change.ts';
import { dropDisplaced, finish, redactItem, reopen, withoutAccount, writeText } from './review-record.ts';
import { neighbour, nextOpen, paceOf } from './review-steps.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => AccountId.parse(id)) as [AccountId, AccountId, AccountId];
const item = (account: AccountId, more: object = {}) => ReviewItem.parse({ account, name: account, ...more });
const today = Day.parse('2026-06-01');
const standing: Standing = {
  ...{ day: today, threads: 3, functionCoverage: 0.5, diamondIndex: 0.42, coordination: null },
  findings: { critical: 1, warning: 0, note: 0 },
  ...{ open: ['x', 'y'], stages: { claimed: 'advanced', supported: 'basic', customer: null } },
};

describe('the record of a review', () => {
  it('[PR4] the last text holds, and what its writer had not seen stands beside until it is let go', () => {
    const first = writeText(item(a), 'decision', { text: 'Go on', base: '' }, 'Olaf');
    expect([first.decision, first.displaced]).toEqual(['Go on', []]);
    const seen = writeText(first, 'decision', { text: 'Go on slowly', base: 'Go on' }, 'Mia');
    expect(seen.displaced).toEqual([]);
    const unseen = writeText(seen, 'decision', { text: 'Stop', base: 'Go on' }, 'Sam');
    expect([unseen.decision, unseen.displaced]).toEqual([
      'Stop',
      [{ field: 'decision', text: 'Go on slowly', by: 'Mia' }],
    ]);
    expect(writeText(unseen, 'note', { text: 'n', base: '' }, 'Sam').displaced).toHaveLength(1);
    expect(dropDisplaced(unseen, { field: 'decision', text: 'Go on slowly' }).displaced).toEqual([]);
  });

  it('[PR6] done with, it comes round again on the day set, else by the rhythm; taken back, nothing of it stays', () => {
    const done = { at: '2026-06-01T10:00:00.000Z', standing, version: 'v1', today, everyDays: 90 };
    expect(finish(item(a), done)).toMatchObject({ doneAt: done.at, standing, version: 'v1', nextReview: '2026-08-30' });
    expect(finish(item(a, { nextReview: '2026-07-01' }), done).nextReview).toBe('2026-07-01');
    expect(finish(item(a, { nextReview: '2026-05-01' }), done).nextReview).toBe('2026-08-30');
    expect(reopen(finish(item(a), done))).toMatchObject({ doneAt: null, standing: null });
  });

  it('[PR7] numbers side by side, the stages that moved, and what became of the findings', () => {
    const now: Standing = { ...standing, threads: 2, diamondIndex: 0.421, coordination: 1, open: ['y', 'z'] };
    const { numbers, stages, findings } = standingChange(standing, {
      ...now,
      stages: { ...now.stages, customer: 'basic' },
    });
    expect(numbers.map(({ direction }) => direction)).toEqual(['down', 'same', 'same', 'same']);
    expect(stages).toEqual([{ view: 'customer', before: null, now: 'basic' }]);
    expect(findings).toEqual({ appeared: ['z'], gone: ['x'], stayed: ['y'] });
  });

  it('[PR10] an account that is gone leaves the review, which stays where it was', () => {
    const review = Review.parse({
      ...{ id: 'r', name: 'R', startedAt: '2026-06-01T10:00:00.000Z', startedBy: 'u', presenter: 'u', endedAt: null },
      ...{ secondsEach: null, at: 2, items: [item(a), item(b), item(c)] },
    });
    expect(withoutAccount(review, a)).toMatchObject({ at: 1, items: [{ account: b }, { account: c }] });
    expect(withoutAccount(review, c)).toMatchObject({ at: 1 });
    expect(withoutAccount(review, AccountId.parse('d'))).toBe(review);
    expect(withoutAccount({ ...review, items: [item(a)], at: 0 }, a)).toBeNull();
  });
});

describe('who is erased', () => {
  const redact = (text: string) => text.replaceAll('Jo', '…');
  const said = item(a, {
    ...{ decision: 'Jo decides', note: 'Ask Jo', displaced: [{ field: 'note', text: 'Jo?', by: 'Mia' }] },
    actions: [{ id: 'x', text: 'Call Jo', owner: 'Jo', due: null }],
    accepted: [{ finding: 'f', says: 'Jo is not met', reason: 'Jo is ill', until: null }],
  });

  it('[PR12] goes out of sentences and as owner always, out of free words when wanted', () => {
    const kept = redactItem(said, redact, false);
    expect([kept.decision, kept.actions[0]?.text, kept.actions[0]?.owner]).toEqual(['Jo decides', 'Call Jo', '…']);
    expect(kept.accepted[0]).toMatchObject({ says: '… is not met', reason: 'Jo is ill' });
    expect(JSON.stringify(redactItem(said, redact, true))).not.toContain('Jo');
  });
});

describe('the way through a review', () => {
  const steps = [item(a, { doneAt: '2026-06-01T10:00:00.000Z' }), item(b), item(c)];

  it('[PR11] one step, or on to the next that is open, round the end', () => {
    expect([neighbour(steps, a, 1), neighbour(steps, a, -1), neighbour(steps, c, 1)]).toEqual([b, null, null]);
    expect([neighbour(steps, null, 1), nextOpen(steps, b), nextOpen(steps, c)]).toEqual([a, c, b]);
    expect([nextOpen([steps[0]!], a), nextOpen(steps, b, new Set([c]))]).toEqual([null, null]);
  });

  it('[PR8] from four fifths of the planned time on it is nearly over', () => {
    expect([paceOf(479, 600), paceOf(480, 600), paceOf(600, 600), paceOf(9999, null)]).toEqual([
      'within',
      'nearly',
      'over',
      'within',
    ]);
  });
});
