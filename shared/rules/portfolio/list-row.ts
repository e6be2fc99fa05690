// What the list of accounts knows of one account, whoever answers it.
import type { AccountProfile, AccountStatus } from '../../model/account-profile.ts';
import type { Day } from '../../model/day.ts';
import type { AccountId } from '../../model/id.ts';
import type { PortfolioFacts, RowFinding } from '../../model/portfolio-facts.ts';
import type { PortfolioFinding } from '../../model/portfolio-finding.ts';
import type { Standing } from '../../model/review.ts';

export type ListRow = {
  id: AccountId;
  name: string;
  customer: string;
  archived: boolean;
  people: number;
  threads: number;
  functionCoverage: number | null;
  diamondIndex: number | null;
  coordination: number | null;
  /** Of its map; `openOf` counts all. */
  findings: Standing['findings'];
  /** What is found of it across the accounts. */
  beyond?: PortfolioFinding[] | undefined;
  lastEdit: string;
  /** null: not computed yet. */
  facts: PortfolioFacts | null;
  profile: AccountProfile;
  status: AccountStatus | null;
  reviews: { last: Day | null; standing: Standing | null; due: Day };
  isMine: boolean;
};

/** A star: the KAM meets everybody, and it hangs on him. */
export const SHAPES = ['bow-tie', 'star', 'opening', 'diamond'] as const;
export type Shape = (typeof SHAPES)[number];

const DIAMOND_FROM = 0.75;

/** The word for the shape, as on the map; null where nobody meets. */
export const shapeOf = ({ threads, diamondIndex, facts }: ListRow): Shape | null => {
  if (threads === 0 || diamondIndex === null) return null;
  if (diamondIndex >= DIAMOND_FROM) return 'diamond';
  if (diamondIndex > 0) return 'opening';
  return threads === 1 && (facts?.workingLines ?? 0) > 1 ? 'star' : 'bow-tie';
};

export const SEVERITIES = ['critical', 'warning', 'note'] as const;

/** How many findings are open, of the map and beyond it. A trend compares those of the map: only they were kept. */
export const openOf = ({ findings, beyond }: ListRow): Standing['findings'] => {
  if (!beyond?.length) return findings;
  const counts = { ...findings };
  for (const { severity } of beyond) counts[severity] += 1;
  return counts;
};

/** The rules of all open findings. */
export const rulesOf = ({ facts, beyond = [] }: ListRow): string[] => [
  ...new Set([...(facts?.rules ?? []).map(({ rule }) => rule), ...beyond.map(({ saying }) => saying.kind)]),
];

/** The kind of the worst open finding. */
export const worstSeverity = (row: ListRow): (typeof SEVERITIES)[number] | null => {
  const open = openOf(row);
  return SEVERITIES.find((severity) => open[severity] > 0) ?? null;
};

export type WorstFinding = { of: 'map'; finding: RowFinding } | { of: 'portfolio'; finding: PortfolioFinding };

/**
 * What stands for an account in a line: what was asked for, where its sentence is known; else the worst, and of equally bad
 * ones that which touches more than its map.
 */
export const worstOf = ({ facts, beyond = [] }: ListRow, asked: readonly string[] = []): WorstFinding | null => {
  const wanted = beyond.find(({ saying }) => asked.includes(saying.kind));
  if (wanted) return { of: 'portfolio', finding: wanted };
  const rank = (severity: (typeof SEVERITIES)[number]) => SEVERITIES.indexOf(severity);
  const [first] = [...beyond].sort((a, b) => rank(a.severity) - rank(b.severity));
  const worst = facts?.worst;
  if (first && (!worst || rank(first.severity) <= rank(worst.severity))) return { of: 'portfolio', finding: first };
  return worst ? { of: 'map', finding: worst } : null;
};
