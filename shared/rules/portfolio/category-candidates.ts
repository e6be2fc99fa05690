// The category rule (domain.md §6): a purchaser of more than a share of everything that is bought in a category is a
// candidate for key account, also when he does not buy from us yet.
import type { CategoryPosition } from '../../model/account-profile.ts';
import type { Category } from '../../model/portfolio-settings.ts';
import { isCategory } from './positions.ts';

export type CategoryCandidate<A> = {
  account: A;
  category: string;
  /** What he buys of it in a year, from everybody. */
  volume: number;
  /** What all purchasers buy of it. */
  total: number;
  share: number;
  /** He buys nothing of it from us yet. */
  isNew: boolean;
};

type WithPositions = { profile: { positions: readonly CategoryPosition[] } };

/** By share, the largest first. Categories without a volume say nothing. */
export const categoryCandidates = <A extends WithPositions>(
  accounts: readonly A[],
  categories: readonly Category[],
  share: number,
): CategoryCandidate<A>[] =>
  accounts
    .flatMap((account) =>
      categories.flatMap(({ name, volume: total }): CategoryCandidate<A>[] => {
        if (total === null || total <= 0) return [];
        const here = account.profile.positions.filter((one) => isCategory(one.category, name));
        const volume = here.reduce((sum, one) => sum + (one.volume ?? 0), 0);
        if (volume / total <= share) return [];
        const isNew = here.every(({ spend }) => !spend);
        return [{ account, category: name, volume, total, share: volume / total, isNew }];
      }),
    )
    .toSorted((a, b) => b.share - a.share);
