import type { PortfolioFacts } from '../../shared/model/portfolio-facts.ts';
import type { Standing } from '../../shared/model/review.ts';
import type { AccountSummary } from '../../shared/protocol/routes.ts';

type Stood = {
  summary: Pick<AccountSummary, 'threads' | 'functionCoverage' | 'diamondIndex' | 'coordination' | 'findings'>;
  facts: PortfolioFacts;
};

/** How an account stands, in the few numbers that are kept for every day and every review. */
export const standingOf = ({ summary, facts }: Stood): Standing => ({
  day: facts.day,
  threads: summary.threads,
  functionCoverage: summary.functionCoverage,
  diamondIndex: summary.diamondIndex,
  coordination: summary.coordination,
  findings: summary.findings,
  open: facts.open,
  stages: { claimed: facts.stages.claimed, supported: facts.stages.supported, customer: facts.stages.customer },
});
