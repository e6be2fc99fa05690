import { describe, expect, it } from 'vitest';
import { listRow, rowFacts } from '../testing/list-row.ts';
import { day } from '../testing/sketch.ts';
import { sortList } from './sort-list.ts';
import { type Stood, trendOf, trendRank, trendSince } from './trend.ts';

const stood = (part: Partial<Stood> = {}): Stood => ({
  threads: 3,
  functionCoverage: 0.5,
  diamondIndex: 0.3,
  coordination: 0.5,
  findings: { critical: 1, warning: 2, note: 0 },
  ...part,
});
const critical = (count: number) => ({ critical: count, warning: 2, note: 0 });

describe('the trend since a day', () => {
  it('[PL1] says what changed, and which way', () => {
    expect(trendSince(stood(), stood({ threads: 4, functionCoverage: null }))).toMatchObject({
      direction: 'better',
      threads: 1,
      functionCoverage: null,
      critical: 0,
    });
    expect(trendSince(stood(), stood()).direction).toBe('same');
    expect(trendSince(stood(), stood({ findings: critical(0) })).direction).toBe('better');
    expect(trendSince(stood(), stood({ threads: 4, findings: critical(2) })).direction).toBe('mixed');
  });

  it('[PL1] shares decide only where threads and critical findings stayed, and a hair is nothing', () => {
    expect(trendSince(stood(), stood({ diamondIndex: 0.2 })).direction).toBe('worse');
    expect(trendSince(stood(), stood({ diamondIndex: 0.2, threads: 4 })).direction).toBe('better');
    expect(trendSince(stood(), stood({ diamondIndex: 0.304 })).direction).toBe('same');
    expect(trendSince(stood(), stood({ findings: { critical: 1, warning: 3, note: 0 } })).direction).toBe('worse');
  });

  it('[PL1] turned round it says the opposite', () => {
    const [a, b] = [stood(), stood({ threads: 1, coordination: 0.9, findings: critical(3) })];
    const [there, back] = [trendSince(a, b), trendSince(b, a)];
    expect([there.direction, back.direction]).toEqual(['worse', 'better']);
    expect(trendRank(back)).toEqual(trendRank(there).map((part) => 0 - part));
  });

  it('[PL12] where nobody has reviewed it, threads and shares against the dated facts; the findings of then are not known', () => {
    const ago = { day: day('2026-08-25'), threads: 1, functionCoverage: 0.5, diamondIndex: 0.3 };
    const row = listRow('a', { facts: rowFacts({ ago }), findings: critical(2) });
    expect(trendOf(row)).toEqual({
      base: { kind: 'facts', day: '2026-08-25' },
      trend: {
        ...{ direction: 'better', threads: 1, functionCoverage: 0, diamondIndex: 0 },
        ...{ coordination: null, critical: null, warning: null },
      },
    });
    const standing = {
      ...stood(),
      day: day('2026-10-01'),
      open: [],
      stages: { claimed: null, supported: null, customer: null },
    };
    const known = { ...row, reviews: { ...row.reviews, standing } };
    expect(trendOf(known)).toMatchObject({ base: { kind: 'review', day: '2026-10-01' }, trend: { threads: -1 } });
    expect(trendOf(listRow('b', { facts: null }))).toBeNull();
    const order = sortList([listRow('b', { facts: null }), known, row], { by: 'trend', descending: true }, () => 0);
    expect(order.map((one) => trendOf(one)?.trend.threads)).toEqual([1, -1, undefined]);
  });
});
