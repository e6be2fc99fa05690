// What the list of accounts knows of one account, whoever answers it.
import type { AccountProfile, AccountStatus } from '../../model/account-profile.ts';
import type { Day } from '../../model/day.ts';
import type { AccountId } from '../../model/id.ts';
import type { PortfolioFacts } from '../../model/portfolio-facts.ts';
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
  findings: Standing['findings'];
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

/** The kind of the worst open finding. */
export const worstSeverity = ({ findings }: ListRow): (typeof SEVERITIES)[number] | null =>
  SEVERITIES.find((severity) => findings[severity] > 0) ?? null;
