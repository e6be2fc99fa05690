// How the accounts have moved between two days, in the plane of threads and diamond index.
import type { Day } from '../../model/day.ts';
import type { AccountId } from '../../model/id.ts';
import type { PortfolioFacts } from '../../model/portfolio-facts.ts';
import type { Standing } from '../../model/review.ts';
import { byName, type PictureAccount } from './picture-account.ts';

/** An account on a day. `day`: the one for which it was read, at or before the one asked for. */
export type Point = { day: Day; threads: number; diamondIndex: number | null; source: 'facts' | 'standing' };

/** The last point of the curve at or before the day. */
export const pointOfCurve = ({ curve }: Pick<PortfolioFacts, 'curve'>, day: Day): Point | null => {
  const at = curve.days.findLastIndex((one) => one <= day);
  const [on, threads] = [curve.days[at], curve.threads[at]];
  return on === undefined || threads === undefined
    ? null
    : { day: on, threads, diamondIndex: curve.diamondIndex[at] ?? null, source: 'facts' };
};

type Stored = Pick<Standing, 'day' | 'threads' | 'diamondIndex'>;

/**
 * The curve is what the dated facts of the map say of month ends, corrections and all, also of days before anybody used
 * Facet; standings are what was seen on any day since. So the one nearest before the day counts, and of one day the curve.
 */
export const pointOn = (facts: PortfolioFacts | null, stored: Stored | null, day: Day): Point | null => {
  const curve = facts && pointOfCurve(facts, day);
  if (!stored || stored.day > day || (curve && curve.day >= stored.day)) return curve;
  return { day: stored.day, threads: stored.threads, diamondIndex: stored.diamondIndex, source: 'standing' };
};

export type Move = {
  id: AccountId;
  name: string;
  before: Point | null;
  after: Point | null;
  /** null: not known on one of the two days. */
  threads: number | null;
  diamondIndex: number | null;
  direction: Direction | null;
};

/** Mixed: one up, the other down. */
export type Direction = 'up' | 'down' | 'mixed' | 'still';

const directionOf = (threads: number | null, diamondIndex: number | null): Direction | null => {
  if (threads === null) return null;
  const signs = new Set([Math.sign(threads), Math.sign(diamondIndex ?? 0)]);
  if (signs.has(1)) return signs.has(-1) ? 'mixed' : 'up';
  return signs.has(-1) ? 'down' : 'still';
};

type History = ReadonlyMap<AccountId, { before: Stored | null; after: Stored | null }>;

/** Whoever moved furthest first, by threads, then by shape. */
export const movement = (
  accounts: readonly Pick<PictureAccount, 'id' | 'name' | 'facts'>[],
  history: History,
  { from, until }: { from: Day; until: Day },
): Move[] =>
  accounts
    .map(({ id, name, facts }): Move => {
      const stored = history.get(id);
      const before = pointOn(facts, stored?.before ?? null, from);
      const after = pointOn(facts, stored?.after ?? null, until);
      const threads = before && after ? after.threads - before.threads : null;
      const [was, is] = [before?.diamondIndex ?? null, after?.diamondIndex ?? null];
      const diamondIndex = was === null || is === null ? null : is - was;
      return { id, name, before, after, threads, diamondIndex, direction: directionOf(threads, diamondIndex) };
    })
    .toSorted(
      (a, b) =>
        Math.abs(b.threads ?? -1) - Math.abs(a.threads ?? -1) ||
        Math.abs(b.diamondIndex ?? 0) - Math.abs(a.diamondIndex ?? 0) ||
        byName(a, b),
    );
