// Who stands behind the three numbers and the shape: each figure of the headline, taken apart into names and lines.
import type { FunctionId, PersonId } from '../model/id.ts';
import { coordinatedHolders } from './coordination.ts';
import { customerFunctions, directLines } from './directness.ts';
import { criticalVertices, maximumMatching } from './matching.ts';
import { FULL_STRENGTH, isWorking, type Line, type Network } from './network.ts';

export type Explanation = {
  /** As many pairs as there are threads: lines of which no two share a person. `critical`: whose leaving lowers them. */
  threads: { pairs: readonly Line[]; critical: readonly PersonId[] };
  /** Every function that counts, in the account's order, with the lines that reach it; none: it is not covered. */
  coverage: readonly { function: FunctionId; people: readonly PersonId[]; lines: readonly Line[] }[];
  /** Our other line-holders, linked to the KAM or not. */
  coordination: { linked: readonly PersonId[]; loose: readonly PersonId[] };
  /** How directly each function is reached, 0 to 1, and the strongest line that passes through no KAM. */
  shape: readonly { function: FunctionId; direct: number; line: Line | null }[];
};

export const explain = (network: Network): Explanation => {
  const working = network.lines.filter(isWorking);
  const edges = working.map(({ supplier, customer }) => [supplier, customer] as const);
  const { partnerOfLeft } = maximumMatching(edges);
  const seen = new Set<PersonId>();
  const pairs = working.filter(({ supplier, customer }) => {
    const isPair = partnerOfLeft.get(supplier) === customer && !seen.has(supplier);
    if (isPair) seen.add(supplier);
    return isPair;
  });
  const { holders, coordinated } = coordinatedHolders(network);
  const linked = new Set(coordinated);
  const functions = customerFunctions(network);
  const laneOf = (id: PersonId) => network.people.get(id)?.function ?? null;
  const isTip = (id: PersonId) => network.people.get(id)?.tip ?? false;
  const best = new Map<FunctionId, Line>();
  for (const line of directLines(network)) {
    const lane = laneOf(line.customer);
    if (lane !== null && line.strength > (best.get(lane)?.strength ?? 0)) best.set(lane, line);
  }
  return {
    threads: { pairs, critical: [...criticalVertices(edges)] },
    coverage: functions.map((id) => ({
      function: id,
      people: [...network.people.values()]
        .filter((one) => one.side === 'customer' && !one.tip && one.function === id)
        .map((one) => one.id),
      lines: working.filter(({ customer }) => laneOf(customer) === id && !isTip(customer)),
    })),
    coordination: { linked: coordinated, loose: holders.filter((id) => !linked.has(id)) },
    shape: functions.map((id) => {
      const line = best.get(id) ?? null;
      return { function: id, direct: (line?.strength ?? 0) / FULL_STRENGTH, line };
    }),
  };
};
