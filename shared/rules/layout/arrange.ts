// Who stands in which lane and in which order, and how near to the centre: the meaning of the picture, before any pixel.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import type { FunctionId, PersonId } from '../../model/id.ts';
import type { Side } from '../../model/side.ts';
import { type Directness, diamondIndex, directLines, directness } from '../directness.ts';
import { type Line, type Member, type Network, type NetworkOptions, networkOn } from '../network.ts';

/** A function, or `null`: the lane of those who have none. */
export type LaneId = FunctionId | null;

export type LaneSide = {
  /** Foremost first: who holds the direct lines, then the strongest line, then level, then order. */
  people: readonly PersonId[];
  /** t in [0, 1]: 0 at the far edge, 1 face to face. */
  directness: number;
};

export type ArrangedLane = { id: LaneId; name: string; sides: Record<Side, LaneSide> };

export type Arrangement = {
  lanes: readonly ArrangedLane[];
  /** So many lanes stand above the row of the tips. Depends on the functions alone, so that people never turn the map over. */
  lanesAbove: number;
  tips: Record<Side, readonly PersonId[]>;
  /** Where the tips stand: 0 in the centre, 1 at the far ends. */
  diamondIndex: number;
};

const strongest = (lines: readonly Line[]): Map<PersonId, number> => {
  const best = new Map<PersonId, number>();
  for (const line of lines) {
    for (const id of [line.supplier, line.customer]) best.set(id, Math.max(best.get(id) ?? 0, line.strength));
  }
  return best;
};

/** Foremost first. Array sort is stable, so that equals keep the account's order. */
const byForwardness = (network: Network): ((a: Member, b: Member) => number) => {
  const direct = strongest(directLines(network));
  const any = strongest(network.lines);
  const levels = new Map(network.account.levels.map((level, rank) => [level.id, rank]));
  const rankOf = (member: Member): number => (member.level && levels.get(member.level)) ?? levels.size;
  return (a, b) =>
    (direct.get(b.id) ?? 0) - (direct.get(a.id) ?? 0) ||
    (any.get(b.id) ?? 0) - (any.get(a.id) ?? 0) ||
    rankOf(a) - rankOf(b);
};

export const arrangeNetwork = (network: Network): Arrangement => {
  const { functions } = network.account;
  const members = [...network.people.values()];
  const forwardness = byForwardness(network);
  const groups = Map.groupBy(members, (member) => `${member.side} ${member.tip ? 'tip' : (member.function ?? '')}`);
  const reach: Record<Side, Directness> = {
    supplier: directness(network, 'supplier'),
    customer: directness(network, 'customer'),
  };
  const laneSide = (side: Side, id: LaneId): LaneSide => ({
    people: (groups.get(`${side} ${id ?? ''}`) ?? []).toSorted(forwardness).map((member) => member.id),
    directness: reach[side].get(id) ?? 0,
  });
  const lane = (id: LaneId, name: string): ArrangedLane => ({
    id,
    name,
    sides: { supplier: laneSide('supplier', id), customer: laneSide('customer', id) },
  });
  const lanes = functions.map((fn) => lane(fn.id, fn.name));
  const without = lane(null, '');
  if (without.sides.supplier.people.length + without.sides.customer.people.length > 0) lanes.push(without);
  const tips = (side: Side): PersonId[] =>
    members.filter((member) => member.side === side && member.tip).map((member) => member.id);
  return {
    lanes,
    lanesAbove: Math.ceil(functions.length / 2),
    tips: { supplier: tips('supplier'), customer: tips('customer') },
    diamondIndex: diamondIndex(network) ?? 0,
  };
};

export const arrange = (account: Account, day: Day, options: NetworkOptions): Arrangement =>
  arrangeNetwork(networkOn(account, day, options));
