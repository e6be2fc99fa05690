import type { Day } from '../../../shared/model/day.ts';
import type { AccountId, ContactId, PersonId, RecordId } from '../../../shared/model/id.ts';
import type { Severity } from '../../../shared/rules/findings/finding.ts';
import { sayFinding } from '../../panel/findings/say-finding.ts';
import { useSuggestedAction } from '../../panel/findings/use-plan-action.ts';
import { useInsight } from '../../panel/use-insight.ts';
import { useNaming } from '../../panel/use-naming.ts';
import { usePortfolio } from '../../portfolio/portfolio.ts';
import { useStageNaming } from '../../session/stage-naming.ts';
import type { Said } from '../../text/said.ts';
import { useText } from '../../text/use-text.ts';
import { useAcross } from '../use-across.ts';

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

/** All that is open of the account on the screen, the worst first; of equally bad ones those first that touch several accounts. */
export const useMeetingFindings = (account: AccountId): MeetingFinding[] => {
  const text = useText();
  const naming = useNaming();
  const stageNames = useStageNaming();
  const { findings } = useInsight();
  const suggest = useSuggestedAction();
  const rows = usePortfolio().data?.rows ?? [];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const across = useAcross(rows.find(({ id }) => id === account)?.beyond ?? []);
  const beyond = across.map(
    ({ finding, ...rest }): MeetingFinding => ({
      ...{ ...rest, isOfMap: false, lines: [] },
      accounts: finding.accounts.length > 1 ? finding.accounts.map((id) => names.get(id) ?? '') : [],
    }),
  );
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
