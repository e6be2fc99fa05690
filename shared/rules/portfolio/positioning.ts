// How a customer positions us, per category [Cheverton]: what share of his spend is ours, and how significant we are to him.
import type { CategoryPosition } from '../../model/account-profile.ts';
import type { AccountId } from '../../model/id.ts';
import type { PortfolioSettings } from '../../model/portfolio-settings.ts';
import { byName, type PictureAccount } from './picture-account.ts';

export const POSITIONS = ['security', 'partner', 'easy', 'profit'] as const;
/** Strategic security, strategic partner, tactical make easy, tactical profit. */
export type Position = (typeof POSITIONS)[number];

export type Positioned = {
  account: AccountId;
  name: string;
  /** Of the entry in the profile. */
  entry: string;
  category: string;
  /** Our part of what he spends in the category, 0 to 1; null: not known. */
  share: number | null;
  /** Mean of the ratings, 1 to 5; null: not rated. */
  significance: number | null;
  /** Of how many ratings that is the mean. */
  ratings: number;
  position: Position | null;
};

/** Nobody spends more with us than with everybody: a larger figure is a slip and counts as all of it. */
const shareOf = ({ spend, volume }: CategoryPosition): number | null =>
  spend === null || volume === null || volume === 0 ? null : Math.min(1, spend / volume);

type Thresholds = Pick<PortfolioSettings, 'spendFrom' | 'significantFrom'>;

/** A value on the threshold counts as high. */
export const positionOf = (
  { share, significance }: Pick<Positioned, 'share' | 'significance'>,
  { spendFrom, significantFrom }: Thresholds,
): Position | null => {
  if (share === null || significance === null) return null;
  const isLarge = share >= spendFrom;
  if (significance >= significantFrom) return isLarge ? 'partner' : 'security';
  return isLarge ? 'profit' : 'easy';
};

/** Every category of every account, by name of the account and in the order of its profile. */
export const positioning = (
  accounts: readonly Pick<PictureAccount, 'id' | 'name' | 'profile'>[],
  thresholds: Thresholds,
): Positioned[] =>
  accounts.toSorted(byName).flatMap(({ id, name, profile }) =>
    profile.positions.map((entry): Positioned => {
      const ratings = Object.values(entry.significance);
      const sum = ratings.reduce((total, rating) => total + rating, 0);
      const place = { share: shareOf(entry), significance: ratings.length > 0 ? sum / ratings.length : null };
      return {
        account: id,
        name,
        entry: entry.id,
        category: entry.category,
        ...place,
        ratings: ratings.length,
        position: positionOf(place, thresholds),
      };
    }),
  );
