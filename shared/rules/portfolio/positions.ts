// What a customer buys in one category, and how significant we are to him there.
import { type CategoryPosition, SIGNIFICANCE_SOURCES } from '../../model/account-profile.ts';
import { fold } from '../exchange/fold.ts';

type Positions = readonly CategoryPosition[];

/** An entry of that id gives way to it and keeps its place. */
export const withPosition = (positions: Positions, position: CategoryPosition): CategoryPosition[] => {
  const at = positions.findIndex(({ id }) => id === position.id);
  return at < 0 ? [...positions, position] : positions.with(at, position);
};

export const isCategory = (a: string, b: string): boolean => fold(a) === fold(b);

/** Our share of what he buys in the category, 0 to 1; null: not known, or he buys nothing. */
export const shareOfSpend = ({ spend, volume }: Pick<CategoryPosition, 'spend' | 'volume'>): number | null =>
  spend === null || volume === null || volume === 0 ? null : spend / volume;

/** The mean of the sources that are rated, 1 to 5; null: none is. */
export const meanSignificance = ({ significance }: Pick<CategoryPosition, 'significance'>): number | null => {
  const rated = SIGNIFICANCE_SOURCES.flatMap((source) => significance[source] ?? []);
  return rated.length === 0 ? null : rated.reduce((sum, one) => sum + one, 0) / rated.length;
};
