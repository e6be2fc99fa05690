import type { AccountProfile, AccountStatus } from '../../model/account-profile.ts';
import type { AccountId } from '../../model/id.ts';
import type { PortfolioFacts } from '../../model/portfolio-facts.ts';

/** What the pictures of the portfolio read of one account: a row of the portfolio is one. */
export type PictureAccount = {
  id: AccountId;
  name: string;
  threads: number;
  functionCoverage: number | null;
  diamondIndex: number | null;
  facts: PortfolioFacts | null;
  profile: AccountProfile;
  status: AccountStatus | null;
  attractiveness: number | null;
};

export const byName = <T extends { name: string; id: string }>(a: T, b: T): number =>
  a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
