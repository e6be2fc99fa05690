// The sentence of a finding, wherever it is said: on the map from the account itself, in the list from the names that came
// with it.

import type { StageNames } from '../../shared/model/judging.ts';
import type { RowFinding } from '../../shared/model/portfolio-facts.ts';
import type { Stage } from '../../shared/model/stage.ts';
import type { Saying } from '../../shared/rules/findings/finding.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import { stageName } from '../../shared/rules/stages/stage-ladder.ts';
import type { Said } from './said.ts';
import type { Text } from './use-text.ts';

/** What those are called of whom it speaks: never empty. */
export type Called = {
  person: (id: string) => string;
  lane: (id: string) => string;
  level: (id: string) => string;
  decision: (id: string) => string;
  /** The day told of is yet to come. */
  isAhead?: boolean;
};

export const findingSentence = (saying: Saying, called: Called, t: Text, stageNames: StageNames): Said[] => {
  const says = t.findings.says;
  const stage = (one: Stage) => t.stages.names[stageName(one, stageNames)];
  const orNull = <T>(id: T | null, name: (id: T) => string) => (id === null ? null : name(id));
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
        called.person(saying.person),
        saying.role,
        saying.decisions.map(called.decision),
        saying.strength > 0,
      );
    case 'no-economic-buyer':
      return says.noEconomicBuyer(orNull(saying.decision, called.decision));
    case 'no-mentor':
      return says.noMentor();
    case 'no-executive-sponsor':
      return says.noExecutiveSponsor(called.level(saying.level));
    case 'uncovered-function':
      return says.uncoveredFunction(called.lane(saying.function), saying.people);
    case 'uncovered-level':
      return says.uncoveredLevel(called.level(saying.level), saying.people);
    case 'stale-line':
      return says.staleLine(
        called.person(saying.supplier),
        called.person(saying.customer),
        saying.days,
        called.isAhead ?? false,
      );
    case 'powerful-opponent':
      return says.powerfulOpponent(called.person(saying.person), orNull(saying.through, called.person));
    case 'orphaned-line':
      return says.orphanedLine(
        called.person(saying.person),
        called.person(saying.other),
        saying.why,
        orNull(saying.successor, called.person),
      );
    case 'stage-overclaimed':
      return says.stageOverclaimed(stage(saying.claimed), orNull(saying.supported, stage));
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

/** In a row a name is mentioned, not shown whole. */
const MENTIONED = 60;

/** What the list says of an account; [] for a rule that this version of the page does not know yet. */
export const rowSentence = ({ saying, names }: RowFinding, t: Text, stageNames: StageNames): Said[] => {
  const called = (unnamed: string) => (id: string) => shorten(names[id]?.trim() ?? '', MENTIONED) || unnamed;
  const all: Called = {
    person: called(t.panel.line.gone),
    lane: called(t.panel.noFunction),
    level: called(t.panel.noLevel),
    decision: called(t.panel.unnamed),
  };
  return findingSentence(saying as Saying, all, t, stageNames) ?? [];
};

/** For where no name stands out: titles, files, what is read aloud. */
export const plainSentence = (parts: readonly Said[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
