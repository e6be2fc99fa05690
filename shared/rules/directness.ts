// How directly each function is reached: the t of a lane, and the diamond index made of it.
import type { FunctionId, PersonId } from '../model/id.ts';
import type { Side } from '../model/side.ts';
import { FULL_STRENGTH, isWorking, type Line, type Network } from './network.ts';

/** Max strength / 4 over working lines between non-tip people, per function of one side (`null`: no function). */
export type Directness = ReadonlyMap<FunctionId | null, number>;

/** Working lines that do not pass through a KAM or a main contact. */
export const directLines = (network: Network): Line[] =>
  network.lines.filter(
    (line) => isWorking(line) && !network.people.get(line.supplier)?.tip && !network.people.get(line.customer)?.tip,
  );

export const directness = (network: Network, side: Side): Directness => {
  const best = new Map<FunctionId | null, number>();
  for (const line of directLines(network)) {
    const lane = network.people.get(line[side])?.function ?? null;
    best.set(lane, Math.max(best.get(lane) ?? 0, line.strength / FULL_STRENGTH));
  }
  return best;
};

/** Functions with at least one existing customer person who is not a tip, in the account's order. */
export const customerFunctions = (network: Network): FunctionId[] => {
  const present = new Set<FunctionId | null>();
  for (const member of network.people.values()) {
    if (member.side === 'customer' && !member.tip) present.add(member.function);
  }
  return network.account.functions.map((fn) => fn.id).filter((id) => present.has(id));
};

/** D = Σ w_f · direct_f / Σ w_f over the customer's functions; null when Σ w_f is 0. */
export const diamondIndex = (network: Network): number | null => {
  const direct = directness(network, 'customer');
  const weights = new Map(network.account.functions.map((fn) => [fn.id, fn.weight]));
  let weight = 0;
  let sum = 0;
  for (const id of customerFunctions(network)) {
    const own = weights.get(id) ?? 1;
    weight += own;
    sum += own * (direct.get(id) ?? 0);
  }
  return weight > 0 ? sum / weight : null;
};

/** People of `side` who hold a working line, KAM and main contact left out. */
export const nonTipHolders = (network: Network, side: Side): PersonId[] => [
  ...new Set(
    network.lines
      .filter(isWorking)
      .map((line) => line[side])
      .filter((id) => !network.people.get(id)?.tip),
  ),
];
