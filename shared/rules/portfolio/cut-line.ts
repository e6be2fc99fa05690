// The line of a round: above it accounts become key accounts. Who sees a part of them sees it where it is among all.
import type { AccountId } from '../../model/id.ts';
import type { Ranked } from './scoring.ts';

/** Where an account stands among all of the round, also those that the reader may not see. */
export type Place = Pick<Ranked, 'account' | 'place' | 'index'>;

/** A fifth of the accounts bring most: a line to begin with. */
const FIRST_CUT = 0.2;

/** How many of all accounts of the round stand above the line. null: nobody has drawn it yet. */
export const cutOf = (cut: number | null, total: number): number =>
  Math.min(total, cut ?? Math.max(1, Math.round(total * FIRST_CUT)));

/** What the reader has ranked himself, at its places among all. Who sees all needs nobody to tell him. */
export const amongAll = (ranked: readonly Ranked[], places: readonly Place[], total: number): Ranked[] => {
  if (ranked.length >= total) return [...ranked];
  const told = new Map(places.map((place) => [place.account, place]));
  return ranked
    .flatMap((one) => {
      const { place, index } = told.get(one.account) ?? {};
      return place === undefined || index === undefined ? [] : [{ ...one, place, index }];
    })
    .toSorted((a, b) => a.index - b.index);
};

/** Between which of the ranked the line lies when so many of them are to stand above it. */
export const cutAfter = (ranked: readonly Ranked[], count: number): number => {
  const last = ranked[Math.min(count, ranked.length) - 1];
  return last ? last.index + 1 : 0;
};

/** Accounts with the same score on both sides of the line, where chance would decide; none: it parts unequal ones. */
export const tiedAtLine = (ranked: readonly Ranked[], cut: number): AccountId[] => {
  const above = ranked.findLast(({ index }) => index < cut);
  const below = ranked.find(({ index }) => index >= cut);
  if (!above || !below || above.place !== below.place) return [];
  return ranked.filter(({ place }) => place === above.place).map(({ account }) => account);
};

const SHORT = 1;

/** Digits behind the point that keep unequal neighbours from looking equal, two at most. */
export const scoreDigits = (ranked: readonly Ranked[]): number => {
  const looksEqual = ranked.some(({ score, place }, at) => {
    const next = ranked[at + 1];
    if (!next || score === null || next.score === null || place === next.place) return false;
    return score.toFixed(SHORT) === next.score.toFixed(SHORT);
  });
  return looksEqual ? 2 : SHORT;
};
