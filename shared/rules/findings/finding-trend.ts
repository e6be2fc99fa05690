// What became of the findings and the measures since a base-line day, say the last review.
import type { Measures } from '../measures.ts';
import type { Finding } from './finding.ts';

export type FindingTrend = {
  opened: readonly Finding[];
  closed: readonly Finding[];
  /** In today's words. */
  kept: readonly Finding[];
};

/** Of the open findings of two days. */
export const findingTrend = (before: readonly Finding[], after: readonly Finding[]): FindingTrend => {
  const [was, is] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return {
    opened: after.filter(({ id }) => !was.has(id)),
    closed: before.filter(({ id }) => !is.has(id)),
    kept: after.filter(({ id }) => was.has(id)),
  };
};

/** Which way is good: more threads, but less of everything on one person. */
const GOOD = {
  threads: 1,
  functionCoverage: 1,
  levelCoverage: 1,
  diamondIndex: 1,
  matchedFacets: 1,
  kamShare: -1,
  hhi: -1,
  coordination: 1,
  freshness: 1,
  decisionReach: 1,
} as const satisfies Partial<Record<keyof Measures, 1 | -1>>;

export type TrendMeasure = keyof typeof GOOD;

export type MeasureTrend = {
  measure: TrendMeasure;
  before: number | null;
  after: number | null;
  /** `unknown` when the measure did not or does not apply. */
  trend: 'better' | 'worse' | 'same' | 'unknown';
};

const trendOf = (before: number | null, after: number | null, good: 1 | -1): MeasureTrend['trend'] => {
  if (before === null || after === null) return 'unknown';
  if (before === after) return 'same';
  return (after - before) * good > 0 ? 'better' : 'worse';
};

export const measureTrends = (before: Measures, after: Measures): MeasureTrend[] =>
  (Object.keys(GOOD) as TrendMeasure[]).map((measure) => ({
    measure,
    before: before[measure],
    after: after[measure],
    trend: trendOf(before[measure], after[measure], GOOD[measure]),
  }));
