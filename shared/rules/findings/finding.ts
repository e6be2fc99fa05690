// A finding as data: a rule, whom and what it rests on, and the values of its sentence. Words stand in the client's catalogue.
import type { AcceptedFinding } from '../../model/accepted-finding.ts';
import type { Day } from '../../model/day.ts';
import type { ContactId, FunctionId, LevelId, PersonId, RecordId } from '../../model/id.ts';
import type { Stance } from '../../model/judgement.ts';
import type { Stage } from '../../model/stage.ts';

export type Severity = 'critical' | 'warning' | 'note';

/** What the sentence says, by rule. Ids name people, lines, functions, levels and decisions. */
export type Saying =
  | { kind: 'single-threaded'; threads: number }
  | { kind: 'kam-overload'; kamShare: number; coverage: number }
  | { kind: 'uncoordinated'; coordinated: number; holders: number; threads: number }
  | { kind: 'thin-map'; people: number; advisedFrom: number; advisedTo: number }
  | {
      kind: 'unreached-decider';
      person: PersonId;
      decisions: readonly RecordId[];
      role: 'decider' | 'approver';
      /** The best live line: 1 brief contact, 0 nobody knows this person. */
      strength: 0 | 1;
    }
  | {
      kind: 'no-economic-buyer';
      /** Null: no decision is written down at all. */
      decision: RecordId | null;
    }
  | { kind: 'no-mentor' }
  | { kind: 'no-executive-sponsor'; level: LevelId }
  | { kind: 'uncovered-function'; function: FunctionId; people: number }
  | { kind: 'uncovered-level'; level: LevelId; people: number }
  | { kind: 'stale-line'; contact: ContactId; supplier: PersonId; customer: PersonId; days: number; cadence: number }
  | { kind: 'powerful-opponent'; person: PersonId; stance: Stance; through: PersonId | null }
  | {
      kind: 'orphaned-line';
      contact: ContactId;
      /** Who left or moved, whom the line joined, and who holds the post now (null: nobody, or not known). */
      person: PersonId;
      other: PersonId;
      successor: PersonId | null;
      why: 'left' | 'moved';
    }
  | { kind: 'stage-overclaimed'; claimed: Stage; supported: Stage | null; stages: number }
  | { kind: 'perception-gap'; claimed: Stage; customer: Stage; stages: number }
  | { kind: 'nobody-negative'; judged: number }
  | { kind: 'not-edited'; days: number; since: Day }
  | { kind: 'not-reviewed'; days: number; since: Day };

export type FindingRule = Saying['kind'];

/** Every rule, in the order in which they are named. */
export const FINDING_RULES = [
  'single-threaded',
  'unreached-decider',
  'stale-line',
  'orphaned-line',
  'powerful-opponent',
  'kam-overload',
  'uncoordinated',
  'thin-map',
  'uncovered-function',
  'uncovered-level',
  'no-economic-buyer',
  'no-mentor',
  'no-executive-sponsor',
  'nobody-negative',
  'stage-overclaimed',
  'perception-gap',
  'not-edited',
  'not-reviewed',
] as const satisfies readonly FindingRule[];

/** What one click turns the finding into: an owned, dated action of this kind. */
export type SuggestedAction =
  | 'introduce'
  | 'deepen'
  | 'link-to-kam'
  | 'share-load'
  | 'find-people'
  | 'name-role'
  | 'win-mentor'
  | 'win-sponsor'
  | 'touch'
  | 'name-owner'
  | 'hand-over'
  | 'correct-stage'
  | 'ask-customer'
  | 'look-for-sceptic'
  | 'review';

export type Finding = {
  /** Rule and subject, "stale-line:c1", or the rule alone: the same on every day and in every session. */
  id: string;
  severity: Severity;
  saying: Saying;
  /** To highlight on the map. */
  people: readonly PersonId[];
  contacts: readonly (ContactId | RecordId)[];
  functions: readonly FunctionId[];
  levels: readonly LevelId[];
  action: SuggestedAction;
};

export type AcceptedOne = { finding: Finding; accepted: AcceptedFinding };

export type Findings = {
  /** The worst first, then the one that rests on most people and lines, then by id. */
  open: readonly Finding[];
  /** Accepted with a reason, until a day that has not come. */
  accepted: readonly AcceptedOne[];
};
