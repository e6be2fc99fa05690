// What if one or several people leave (domain.md §4): everything recomputed without them, and what is lost by name.
import type { FunctionId, LevelId, PersonId } from '../model/id.ts';
import { decisionWeights, type Measures, measure } from './measures.ts';
import { isWorking, type Line, type Member, type Network } from './network.ts';

export type WhatIf = {
  /** The network that stays. */
  network: Network;
  before: Measures;
  after: Measures;
  threadsLost: number;
  /** Live lines of those who leave. */
  lines: readonly Line[];
  /** Reached until now and no longer. */
  functions: readonly FunctionId[];
  levels: readonly LevelId[];
  /** Key players and deciders, leavers themselves included. */
  deciders: readonly PersonId[];
  /** Who must not leave now, and could before. */
  newlyCritical: readonly PersonId[];
  /** Who stays in place and has no working line any more. */
  alone: readonly PersonId[];
};

/** As `networkOn` with `without`: they exist still, and hold no line. */
export const networkWithout = (network: Network, leaving: ReadonlySet<PersonId>): Network => {
  const people = new Map<PersonId, Member>(network.people);
  for (const id of leaving) {
    const member = people.get(id);
    if (member) people.set(id, { ...member, inPlace: false });
  }
  const lines = network.lines.filter((line) => !leaving.has(line.supplier) && !leaving.has(line.customer));
  return { ...network, people, lines };
};

/** What the customer's people in working contact add up to. */
const reachOf = (network: Network) => {
  const [people, functions, levels] = [new Set<PersonId>(), new Set<FunctionId>(), new Set<LevelId>()];
  for (const line of network.lines) {
    if (!isWorking(line)) continue;
    people.add(line.supplier).add(line.customer);
    const member = network.people.get(line.customer);
    if (!member || member.tip) continue;
    if (member.function !== null) functions.add(member.function);
    if (member.level !== null) levels.add(member.level);
  }
  return { people, functions, levels };
};

const lost = <T>(before: Iterable<T>, after: ReadonlySet<T>): T[] => [...before].filter((one) => !after.has(one));
const inOrder = <T extends string>(list: readonly { id: T }[], some: readonly T[]): T[] =>
  list.map(({ id }) => id).filter((id) => some.includes(id));

export const whatIf = (
  network: Network,
  leaving: ReadonlySet<PersonId>,
  before: Measures = measure(network),
): WhatIf => {
  const staying = networkWithout(network, leaving);
  const after = measure(staying);
  const [had, has] = [reachOf(network), reachOf(staying)];
  const gone = lost(had.people, has.people);
  const weights = decisionWeights(network);
  const { functions, levels } = network.account;
  return {
    network: staying,
    before,
    after,
    threadsLost: before.threads - after.threads,
    lines: network.lines.filter((line) => leaving.has(line.supplier) || leaving.has(line.customer)),
    functions: inOrder(functions, lost(had.functions, has.functions)),
    levels: inOrder(levels, lost(had.levels, has.levels)),
    deciders: gone.filter((id) => weights.has(id)),
    newlyCritical: lost(after.criticalPeople, new Set(before.criticalPeople)),
    alone: gone.filter((id) => !leaving.has(id)),
  };
};
