import type { Portfolio, PortfolioEvent } from '../../shared/protocol/portfolio.ts';

type Told = Exclude<PortfolioEvent, { kind: 'again' | 'round' }>;

/** The portfolio after a change that the server told of; rows that are not touched keep their identity. */
export const applyEvent = (portfolio: Portfolio, event: Told, version: string): Portfolio => ({
  ...portfolio,
  rows: rowsAfter(portfolio.rows, event),
  // events without one belong to the next that has one
  ...(version ? { version } : {}),
});

const rowsAfter = (rows: Portfolio['rows'], event: Told): Portfolio['rows'] => {
  if (event.kind === 'gone') return rows.filter(({ id }) => id !== event.id);
  const { row } = event;
  if (!rows.some(({ id }) => id === row.id)) return [...rows, row];
  return rows.map((one) => (one.id === row.id ? row : one));
};
