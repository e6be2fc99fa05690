// The map in rows: where so many people stand that no sheet of paper can name them.
import type { FunctionId } from '../model/id.ts';
import { customerFunctions, directness } from './directness.ts';
import { isWorking, type Network } from './network.ts';

export type FunctionRow = {
  id: FunctionId;
  name: string;
  ours: number;
  theirs: number;
  /** People of the customer there with whom somebody of ours is in working contact. */
  met: number;
  /** Strength of the best line that is not ours or theirs to coordinate, 0 to 1. */
  direct: number;
};

/** The customer's functions in the account's order, KAM and main contact not counted. */
export const byFunction = (network: Network): FunctionRow[] => {
  const met = new Set(network.lines.filter(isWorking).map(({ customer }) => customer));
  const direct = directness(network, 'customer');
  const people = [...network.people.values()].filter(({ tip }) => !tip);
  const names = new Map(network.account.functions.map(({ id, name }) => [id, name]));
  return customerFunctions(network).map((id) => {
    const here = people.filter((member) => member.function === id);
    const theirs = here.filter(({ side }) => side === 'customer');
    return {
      id,
      name: names.get(id) ?? '',
      ours: here.length - theirs.length,
      theirs: theirs.length,
      met: theirs.filter((member) => met.has(member.id)).length,
      direct: direct.get(id) ?? 0,
    };
  });
};
