// How the accounts have moved between two days: in one measure, or in two at once.
import type { Day } from '../../model/day.ts';
import type { AccountId } from '../../model/id.ts';
import type { PortfolioFacts } from '../../model/portfolio-facts.ts';
import type { Standing } from '../../model/review.ts';
import { Stage } from '../../model/stage.ts';
import { stageRank } from '../stages/stage-ladder.ts';
import { byName, type PictureAccount } from './picture-account.ts';

/** What of an account is known of every day. Shares from 0 to 1; a claimed stage from 0 exploratory to 4 integrated. */
export type MovingMeasure = 'threads' | 'diamondIndex' | 'functionCoverage' | 'claimed';

/** An account on a day. `day`: the one for which it was read, at or before the one asked for. */
export type Point = {
  day: Day;
  threads: number;
  diamondIndex: number | null;
  functionCoverage: number | null;
  claimed: Stage | null;
  source: 'facts' | 'standing';
};

/** Nothing claimed, or that it ends, is on no rung. */
export const readingOf = (point: Point | null, measure: MovingMeasure): number | null => {
  if (point === null) return null;
  return measure === 'claimed' ? point.claimed && stageRank(point.claimed) : point[measure];
};

/** The last point of the curve at or before the day. */
export const pointOfCurve = ({ curve }: Pick<PortfolioFacts, 'curve'>, day: Day): Point | null => {
  const at = curve.days.findLastIndex((one) => one <= day);
  const [on, threads] = [curve.days[at], curve.threads[at]];
  return on === undefined || threads === undefined
    ? null
    : {
        ...{ day: on, threads, source: 'facts' },
        diamondIndex: curve.diamondIndex[at] ?? null,
        functionCoverage: curve.functionCoverage[at] ?? null,
        claimed: curve.claimed[at] ?? null,
      };
};

export type Stored = Pick<Standing, 'day' | 'threads' | 'diamondIndex' | 'functionCoverage'> & {
  stages: Pick<Standing['stages'], 'claimed'>;
};

/**
 * The curve is what the dated facts of the map say of month ends, corrections and all, also of days before anybody used
 * Facet; standings are what was seen on any day since. So the one nearest before the day counts, and of one day the curve.
 */
export const pointOn = (facts: PortfolioFacts | null, stored: Stored | null, day: Day): Point | null => {
  const curve = facts && pointOfCurve(facts, day);
  if (!stored || stored.day > day || (curve && curve.day >= stored.day)) return curve;
  const { threads, diamondIndex, functionCoverage, stages } = stored;
  const claimed = Stage.safeParse(stages.claimed).data ?? null;
  return { day: stored.day, threads, diamondIndex, functionCoverage, claimed, source: 'standing' };
};

/** Mixed: one up, the other down. */
export type Direction = 'up' | 'down' | 'mixed' | 'still';

export type Move = {
  id: AccountId;
  name: string;
  before: Point | null;
  after: Point | null;
  /** By how much, for each measure asked for; null: not known on one of the two days. */
  by: readonly (number | null)[];
  /** null: not known in every measure asked for. */
  direction: Direction | null;
};

/** What a computer makes of 0.1 + 0.2 is no movement. */
const LEAST = 1e-9;
const signOf = (by: number): number => (Math.abs(by) < LEAST ? 0 : Math.sign(by));

const directionOf = (by: readonly (number | null)[]): Direction | null => {
  const signs = new Set(by.map((one) => (one === null ? null : signOf(one))));
  if (signs.has(null)) return null;
  if (signs.has(1)) return signs.has(-1) ? 'mixed' : 'up';
  return signs.has(-1) ? 'down' : 'still';
};

const furthest = (a: Move, b: Move): number => {
  if ((a.direction === null) !== (b.direction === null)) return a.direction === null ? 1 : -1;
  for (const [index, by] of a.by.entries()) {
    const apart = Math.abs(b.by[index] ?? 0) - Math.abs(by ?? 0);
    if (Math.abs(apart) >= LEAST) return apart;
  }
  return byName(a, b);
};

type History = ReadonlyMap<AccountId, { before: Stored | null; after: Stored | null }>;

/** Whoever moved furthest first, by the first measure, then by the second; those of whom it is not known last. */
export const movement = (
  accounts: readonly Pick<PictureAccount, 'id' | 'name' | 'facts'>[],
  history: History,
  { from, until }: { from: Day; until: Day },
  measures: readonly MovingMeasure[],
): Move[] =>
  accounts
    .map(({ id, name, facts }): Move => {
      const stored = history.get(id);
      const before = pointOn(facts, stored?.before ?? null, from);
      const after = pointOn(facts, stored?.after ?? null, until);
      const by = measures.map((measure) => {
        const [was, is] = [readingOf(before, measure), readingOf(after, measure)];
        return was === null || is === null ? null : is - was;
      });
      return { id, name, before, after, by, direction: directionOf(by) };
    })
    .toSorted(furthest);

export type Bin = {
  /** 0: stayed; 1: up by more than nothing and at most one step; −2: down by more than one step and at most two. */
  at: number;
  moves: Move[];
};

/** How many moved how far in the first measure: every bin from the lowest to the highest, stayed in the middle. */
export const spreadOf = (moves: readonly Move[], step: number): Bin[] => {
  const known = moves.filter(({ direction }) => direction !== null);
  if (known.length === 0) return [];
  const binOf = ({ by: [by = 0] }: Move): number => {
    const sign = signOf(by ?? 0);
    return sign === 0 ? 0 : sign * Math.max(1, Math.ceil(Math.abs(by ?? 0) / step - LEAST));
  };
  const bins = Map.groupBy(known, binOf);
  const [low, high] = [Math.min(0, ...bins.keys()), Math.max(0, ...bins.keys())];
  return Array.from({ length: high - low + 1 }, (_, index) => ({
    at: low + index,
    moves: bins.get(low + index) ?? [],
  }));
};
