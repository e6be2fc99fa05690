// The stage that evidence and network support on a day, with everything it rests on, in ids.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { LevelId } from '../../model/id.ts';
import type { Stage } from '../../model/stage.ts';
import type { StageSettings } from '../../model/stage-settings.ts';
import { type Measures, measure } from '../measures.ts';
import { isWorking, type Network } from '../network.ts';
import { EVIDENCE_ITEMS, type EvidenceItem } from './evidence-items.ts';
import { type Breadth, type NetworkCap, networkCap } from './network-cap.ts';
import { type LadderStage, lowerStage, STAGE_LADDER } from './stage-ladder.ts';

export type StageEvidence = {
  stage: LadderStage;
  ticked: readonly Evidence[];
  /** Required items not ticked by the day. */
  missing: readonly EvidenceItem[];
};

export type SupportedStage = {
  /** Null while not even the first stage is evidenced. */
  stage: Stage | null;
  /** The highest stage whose required evidence, and that of every stage below, is ticked. */
  byEvidence: LadderStage | null;
  network: NetworkCap;
  /** From the lowest stage up. */
  evidence: readonly StageEvidence[];
  /** The ticks that say the relationship is ending; empty unless `stage` is uncoupling. */
  uncoupling: readonly Evidence[];
};

export type StageRules = { items?: readonly EvidenceItem[]; settings?: StageSettings };

const SILENT = 'contacts-silent';

const evidenceOf = (stage: LadderStage, ticked: readonly Evidence[], items: readonly EvidenceItem[]): StageEvidence => {
  const own = ticked.filter((evidence) => evidence.stage === stage);
  const has = new Set(own.map(({ item }) => item));
  const missing = items.filter((item) => item.stage === stage && item.required && !has.has(item.id));
  return { stage, ticked: own, missing };
};

/** A breach, change or planned end, together with silence, until something of another stage is ticked on a later day. */
const uncouplingBy = (ticked: readonly Evidence[]): Evidence[] => {
  const ending = ticked.filter(({ stage }) => stage === 'uncoupling');
  const silent = ending.some(({ item }) => item === SILENT);
  const reasons = ending.filter(({ item }) => item !== SILENT);
  if (!silent || reasons.length === 0) return [];
  const last = ending.reduce((latest, { date }) => (latest < date ? date : latest), ending[0]!.date);
  return ticked.some(({ stage, date }) => stage !== 'uncoupling' && last < date) ? [] : ending;
};

/** As `supportedStage`, from the numbers of the network alone. */
export const supportedBy = (
  account: Account,
  day: Day,
  breadth: Breadth,
  { items = EVIDENCE_ITEMS, settings }: StageRules = {},
): SupportedStage => {
  const ticked = account.inside.evidence.filter(({ date }) => date <= day);
  const evidence = STAGE_LADDER.map((stage) => evidenceOf(stage, ticked, items));
  const open = evidence.findIndex(({ missing }) => missing.length > 0);
  const byEvidence = (open === -1 ? STAGE_LADDER.at(-1) : STAGE_LADDER[open - 1]) ?? null;
  const network = networkCap(breadth, settings);
  const uncoupling = uncouplingBy(ticked);
  const stage = uncoupling.length > 0 ? 'uncoupling' : lowerStage(byEvidence, network.stage);
  return { stage, byEvidence, network, evidence, uncoupling };
};

/** How many levels of the customer working lines reach, the main contact's own included. */
export const levelsReached = (network: Network): number => {
  const levels = new Set<LevelId | null>();
  for (const line of network.lines) if (isWorking(line)) levels.add(network.people.get(line.customer)?.level ?? null);
  levels.delete(null);
  return levels.size;
};

export const breadthOf = (network: Network, measures: Measures = measure(network)): Breadth => ({
  threads: measures.threads,
  levels: levelsReached(network),
  diamondIndex: measures.diamondIndex,
});

export const supportedStage = (network: Network, rules?: StageRules, measures?: Measures): SupportedStage =>
  supportedBy(network.account, network.day, breadthOf(network, measures), rules);
