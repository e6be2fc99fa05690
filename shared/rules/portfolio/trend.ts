// How an account stands against another day: its last review, else some weeks ago.
import type { Day } from '../../model/day.ts';
import type { PortfolioFacts } from '../../model/portfolio-facts.ts';
import type { Standing } from '../../model/review.ts';

/** Of an account that nobody has reviewed, what has changed in so many days. */
export const TREND_DAYS = 90;

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
  /** More open findings: above 0; null: those of then are not known. */
  critical: number | null;
  warning: number | null;
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

type Before = Pick<Stood, 'threads' | 'functionCoverage' | 'diamondIndex'> & Partial<Stood>;

/** What changed since. Threads and critical findings decide; the shares and warnings only where those two stayed. */
export const trendSince = (before: Before, now: Stood): Trend => {
  const { findings } = before;
  const change = {
    threads: now.threads - before.threads,
    functionCoverage: difference(before.functionCoverage, now.functionCoverage),
    diamondIndex: difference(before.diamondIndex, now.diamondIndex),
    coordination: difference(before.coordination ?? null, now.coordination),
    critical: findings ? now.findings.critical - findings.critical : null,
    warning: findings ? now.findings.warning - findings.warning : null,
  };
  const first = directionOf([signOf(change.threads), -signOf(change.critical)]);
  const { functionCoverage, diamondIndex, coordination, warning } = change;
  const second = () => directionOf([...[functionCoverage, diamondIndex, coordination].map(signOf), -signOf(warning)]);
  return { direction: first === 'same' ? second() : first, ...change };
};

/** For sorting: the higher, the better. */
export const trendRank = ({ threads, critical, functionCoverage, diamondIndex }: Trend): readonly number[] => [
  threads,
  0 - (critical ?? 0),
  functionCoverage ?? 0,
  diamondIndex ?? 0,
];

/** `review`: of its last review; `facts`: nobody has reviewed it yet, and the dated facts of the map say how it stood. */
export type TrendBase = { kind: 'review' | 'facts'; day: Day };

type Row = Stood & { reviews: { standing: Standing | null }; facts: Pick<PortfolioFacts, 'ago'> | null };

/** What a line of the list says of an account; null: it is not known how it stood. */
export const trendOf = (row: Row): { trend: Trend; base: TrendBase } | null => {
  const { standing } = row.reviews;
  if (standing) return { trend: trendSince(standing, row), base: { kind: 'review', day: standing.day } };
  const ago = row.facts?.ago;
  return ago ? { trend: trendSince(ago, row), base: { kind: 'facts', day: ago.day } } : null;
};
