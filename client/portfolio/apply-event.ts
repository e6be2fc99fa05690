import type { AccountId } from '../../shared/model/id.ts';
import type { Portfolio, PortfolioEvent, PortfolioRow } from '../../shared/protocol/portfolio.ts';

/** What changes rows, and the version of the list after it: events without one belong to the next that has one. */
export type Told = { event: Exclude<PortfolioEvent, { kind: 'again' | 'round' }>; version: string };

/** The portfolio after changes that the server told of, in their order; rows that are not touched keep their identity. */
export const applyEvents = (portfolio: Portfolio, told: readonly Told[]): Portfolio => {
  const last = new Map<AccountId, PortfolioRow | null>();
  for (const { event } of told) {
    if (event.kind === 'row') last.set(event.row.id, event.row);
    else last.set(event.id, null);
  }
  const known = new Set(portfolio.rows.map(({ id }) => id));
  const kept = portfolio.rows.flatMap((row) => (last.has(row.id) ? (last.get(row.id) ?? []) : row));
  const added = [...last].flatMap(([id, row]) => (row && !known.has(id) ? row : []));
  const version = told.findLast((one) => one.version !== '')?.version;
  return { ...portfolio, rows: [...kept, ...added], ...(version === undefined ? {} : { version }) };
};
