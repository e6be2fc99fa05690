import type { PortfolioFinding, PortfolioRule, PortfolioSaying } from '../../../shared/model/portfolio-finding.ts';
import { type Said, who } from '../said.ts';

type Misplaced = Extract<PortfolioSaying, { kind: 'effort-misplaced' }>;

const listed = (names: readonly string[]): Said[] =>
  names.flatMap((name, index): Said[] =>
    index === 0 ? [who(name)] : [index === names.length - 1 ? ' and ' : ', ', who(name)],
  );

/** What is found across the accounts. */
export const portfolioFindings = {
  title: 'Across the accounts',
  effortMisplaced: ({ diamondIndex, opportunistic, tactical }: Misplaced): Said[] => [
    ...(opportunistic
      ? [
          `Rated opportunistic (attractiveness ${opportunistic.attractiveness.toFixed(1)}, relationship ${opportunistic.strength.toFixed(1)} of 10)`,
        ]
      : []),
    ...(tactical.length > 0
      ? [opportunistic ? ', positions us as tactical in ' : 'Positions us as tactical in ', ...listed(tactical)]
      : []),
    `, yet gets the effort of a diamond (${diamondIndex.toFixed(2)}).`,
  ],
  kamOverCapacity: (kam: string, keyAccounts: number, capacity: number): Said[] => [
    who(kam),
    ` leads ${keyAccounts} key accounts, and one KAM can serve ${capacity}.`,
  ],
  /** What one click makes of it; the second text is the action that is written down. */
  actions: {
    'move-effort': {
      button: 'Plan where the effort goes',
      text: () => 'Decide where the effort on this account is better spent',
    },
    'share-accounts': {
      button: 'Plan a hand-over',
      text: (kam: string) => `Decide which key account of ${kam} another KAM takes over`,
    },
  } satisfies Record<PortfolioFinding['action'], { button: string; text: (kam: string) => string }>,
  rules: {
    'effort-misplaced': 'Effort misplaced',
    'kam-over-capacity': 'KAM over capacity',
  } satisfies Record<PortfolioRule, string>,
};
