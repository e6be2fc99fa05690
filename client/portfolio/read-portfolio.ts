// The list as it comes from the server: megabytes, of which each row is looked at and some are read whole.
import { z } from 'zod';
import { Portfolio, PortfolioRow } from '../../shared/protocol/portfolio.ts';

/** Rows are written by one function: what is wrong with one is wrong with all, or stands in a part that is null in most. */
const WHOLE_AT_MOST = 24;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** That all parts are there, and of the right kind. */
const looksLikeRow = (row: unknown): row is PortfolioRow => {
  if (!isObject(row)) return false;
  const { id, name, facts, profile, reviews, may, mayInPortfolio, isMine } = row;
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    (facts === null || (isObject(facts) && isObject(facts.curve) && Array.isArray(facts.open))) &&
    isObject(profile) &&
    Array.isArray(profile.positions) &&
    Array.isArray(profile.statuses) &&
    Array.isArray(profile.tags) &&
    isObject(reviews) &&
    isObject(may) &&
    isObject(mayInPortfolio) &&
    typeof isMine === 'boolean'
  );
};

/** Spread over all of them. */
const some = (rows: readonly PortfolioRow[]): PortfolioRow[] => {
  const step = Math.max(1, Math.floor(rows.length / WHOLE_AT_MOST));
  return rows.filter((_, index) => index % step === 0);
};

/**
 * `Portfolio`, with the same answer for what the server writes. To read every part of 2,000 rows would hold the page up
 * for half a second, and the server that wrote them is ours.
 */
export const PortfolioAtOnce: z.ZodType<Portfolio> = Portfolio.extend({
  rows: z.array(z.custom<PortfolioRow>(looksLikeRow, 'is no row')),
}).superRefine(({ rows }, context) => {
  const whole = z.array(PortfolioRow).safeParse(some(rows));
  for (const issue of whole.error?.issues ?? []) context.addIssue({ ...issue, path: ['rows', ...issue.path] } as never);
});
