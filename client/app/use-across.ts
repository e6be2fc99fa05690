import { addDays, type Day } from '../../shared/model/day.ts';
import type { PersonId } from '../../shared/model/id.ts';
import type { PortfolioFinding } from '../../shared/model/portfolio-finding.ts';
import type { Severity } from '../../shared/rules/findings/finding.ts';
import { DUE_IN_DAYS } from '../panel/findings/use-plan-action.ts';
import { useInsight } from '../panel/use-insight.ts';
import { useAccount, useToday } from '../session/hooks.ts';
import { portfolioAction, portfolioSentence } from '../text/portfolio-sentence.ts';
import type { Said } from '../text/said.ts';
import { usePortfolioText } from '../text/use-portfolio-text.ts';

export type Across = {
  id: string;
  severity: Severity;
  says: readonly Said[];
  /** To be shown on the map. */
  people: readonly PersonId[];
  finding: PortfolioFinding;
  button: string;
  /** What one click makes of it. */
  action: { text: string; owner: PersonId | null; due: Day };
};

/** Who a KAM is on this map stands behind the colon of the id. */
const personOf = ({ id }: PortfolioFinding): string | undefined => id.split(':')[1];

/** What is found of the open account across all of them, in words, with what can be done about it. */
export const useAcross = (findings: readonly PortfolioFinding[]): Across[] => {
  const words = usePortfolioText();
  const today = useToday();
  const { network } = useInsight();
  const { accepted } = useAccount().inside;
  const kam = [...network.people.values()].find((one) => one.side === 'supplier' && one.tip && one.inPlace);
  // accepted a moment ago: the server hears of it a little later
  const isOpen = ({ id }: PortfolioFinding) =>
    !accepted.some((one) => one.finding === id && (one.until === null || today < one.until));
  return findings.filter(isOpen).map((finding) => {
    const person = network.people.get(personOf(finding) as PersonId)?.id;
    return {
      ...{ id: finding.id, severity: finding.severity, finding },
      says: portfolioSentence(finding.saying, words),
      people: person ? [person] : [],
      button: words.portfolioFindings.actions[finding.action].button,
      action: {
        text: portfolioAction(finding, words),
        owner: person ?? kam?.id ?? null,
        due: addDays(today, DUE_IN_DAYS),
      },
    };
  });
};
