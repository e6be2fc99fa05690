import { expect, it } from 'vitest';
import { DEFAULT_JUDGING } from '../../shared/model/judging.ts';
import { DEFAULT_PORTFOLIO_SETTINGS } from '../../shared/model/portfolio-settings.ts';
import { Portfolio } from '../../shared/protocol/portfolio.ts';
import { listRow } from '../../shared/rules/testing/list-row.ts';
import { PortfolioAtOnce } from './read-portfolio.ts';

const row = (index: number) => ({
  ...listRow(`row${index}`),
  ...{ supplier: 'Halden', contacts: 1, coveredFunctions: 1, customerFunctions: 2, coordinated: 1, lineHolders: 1 },
  attractiveness: null,
  may: { rename: true, archive: true, delete: true, export: true },
  mayInPortfolio: { editProfile: true, review: true, score: true },
});
const rows: Record<string, unknown>[] = Array.from({ length: 300 }, (_, index) => row(index));
const answer = {
  today: '2026-11-24',
  settings: DEFAULT_PORTFOLIO_SETTINGS,
  stageNames: DEFAULT_JUDGING.stageNames,
  may: { changeSettings: true, chooseAccounts: true, holdReviews: true, seeAll: true },
  rows,
  others: [],
  version: 'run.1.x',
};

it('[PF21] reads the list as its schema does', () => {
  expect(PortfolioAtOnce.parse(answer)).toEqual(Portfolio.parse(answer));
});

it('[PF21] refuses a list whose rows have another shape, and one row that is none', () => {
  const refuses = (rows: unknown[]) => PortfolioAtOnce.safeParse({ ...answer, rows }).success;
  expect(refuses(rows)).toBe(true);
  for (const part of ['facts', 'profile', 'reviews', 'may', 'isMine', 'id'])
    expect(refuses(rows.with(157, { ...rows[157], [part]: 7 }))).toBe(false);
  expect(refuses(rows.with(3, null as never))).toBe(false);
  expect(refuses(rows.map((one) => ({ ...one, lastEdit: 7 })))).toBe(false);
  expect(refuses(rows.map((one) => ({ ...one, threads: undefined })))).toBe(false);
});
