import type { Account } from '../../../shared/model/account.ts';
import type { Stage } from '../../../shared/model/stage.ts';
import type { StageNames } from '../../../shared/model/workspace-settings.ts';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import { shorten } from '../../../shared/rules/shorten.ts';
import { stageName } from '../../../shared/rules/stages/stage-ladder.ts';
import type { Said } from '../../text/said.ts';
import type { Text } from '../../text/use-text.ts';
import type { Naming } from '../use-naming.ts';

/** Decisions are mentioned, not shown whole. */
const MENTIONED = 60;

const decisionName = ({ inside }: Account, id: string, t: Text): string =>
  shorten(inside.decisions.find((decision) => decision.id === id)?.name.trim() ?? '', MENTIONED) || t.panel.unnamed;

/** The sentence of a finding, with the names of whom it is about. */
export const sayFinding = ({ saying }: Finding, naming: Naming, t: Text, stageNames: StageNames): Said[] => {
  const says = t.findings.says;
  const stage = (one: Stage) => t.stages.names[stageName(one, stageNames)];
  const level = (id: string) => naming.account.levels.find((one) => one.id === id)?.name.trim() || t.panel.noLevel;
  switch (saying.kind) {
    case 'single-threaded':
      return says.singleThreaded(saying.threads);
    case 'kam-overload':
      return says.kamOverload(saying.kamShare, saying.coverage);
    case 'uncoordinated':
      return says.uncoordinated(saying.coordinated, saying.holders);
    case 'thin-map':
      return says.thinMap(saying.people, saying.advisedFrom, saying.advisedTo);
    case 'unreached-decider':
      return says.unreachedDecider(
        naming.person(saying.person),
        saying.role,
        saying.decisions.map((id) => decisionName(naming.account, id, t)),
        saying.strength > 0,
      );
    case 'no-economic-buyer':
      return says.noEconomicBuyer(saying.decision === null ? null : decisionName(naming.account, saying.decision, t));
    case 'no-mentor':
      return says.noMentor();
    case 'no-executive-sponsor':
      return says.noExecutiveSponsor(level(saying.level));
    case 'uncovered-function':
      return says.uncoveredFunction(naming.lane(saying.function), saying.people);
    case 'uncovered-level':
      return says.uncoveredLevel(level(saying.level), saying.people);
    case 'stale-line':
      return says.staleLine(naming.person(saying.supplier), naming.person(saying.customer), saying.days);
    case 'powerful-opponent':
      return says.powerfulOpponent(
        naming.person(saying.person),
        saying.through === null ? null : naming.person(saying.through),
      );
    case 'orphaned-line':
      return says.orphanedLine(
        naming.person(saying.person),
        naming.person(saying.other),
        saying.why,
        saying.successor === null ? null : naming.person(saying.successor),
      );
    case 'stage-overclaimed':
      return says.stageOverclaimed(stage(saying.claimed), saying.supported === null ? null : stage(saying.supported));
    case 'perception-gap':
      return says.perceptionGap(stage(saying.claimed), stage(saying.customer));
    case 'nobody-negative':
      return says.nobodyNegative();
    case 'not-edited':
      return says.notEdited(saying.days);
    case 'not-reviewed':
      return says.notReviewed(saying.days);
  }
};
