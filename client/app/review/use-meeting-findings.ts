import { addDays, type Day } from '../../../shared/model/day.ts';
import type { AccountId, ContactId, PersonId, RecordId } from '../../../shared/model/id.ts';
import type { PortfolioFinding } from '../../../shared/model/portfolio-finding.ts';
import type { Severity } from '../../../shared/rules/findings/finding.ts';
import { sayFinding } from '../../panel/findings/say-finding.ts';
import { DUE_IN_DAYS, useSuggestedAction } from '../../panel/findings/use-plan-action.ts';
import { useInsight } from '../../panel/use-insight.ts';
import { useNaming } from '../../panel/use-naming.ts';
import { usePortfolio } from '../../portfolio/portfolio.ts';
import { useAccount, useToday } from '../../session/hooks.ts';
import { useStageNaming } from '../../session/stage-naming.ts';
import { portfolioAction, portfolioSentence } from '../../text/portfolio-sentence.ts';
import type { Said } from '../../text/said.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';

/** A finding as a review shows it, of the map or across the accounts. */
export type MeetingFinding = {
  id: string;
  severity: Severity;
  says: readonly Said[];
  /** To be shown on the map. */
  people: readonly PersonId[];
  lines: readonly (ContactId | RecordId)[];
  /** The accounts on which it rests, by name, where there are several. */
  accounts: readonly string[];
  isOfMap: boolean;
  button: string;
  /** What one click makes of it. */
  action: { text: string; owner: PersonId | null; due: Day };
};

const RANK: Record<Severity, number> = { critical: 0, warning: 1, note: 2 };

/** Who a KAM is on this map stands behind the colon of the id. */
const personOf = ({ id }: PortfolioFinding): string | undefined => id.split(':')[1];

/** All that is open of the account on the screen, the worst first; of equally bad ones those first that touch several accounts. */
export const useMeetingFindings = (account: AccountId): MeetingFinding[] => {
  const text = useText();
  const words = usePortfolioText();
  const naming = useNaming();
  const stageNames = useStageNaming();
  const today = useToday();
  const { findings, network } = useInsight();
  const { accepted } = useAccount().inside;
  const suggest = useSuggestedAction();
  const rows = usePortfolio().data?.rows ?? [];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const kam = [...network.people.values()].find((one) => one.side === 'supplier' && one.tip && one.inPlace);

  // accepted a moment ago: the list hears of it a little later
  const isOpen = ({ id }: PortfolioFinding) =>
    !accepted.some((one) => one.finding === id && (one.until === null || today < one.until));
  const beyond = (rows.find(({ id }) => id === account)?.beyond ?? []).filter(isOpen).map((finding): MeetingFinding => {
    const person = network.people.get(personOf(finding) as PersonId)?.id;
    return {
      ...{ id: finding.id, severity: finding.severity, isOfMap: false, lines: [] },
      says: portfolioSentence(finding.saying, words),
      people: person ? [person] : [],
      accounts: finding.accounts.length > 1 ? finding.accounts.map((id) => names.get(id) ?? '') : [],
      button: words.portfolioFindings.actions[finding.action].button,
      action: {
        text: portfolioAction(finding, words),
        owner: person ?? kam?.id ?? null,
        due: addDays(today, DUE_IN_DAYS),
      },
    };
  });
  const ofMap = findings.open.map((finding): MeetingFinding => {
    const { text: what, owner, due } = suggest(finding);
    return {
      ...{ id: finding.id, severity: finding.severity, isOfMap: true, accounts: [] },
      says: sayFinding(finding, naming, text, stageNames),
      people: finding.people,
      lines: finding.contacts,
      button: text.findings.actions[finding.action].button,
      action: { text: what, owner, due },
    };
  });
  return [...beyond, ...ofMap].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
};
