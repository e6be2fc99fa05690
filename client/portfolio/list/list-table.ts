// The list as a sheet: what is shown, in the columns that are shown, as values and not as they are drawn.
import type { StageNames } from '../../../shared/model/judging.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { Cell, Row } from '../../../shared/rules/exchange/write-xlsx.ts';
import { openOf, SEVERITIES, worstOf } from '../../../shared/rules/portfolio/list-row.ts';
import type { Column } from '../../../shared/rules/portfolio/list-view.ts';
import { trendOf } from '../../../shared/rules/portfolio/trend.ts';
import { stageName } from '../../../shared/rules/stages/stage-ladder.ts';
import { plainSentence } from '../../text/finding-sentence.ts';
import { worstSentence } from '../../text/portfolio-sentence.ts';
import type { PortfolioText } from '../../text/use-portfolio-text.ts';
import type { Text } from '../../text/use-text.ts';

export type TableWords = { t: Text; words: PortfolioText; stageNames: StageNames; asked?: readonly string[] };

type Piece = { head: (words: PortfolioText) => string; cell: (row: PortfolioRow, words: TableWords) => Cell };

const DECIMALS = 1e4;
const share = (value: number | null): number | null => value && Math.round(value * DECIMALS) / DECIMALS;

const named = (column: Column, cell: Piece['cell']): Piece => ({
  head: ({ portfolio }) => portfolio.columns[column],
  cell,
});

const stage = (view: 'claimed' | 'supported' | 'customer'): Piece => ({
  head: ({ portfolio }) => `${portfolio.stages.legend}: ${portfolio.stages.views[view]}`,
  cell: ({ facts }, { t, stageNames }) => {
    const one = facts?.stages[view];
    return one ? t.stages.names[stageName(one, stageNames)] : null;
  },
});

const trendPiece = (piece: 'threads' | 'critical'): Piece => ({
  head: ({ portfolio }) =>
    `${portfolio.columns.trend}: ${piece === 'threads' ? portfolio.columns.threads : portfolio.severities.critical}`,
  cell: (row) => trendOf(row)?.trend[piece] ?? null,
});

/** Some columns show several things; a sheet has a column for each. */
const PIECES: Readonly<Record<Column, readonly Piece[]>> = {
  shape: [named('shape', ({ threads, diamondIndex }) => (threads === 0 ? null : share(diamondIndex)))],
  kam: [named('kam', ({ facts }) => (facts?.kams ?? []).map(({ name }) => name).join(', '))],
  threads: [named('threads', ({ threads }) => threads)],
  coverage: [named('coverage', ({ functionCoverage }) => share(functionCoverage))],
  coordination: [named('coordination', ({ coordination }) => share(coordination))],
  stages: [stage('claimed'), stage('supported'), stage('customer')],
  finding: [
    named('finding', (row, { t, words, stageNames, asked }) => {
      const worst = worstOf(row, asked);
      if (!worst) return null;
      const says = plainSentence(worstSentence(worst, { t, words, stageNames }));
      return `${t.findings.severity[worst.finding.severity]} ${says}`;
    }),
    ...SEVERITIES.map(
      (severity): Piece => ({
        head: ({ portfolio }) => `${portfolio.list.openFindings}: ${portfolio.severities[severity]}`,
        cell: (row) => openOf(row)[severity],
      }),
    ),
  ],
  trend: [
    trendPiece('threads'),
    trendPiece('critical'),
    {
      head: ({ portfolio }) => `${portfolio.columns.trend}: ${portfolio.table.base}`,
      cell: (row, { words }) => {
        const base = trendOf(row)?.base;
        return base ? `${words.portfolio.table.bases[base.kind]} ${base.day}` : null;
      },
    },
  ],
  action: [
    named('action', ({ facts }) => facts?.actions.next?.text ?? null),
    {
      head: ({ portfolio }) => `${portfolio.columns.action}: ${portfolio.table.due}`,
      cell: ({ facts }) => facts?.actions.next?.due ?? null,
    },
    {
      head: ({ portfolio }) => `${portfolio.columns.action}: ${portfolio.table.owner}`,
      cell: ({ facts }) => facts?.actions.next?.owner ?? null,
    },
  ],
  touch: [named('touch', ({ facts }) => facts?.lastTouch ?? null)],
  due: [named('due', ({ reviews }) => reviews.due)],
  status: [named('status', ({ status }, { words }) => status && words.portfolio.statuses[status])],
  tags: [named('tags', ({ profile }) => profile.tags.join(', '))],
  revenue: [named('revenue', ({ profile }) => profile.revenue)],
  profit: [named('profit', ({ profile }) => profile.profit)],
  potential: [named('potential', ({ profile }) => profile.potential)],
  people: [named('people', ({ people }) => people)],
  edit: [named('edit', ({ lastEdit }) => lastEdit)],
};

/** The heads, then a row for each account. */
export const listTable = (rows: readonly PortfolioRow[], columns: readonly Column[], words: TableWords): Row[] => {
  const pieces = columns.flatMap((column) => PIECES[column]);
  const { portfolio } = words.words;
  return [
    [portfolio.columns.name, portfolio.table.customer, ...pieces.map(({ head }) => head(words.words))],
    ...rows.map((row) => [row.name, row.customer, ...pieces.map(({ cell }) => cell(row, words))]),
  ];
};
