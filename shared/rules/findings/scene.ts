// What every rule looks at: the network of a day and what is known about its people, gathered once.
import type { ContactPlan } from '../../model/contact-plan.ts';
import type { Day } from '../../model/day.ts';
import { DEFAULT_FINDING_SETTINGS, type FindingSettings } from '../../model/finding-settings.ts';
import type { ContactId, PersonId } from '../../model/id.ts';
import type { Judgement } from '../../model/judgement.ts';
import { judgementsOn } from '../judgements-on.ts';
import { decisionWeights, type Measures, measure } from '../measures.ts';
import { isWorking, type Line, type Member, type Network } from '../network.ts';
import type { StageRules } from '../stages/supported-stage.ts';
import type { Finding, Saying } from './finding.ts';

export type FindingOptions = {
  settings?: FindingSettings;
  stages?: StageRules;
  /** For a customer guest: only what rests on the map alone. His network holds no planned contacts. */
  guest?: boolean;
  /** The days of the last edit and the last review, when they are known. */
  edited?: Day | null;
  reviewed?: Day | null;
  /** Of the network given, when the caller has them already. */
  measures?: Measures;
};

export type Scene = {
  network: Network;
  measures: Measures;
  settings: FindingSettings;
  options: FindingOptions;
  working: readonly Line[];
  /** Existing people of the customer, in the account's order. */
  customers: readonly Member[];
  /** The strongest live line to each customer person. */
  strength: ReadonlyMap<PersonId, number>;
  judged: ReadonlyMap<PersonId, Judgement>;
  /** Key players and deciders with their weight. */
  weights: ReadonlyMap<PersonId, number>;
  plans: ReadonlyMap<ContactId, ContactPlan>;
};

export type Rule = (scene: Scene) => Finding[];

export const sceneOf = (network: Network, options: FindingOptions): Scene => {
  const strength = new Map<PersonId, number>();
  for (const line of network.lines) {
    strength.set(line.customer, Math.max(strength.get(line.customer) ?? 0, line.strength));
  }
  return {
    network,
    measures: options.measures ?? measure(network),
    settings: options.settings ?? DEFAULT_FINDING_SETTINGS,
    options,
    working: network.lines.filter(isWorking),
    customers: [...network.people.values()].filter(({ side }) => side === 'customer'),
    strength,
    judged: judgementsOn(network.account, network.day),
    weights: decisionWeights(network),
    plans: new Map(network.account.inside.contactPlans.map((plan) => [plan.contact, plan])),
  };
};

type Rest = Partial<Pick<Finding, 'people' | 'contacts' | 'functions' | 'levels'>>;

/** A finding of the rule that its saying names; `subject` tells it from others of the same rule. */
export const finding = (
  saying: Saying,
  severity: Finding['severity'],
  action: Finding['action'],
  rest: Rest & { subject?: string } = {},
): Finding => {
  const { subject, people = [], contacts = [], functions = [], levels = [] } = rest;
  const id = subject === undefined ? saying.kind : `${saying.kind}:${subject}`;
  return { id, severity, saying, people, contacts, functions, levels, action };
};

export const ids = <T>(list: readonly { id: T }[]): T[] => list.map(({ id }) => id);
