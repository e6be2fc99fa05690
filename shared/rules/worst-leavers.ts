// Whose leaving costs most, without measuring the network once for everybody in it.
import type { FunctionId, PersonId } from '../model/id.ts';
import { decisionWeights, type Measures } from './measures.ts';
import { isWorking, type Line, type Network } from './network.ts';

/** What somebody's leaving takes: a thread, functions and deciders that nobody else reaches. */
export type Loss = { person: PersonId; threads: 0 | 1; functions: number; deciders: number };

const cost = ({ threads, functions, deciders }: Loss): number => threads + functions + deciders;
const byLoss = (a: Loss, b: Loss): number =>
  b.threads - a.threads ||
  b.functions - a.functions ||
  b.deciders - a.deciders ||
  (a.person < b.person ? -1 : a.person > b.person ? 1 : 0);

/** How many keys lose all their lines with each person who holds all of them. */
const soleHolders = <K>(lines: readonly Line[], keyOf: (line: Line) => K | null): Map<PersonId, number> => {
  const ends = new Map<K, { lines: number; of: Map<PersonId, number> }>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === null) continue;
    const known = ends.get(key) ?? { lines: 0, of: new Map<PersonId, number>() };
    ends.set(key, known);
    known.lines += 1;
    for (const id of [line.supplier, line.customer]) known.of.set(id, (known.of.get(id) ?? 0) + 1);
  }
  const sole = new Map<PersonId, number>();
  for (const { lines: all, of } of ends.values())
    for (const [id, own] of of) if (own === all) sole.set(id, (sole.get(id) ?? 0) + 1);
  return sole;
};

/** The worst `count`, those whose leaving costs nothing left out. */
export const worstLeavers = (network: Network, { criticalPeople }: Measures, count: number): Loss[] => {
  const working = network.lines.filter(isWorking);
  const weights = decisionWeights(network);
  const critical = new Set(criticalPeople);
  const functions = soleHolders(working, ({ customer }): FunctionId | null => {
    const member = network.people.get(customer);
    return member && !member.tip ? member.function : null;
  });
  const deciders = soleHolders(working, ({ customer }) => (weights.has(customer) ? customer : null));
  const holders = new Set(working.flatMap(({ supplier, customer }) => [supplier, customer]));
  return [...holders]
    .map((person): Loss => {
      return {
        person,
        threads: critical.has(person) ? 1 : 0,
        functions: functions.get(person) ?? 0,
        deciders: deciders.get(person) ?? 0,
      };
    })
    .filter((loss) => cost(loss) > 0)
    .sort(byLoss)
    .slice(0, count);
};
