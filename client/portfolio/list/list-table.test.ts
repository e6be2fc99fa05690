import { expect, it } from 'vitest';
import type { PortfolioFinding } from '../../../shared/model/portfolio-finding.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { listRow, rowFacts } from '../../../shared/rules/testing/list-row.ts';
import { day } from '../../../shared/rules/testing/sketch.ts';
import { portfolio as german } from '../../text/de/portfolio.ts';
import { portfolioFindings as germanFindings } from '../../text/de/portfolio-findings.ts';
import { de } from '../../text/de.ts';
import { portfolio } from '../../text/en/portfolio.ts';
import { portfolioFindings } from '../../text/en/portfolio-findings.ts';
import { en } from '../../text/en.ts';
import type { PortfolioText } from '../../text/use-portfolio-text.ts';
import { listTable, type TableWords } from './list-table.ts';

const english: TableWords = {
  t: en,
  words: { portfolio, portfolioFindings } as unknown as PortfolioText,
  stageNames: 'relational',
};
const inGerman: TableWords = {
  ...{ t: de, stageNames: 'relational' },
  words: { portfolio: german, portfolioFindings: germanFindings } as unknown as PortfolioText,
};
const over: PortfolioFinding = {
  ...{ id: 'kam-over-capacity:p1', severity: 'warning', accounts: ['a', 'b'] as never[], action: 'share-accounts' },
  saying: { kind: 'kam-over-capacity', kam: 'Kim', keyAccounts: 6, capacity: 5 },
};
const misplaced: PortfolioFinding = {
  ...{ id: 'effort-misplaced', severity: 'warning', accounts: ['a'] as never[], action: 'move-effort' },
  saying: {
    ...{ kind: 'effort-misplaced', diamondIndex: 0.625, tactical: ['Steel', 'Glass'] },
    opportunistic: { attractiveness: 3, strength: 4.25 },
  },
};
const row = (more: object = {}) =>
  listRow('Nord', {
    findings: { critical: 0, warning: 1, note: 2 },
    beyond: [over, misplaced],
    ...more,
  }) as PortfolioRow;

it('[FI25] a file says the worst finding, across the accounts too, and how many there are of each kind', () => {
  const [heads, cells] = listTable([row()], ['finding'], english);
  expect(heads?.slice(2)).toEqual(['Worst finding', 'Findings: Critical', 'Findings: Warning', 'Findings: Note']);
  expect(cells?.slice(2)).toEqual(['Warning. Kim leads 6 key accounts, and one KAM can serve 5.', 0, 3, 2]);
});

it('[FI25] of several the one that is asked for is said, in the language of the reader', () => {
  const said = (words: TableWords) =>
    listTable([row()], ['finding'], { ...words, asked: ['effort-misplaced'] })[1]?.[2];
  expect(said(english)).toBe(
    'Warning. Rated opportunistic (attractiveness 3.0, relationship 4.3 of 10), positions us as tactical in Steel and Glass, yet gets the effort of a diamond (0.63).',
  );
  expect(said(inGerman)).toBe(
    'Warnung. Fällt unter „Gelegenheiten nutzen“ (Attraktivität 3,0, Beziehung 4,3 von 10), ordnet uns taktisch ein (Steel und Glass), bekommt aber den Aufwand eines Diamanten (Index 0,63).',
  );
});

it('[PL12] a file says against what the trend compares', () => {
  const ago = { day: day('2026-08-25'), threads: 1, functionCoverage: 0.5, diamondIndex: 0.3 };
  const [heads, cells] = listTable([row({ facts: rowFacts({ ago }) })], ['trend'], english);
  expect(heads?.slice(2)).toEqual(['Trend: Threads', 'Trend: Critical', 'Trend: compared with']);
  expect(cells?.slice(2)).toEqual([1, null, 'dated facts 2026-08-25']);
});
