// Choosing key accounts: what several people gave, how far they are apart, and the ranking by what was agreed on.
import type { AccountId } from '../../model/id.ts';
import type { AgreedScore, Criterion, ScoreSheet } from '../../model/scoring.ts';
import { fold } from '../exchange/fold.ts';

type Scores = Readonly<Record<string, number>>;

export type Spread = {
  mean: number;
  low: number;
  high: number;
  /** Of all who gave one, not estimated from a sample. */
  deviation: number;
  given: number;
};

/** null: nobody gave one. */
export const spreadOf = (scores: readonly number[]): Spread | null => {
  const given = scores.length;
  if (given === 0) return null;
  const mean = scores.reduce((sum, one) => sum + one, 0) / given;
  const deviation = Math.sqrt(scores.reduce((sum, one) => sum + (one - mean) ** 2, 0) / given);
  return { mean, low: Math.min(...scores), high: Math.max(...scores), deviation, given };
};

export type Point = {
  account: AccountId;
  criterion: Criterion;
  given: { user: string; score: number }[];
  /** null: nobody scored it. */
  spread: Spread | null;
};

const range = ({ spread }: Point): number => (spread === null ? -1 : spread.high - spread.low);

/** What is to be talked about, the widest apart first: by range, then by deviation; else in the order of the round. */
export const pointsToDiscuss = (
  criteria: readonly Criterion[],
  accounts: readonly AccountId[],
  sheets: readonly ScoreSheet[],
): Point[] => {
  const sheetsOf = Map.groupBy(sheets, ({ account }) => account);
  const points = accounts.flatMap((account) =>
    criteria.map((criterion): Point => {
      const given = (sheetsOf.get(account) ?? []).flatMap(({ user, scores }) => {
        const score = scores[criterion.id];
        return score === undefined ? [] : [{ user, score }];
      });
      return { account, criterion, given, spread: spreadOf(given.map(({ score }) => score)) };
    }),
  );
  return points.toSorted((a, b) => range(b) - range(a) || (b.spread?.deviation ?? 0) - (a.spread?.deviation ?? 0));
};

/** What counts for an account: what was agreed on, else the mean that a closed round kept, else that of what was given. */
export const standingScores = (points: readonly Point[], agreed: AgreedScore | undefined): Record<string, number> =>
  Object.fromEntries(
    points.flatMap(({ criterion, spread }) => {
      const score = agreed?.scores[criterion.id] ?? agreed?.means[criterion.id] ?? spread?.mean;
      return score === undefined ? [] : [[criterion.id, score]];
    }),
  );

/**
 * Σ weight · score / Σ weight over the criteria that have a score, 1 to 10; weights that are all 0 count alike. null:
 * no criterion has one.
 */
export const weightedScore = (criteria: readonly { id: string; weight: number }[], scores: Scores): number | null => {
  const scored = criteria.flatMap(({ id, weight }) => {
    const score = Object.hasOwn(scores, id) ? scores[id] : undefined;
    return score === undefined ? [] : [{ weight, score }];
  });
  if (scored.length === 0) return null;
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  const weighed = total > 0 ? scored : scored.map(({ score }) => ({ weight: 1, score }));
  return (
    weighed.reduce((sum, { weight, score }) => sum + weight * score, 0) /
    weighed.reduce((sum, { weight }) => sum + weight, 0)
  );
};

export type Ranked = {
  account: AccountId;
  /** null: no score at all; stands behind all others. */
  score: number | null;
  /** From 1; equal scores share a place. null: no score at all. */
  place: number | null;
  scores: Readonly<Record<string, number>>;
  /** Criteria without a score. */
  missing: number;
  /** Criteria that count by the mean of only some of those who are asked. */
  partly: number;
  /** How many accounts of the round stand before it. */
  index: number;
};

/** Scores closer than this are equal: they come from sums of fractions. */
const EQUAL = 1e-9;

/** The order in which equal ones stand, the same in every browser and on the server: by name, then by id. */
export const inRankingOrder = (accounts: readonly { id: AccountId; name: string }[]): AccountId[] => {
  const order = ({ id, name }: { id: AccountId; name: string }) => `${fold(name)}\n${id}`;
  return accounts.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ id }) => id);
};

export type RankInput = {
  criteria: readonly Criterion[];
  /** In the order in which equal ones stand. */
  accounts: readonly AccountId[];
  sheets: readonly ScoreSheet[];
  agreed: readonly AgreedScore[];
  /** How many people are asked of each account; absent: nobody needs to know who is missing. */
  asked?: ReadonlyMap<AccountId, number>;
};

/** Some gave a score, and others who are asked did not. */
export const isPartial = (given: number, asked: number): boolean => given > 0 && given < asked;

export const rankAccounts = ({ criteria, accounts, sheets, agreed, asked }: RankInput): Ranked[] => {
  const points = Map.groupBy(pointsToDiscuss(criteria, accounts, sheets), ({ account }) => account);
  const agreedOf = new Map(agreed.map((one) => [one.account, one]));
  const scored = accounts.map((account) => {
    const given = points.get(account) ?? [];
    const agreedOn = agreedOf.get(account);
    const scores = standingScores(given, agreedOn);
    const missing = criteria.filter(({ id }) => scores[id] === undefined).length;
    const all = asked?.get(account) ?? 0;
    const partly = given.filter(
      (one) => agreedOn?.scores[one.criterion.id] === undefined && isPartial(one.given.length, all),
    ).length;
    return { account, scores, missing, partly, score: weightedScore(criteria, scores) };
  });
  const order = scored.toSorted((a, b) => {
    const apart = (b.score ?? 0) - (a.score ?? 0);
    return Math.abs(apart) < EQUAL ? 0 : apart;
  });
  return order.map((one, index) => {
    const { score } = one;
    if (score === null) return { ...one, index, place: null };
    return { ...one, index, place: 1 + order.filter((other) => (other.score ?? 0) > score + EQUAL).length };
  });
};

/** How many accounts somebody is done with: each criterion has a score. */
export const progressOf = (
  criteria: readonly Criterion[],
  asked: readonly AccountId[],
  sheets: readonly ScoreSheet[],
): { done: number; of: number } => {
  const scoresOf = new Map(sheets.map(({ account, scores }) => [account, scores]));
  const isDone = (account: AccountId) => criteria.every(({ id }) => scoresOf.get(account)?.[id] !== undefined);
  return { done: asked.filter(isDone).length, of: asked.length };
};
