import { describe, expect, it } from 'vitest';
import { AccountId } from '../../model/id.ts';
import { Review } from '../../model/review.ts';
import { day, TODAY } from '../testing/sketch.ts';
import { lastReviewed, reviewed } from './reviewed.ts';

const a = AccountId.parse('a1');
const standing = (on: string) => ({
  day: on,
  threads: 1,
  functionCoverage: null,
  diamondIndex: null,
  coordination: null,
  findings: { critical: 0, warning: 0, note: 0 },
  stages: { claimed: null, supported: null, customer: null },
});
const review = (id: string, ...doneOn: (string | null)[]): Review =>
  Review.parse({
    id,
    name: 'Review',
    startedAt: '2026-01-01T08:00:00Z',
    startedBy: 'u1',
    presenter: 'u1',
    items: doneOn.map((on) => ({
      account: a,
      name: 'Nordwind',
      doneAt: on && `${on}T10:00:00Z`,
      standing: on && standing(on),
    })),
  });

const options = { nextReview: null, everyDays: 90, today: TODAY };

describe('reviewed', () => {
  it('[PF7] the last one counts that was done with, whatever order they are kept in', () => {
    const last = lastReviewed([review('r2', '2026-06-01'), review('r1', '2026-03-01'), review('r3', null)]);
    expect(reviewed(last.get(a), options)).toMatchObject({ last: '2026-06-01', due: '2026-08-30' });
  });

  it('[PF7] is due at once when nobody has ever reviewed it', () => {
    expect(reviewed(undefined, options)).toEqual({ last: null, standing: null, due: TODAY });
  });

  it('[PF7] a day that was set counts until it has been reviewed', () => {
    const done = lastReviewed([review('r1', '2026-03-01')]).get(a);
    expect(reviewed(done, { ...options, nextReview: day('2026-04-01') }).due).toBe('2026-04-01');
    expect(reviewed(done, { ...options, nextReview: day('2026-03-01') }).due).toBe('2026-05-30');
    expect(reviewed(undefined, { ...options, nextReview: day('2027-01-01') }).due).toBe('2027-01-01');
  });
});
