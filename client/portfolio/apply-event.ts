import type { AccountId } from '../../shared/model/id.ts';
import type { Portfolio, PortfolioEvent, PortfolioRow } from '../../shared/protocol/portfolio.ts';

/** What changes rows. */
export type RowEvent = Extract<PortfolioEvent, { kind: 'row' | 'gone' }>;

/** The portfolio after changes that the server told of, in their order; rows that are not touched keep their identity. */
export const applyEvents = (portfolio: Portfolio, events: readonly RowEvent[]): Portfolio => {
  const last = new Map<AccountId, PortfolioRow | null>();
  for (const event of events)
    last.set(event.kind === 'row' ? event.row.id : event.id, event.kind === 'row' ? event.row : null);
  const known = new Set(portfolio.rows.map(({ id }) => id));
  const isTouched = [...last].some(([id, row]) => row !== null || known.has(id));
  if (!isTouched) return portfolio;
  const kept = portfolio.rows.flatMap((row) => (last.has(row.id) ? (last.get(row.id) ?? []) : row));
  const added = [...last].flatMap(([id, row]) => (row && !known.has(id) ? row : []));
  return { ...portfolio, rows: [...kept, ...added] };
};
