// The measures of contract.md "Exact meaning", to the letter. All are functions of the network of one day.

import type { Day } from '../model/day.ts';
import { addDays } from '../model/day.ts';
import type { ContactId, FunctionId, LevelId, PersonId } from '../model/id.ts';
import { coordinatedHolders } from './coordination.ts';
import { customerFunctions, diamondIndex, directLines } from './directness.ts';
import { judgementsOn } from './judgements-on.ts';
import { type Edge, matchingAndCritical } from './matching.ts';
import { isWorking, type Line, type Member, type Network } from './network.ts';

/** A line is fresh when its last touch is not older than this, unless its plan says otherwise. */
export const DEFAULT_CADENCE_DAYS = 90;

const INNER_CIRCLE_WEIGHT = 3;
const POLITICAL_STRUCTURE_WEIGHT = 2;
const DECIDER_WEIGHT = 1;

export type Measures = {
  date: Day;
  threads: number;
  functionCoverage: number | null;
  levelCoverage: number | null;
  diamondIndex: number | null;
  matchedFacets: number;
  kamShare: number;
  hhi: number;
  coordination: number | null;
  freshness: number | null;
  decisionReach: number | null;
  lines: number;
  workingLines: number;
  criticalPeople: PersonId[];
  uncoveredFunctions: FunctionId[];
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const edgesOf = (lines: readonly Line[]): Edge<PersonId, PersonId>[] =>
  lines.map((line) => [line.supplier, line.customer] as const);

/** Customer people who are not tips and hold a working line. */
const reachedMembers = (network: Network, working: readonly Line[]): Member[] => {
  const reached = new Set(working.map((line) => line.customer));
  return [...network.people.values()].filter((member) => !member.tip && reached.has(member.id));
};

const levelCoverage = (network: Network, reached: readonly Member[]): number | null => {
  const present = new Set<LevelId>();
  for (const member of network.people.values()) {
    if (member.side === 'customer' && !member.tip && member.level) present.add(member.level);
  }
  const covered = new Set(reached.map((member) => member.level).filter((level) => level !== null));
  return share(covered.size, present.size);
};

const matchedFacets = (network: Network): number => {
  const facets = new Set<FunctionId>();
  for (const line of directLines(network)) {
    const theirs = network.people.get(line.customer)?.function ?? null;
    if (theirs !== null && network.people.get(line.supplier)?.function === theirs) facets.add(theirs);
  }
  return facets.size;
};

/** KAM share and Herfindahl–Hirschman index of the working lines over our people. */
const concentration = (network: Network, working: readonly Line[]): { kamShare: number; hhi: number } => {
  if (working.length === 0) return { kamShare: 0, hhi: 0 };
  const held = new Map<PersonId, number>();
  for (const line of working) held.set(line.supplier, (held.get(line.supplier) ?? 0) + 1);
  let byTips = 0;
  let squares = 0;
  for (const [id, count] of held) {
    if (network.people.get(id)?.tip) byTips += count;
    squares += count * count;
  }
  return { kamShare: byTips / working.length, hhi: squares / working.length ** 2 };
};

export const cadences = (network: Network): ReadonlyMap<ContactId, number> =>
  new Map(network.account.inside.contactPlans.map((plan) => [plan.contact, plan.cadenceDays ?? DEFAULT_CADENCE_DAYS]));

const freshness = (network: Network, working: readonly Line[]): number | null => {
  const cadence = cadences(network);
  const { day } = network;
  const fresh = working.filter(({ contact }) => {
    if (!contact) return false;
    const since = addDays(day, -(cadence.get(contact.id) ?? DEFAULT_CADENCE_DAYS));
    return contact.touches.some((touch) => since <= touch.date && touch.date <= day);
  });
  return share(fresh.length, working.length);
};

/** How much each customer person weighs in a decision, by the latest judgement of the day; 0 is left out. */
export const decisionWeights = (network: Network): Map<PersonId, number> => {
  const latest = judgementsOn(network.account, network.day);
  const deciders = new Set<PersonId>();
  for (const decision of network.account.inside.decisions) {
    for (const { person, role } of decision.roles) if (role === 'decider' || role === 'approver') deciders.add(person);
  }
  const weights = new Map<PersonId, number>();
  for (const member of network.people.values()) {
    if (member.side !== 'customer') continue;
    const influence = latest.get(member.id)?.influence;
    if (influence === 'inner-circle') weights.set(member.id, INNER_CIRCLE_WEIGHT);
    else if (influence === 'political-structure') weights.set(member.id, POLITICAL_STRUCTURE_WEIGHT);
    else if (deciders.has(member.id)) weights.set(member.id, DECIDER_WEIGHT);
  }
  return weights;
};

const decisionReach = (network: Network, working: readonly Line[]): number | null => {
  const reached = new Set(working.map((line) => line.customer));
  let all = 0;
  let known = 0;
  for (const [id, weight] of decisionWeights(network)) {
    all += weight;
    if (reached.has(id)) known += weight;
  }
  return share(known, all);
};

export const measure = (network: Network): Measures => {
  const working = network.lines.filter(isWorking);
  const edges = edgesOf(working);
  const { size: threads, critical } = matchingAndCritical(edges);
  const reached = reachedMembers(network, working);
  const functions = customerFunctions(network);
  const covered = new Set(reached.map((member) => member.function));
  const uncovered = functions.filter((id) => !covered.has(id));
  const { holders, coordinated } = coordinatedHolders(network);
  return {
    date: network.day,
    threads,
    functionCoverage: share(functions.length - uncovered.length, functions.length),
    levelCoverage: levelCoverage(network, reached),
    diamondIndex: diamondIndex(network),
    matchedFacets: matchedFacets(network),
    ...concentration(network, working),
    coordination: share(coordinated.length, holders.length),
    freshness: freshness(network, working),
    decisionReach: decisionReach(network, working),
    lines: network.lines.length,
    workingLines: working.length,
    criticalPeople: [...network.people.keys()].filter((id) => critical.has(id)),
    uncoveredFunctions: uncovered,
  };
};
