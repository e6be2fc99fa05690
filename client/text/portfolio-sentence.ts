// The sentence of a finding across the accounts, and of whatever finding stands for an account in a line.
import type { StageNames } from '../../shared/model/judging.ts';
import type { PortfolioFinding, PortfolioSaying } from '../../shared/model/portfolio-finding.ts';
import type { WorstFinding } from '../../shared/rules/portfolio/list-row.ts';
import { rowSentence } from './finding-sentence.ts';
import type { Said } from './said.ts';
import type { PortfolioText } from './use-portfolio-text.ts';
import type { Text } from './use-text.ts';

export const portfolioSentence = (saying: PortfolioSaying, words: PortfolioText): Said[] => {
  const says = words.portfolioFindings;
  switch (saying.kind) {
    case 'effort-misplaced':
      return says.effortMisplaced(saying);
    case 'kam-over-capacity':
      return says.kamOverCapacity(saying.kam, saying.keyAccounts, saying.capacity);
  }
};

/** The action that one click makes of it. */
export const portfolioAction = ({ action, saying }: PortfolioFinding, words: PortfolioText): string =>
  words.portfolioFindings.actions[action].text(saying.kind === 'kam-over-capacity' ? saying.kam : '');

type Words = { t: Text; words: PortfolioText; stageNames: StageNames };

export const worstSentence = (worst: WorstFinding, { t, words, stageNames }: Words): Said[] =>
  worst.of === 'map' ? rowSentence(worst.finding, t, stageNames) : portfolioSentence(worst.finding.saying, words);
