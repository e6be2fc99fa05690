import { describe, expect, it } from 'vitest';
import { type Stood, trendRank, trendSince } from './trend.ts';

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
});
