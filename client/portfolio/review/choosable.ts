import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { drawnIndex } from '../../../shared/rules/portfolio/drawn-index.ts';
import type { Choosable } from '../../../shared/rules/portfolio/review-choice.ts';

/** What the choice of a review needs of a row, and what its list shows. */
export type ChoosableRow = Choosable & { diamondIndex: number | null; isReviewed: boolean };

export const choosable = (row: PortfolioRow): ChoosableRow => ({
  id: row.id,
  name: row.name,
  archived: row.archived,
  status: row.status,
  findings: row.findings,
  due: row.reviews.due,
  isMine: row.isMine,
  kams: row.facts?.kams ?? [],
  mayReview: row.mayInPortfolio.review,
  diamondIndex: drawnIndex(row),
  isReviewed: row.reviews.last !== null,
});
