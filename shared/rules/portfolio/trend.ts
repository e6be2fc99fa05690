// How an account stands against another day: its last review, or any day of which it is known how it stood.
import type { Standing } from '../../model/review.ts';

/** What a trend compares; a row of the list is one, and so is what was kept of a day. */
export type Stood = Pick<Standing, 'threads' | 'functionCoverage' | 'diamondIndex' | 'coordination' | 'findings'>;

export type Trend = {
  /** Mixed: one thing got better and another worse. */
  direction: 'better' | 'worse' | 'mixed' | 'same';
  threads: number;
  /** Differences of shares; null when one of the two has none. */
  functionCoverage: number | null;
  diamondIndex: number | null;
  coordination: number | null;
  /** More open findings: above 0. */
  critical: number;
  warning: number;
};

/** Shares that differ by less than this say the same. */
const SAME = 0.005;

const difference = (before: number | null, now: number | null): number | null =>
  before === null || now === null ? null : now - before;

const signOf = (change: number | null): number => (change === null || Math.abs(change) < SAME ? 0 : Math.sign(change));

const directionOf = (signs: readonly number[]): Trend['direction'] => {
  const [up, down] = [signs.some((sign) => sign > 0), signs.some((sign) => sign < 0)];
  if (up && down) return 'mixed';
  return up ? 'better' : down ? 'worse' : 'same';
};

/** What changed since. Threads and critical findings decide; the shares and warnings only where those two stayed. */
export const trendSince = (before: Stood, now: Stood): Trend => {
  const change = {
    threads: now.threads - before.threads,
    functionCoverage: difference(before.functionCoverage, now.functionCoverage),
    diamondIndex: difference(before.diamondIndex, now.diamondIndex),
    coordination: difference(before.coordination, now.coordination),
    critical: now.findings.critical - before.findings.critical,
    warning: now.findings.warning - before.findings.warning,
  };
  const first = directionOf([signOf(change.threads), -signOf(change.critical)]);
  const { functionCoverage, diamondIndex, coordination, warning } = change;
  const second = () => directionOf([...[functionCoverage, diamondIndex, coordination].map(signOf), -signOf(warning)]);
  return { direction: first === 'same' ? second() : first, ...change };
};

/** For sorting: the higher, the better. */
export const trendRank = ({ threads, critical, functionCoverage, diamondIndex }: Trend): readonly number[] => [
  threads,
  0 - critical,
  functionCoverage ?? 0,
  diamondIndex ?? 0,
];
