import type { Criterion } from '../../../shared/model/scoring.ts';
import { STANDARD_CRITERIA, type StandardCriterion } from '../../../shared/rules/portfolio/criteria.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';

export type CriterionWords = { name: string; scale: Readonly<Record<string, string>> };

/** null: an own one. */
const standardOf = (id: string): StandardCriterion | null => STANDARD_CRITERIA.find((one) => one === id) ?? null;

/** One of the ten, left as it is, speaks the reader's language; whatever has words of its own keeps them. */
export const useCriterionWords = (): ((criterion: Pick<Criterion, 'id' | 'name' | 'scale'>) => CriterionWords) => {
  const { criteria } = usePortfolioText();
  return ({ id, name, scale }) => {
    const hasOwn = Object.values(scale).some((words) => words.trim() !== '');
    const standard = hasOwn ? null : standardOf(id);
    if (standard) return criteria[standard];
    return { name, scale };
  };
};
