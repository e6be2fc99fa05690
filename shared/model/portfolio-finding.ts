// A finding that does not rest on one map alone: what the company thinks of an account, or how many a KAM leads.
import { z } from 'zod';
import { AccountId } from './id.ts';

const count = z.int();

/** What the sentence says, by rule (domain.md §5). */
export const PortfolioSaying = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('effort-misplaced'),
    diamondIndex: z.number(),
    /** Both 1 to 10; null: it does not lie in that box. */
    opportunistic: z.object({ attractiveness: z.number(), strength: z.number() }).nullable(),
    /** The categories in which the customer positions us, when all of them are tactical. */
    tactical: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('kam-over-capacity'),
    kam: z.string(),
    /** That he leads, of those that the reader sees. */
    keyAccounts: count,
    capacity: count,
  }),
]);
export type PortfolioSaying = z.infer<typeof PortfolioSaying>;

export type PortfolioRule = PortfolioSaying['kind'];
export const PORTFOLIO_RULES = ['effort-misplaced', 'kam-over-capacity'] as const satisfies readonly PortfolioRule[];

export const PortfolioFinding = z.object({
  /** The rule, and for a KAM the person that he is on this map. */
  id: z.string(),
  severity: z.enum(['critical', 'warning', 'note']),
  saying: PortfolioSaying,
  /** On which it rests. */
  accounts: z.array(AccountId),
  /** What one click turns it into: an owned, dated action of this kind. */
  action: z.enum(['move-effort', 'share-accounts']),
});
export type PortfolioFinding = z.infer<typeof PortfolioFinding>;

/** Whether an id is that of such a finding. */
export const isPortfolioFinding = (id: string): boolean =>
  PORTFOLIO_RULES.some((rule) => id === rule || id.startsWith(`${rule}:`));
