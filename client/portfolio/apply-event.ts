import type { Portfolio, PortfolioEvent } from '../../shared/protocol/portfolio.ts';

/** The portfolio after a change that the server told of; rows that are not touched keep their identity. */
export const applyEvent = (
  portfolio: Portfolio,
  event: Exclude<PortfolioEvent, { kind: 'again' | 'round' }>,
): Portfolio => {
  if (event.kind === 'gone') {
    const rows = portfolio.rows.filter(({ id }) => id !== event.id);
    return rows.length === portfolio.rows.length ? portfolio : { ...portfolio, rows };
  }
  const { row } = event;
  const isKnown = portfolio.rows.some(({ id }) => id === row.id);
  const rows = isKnown ? portfolio.rows.map((one) => (one.id === row.id ? row : one)) : [...portfolio.rows, row];
  return { ...portfolio, rows };
};
