// Diamond or chaos: which of our line-holders are linked to the KAM.
import type { PersonId } from '../model/id.ts';
import { nonTipHolders } from './directness.ts';
import type { Network } from './network.ts';

/** Our non-tip people who hold a working line, and those of them with a link, either way, to one of our tips in place. */
export const coordinatedHolders = (network: Network): { holders: PersonId[]; coordinated: PersonId[] } => {
  const isOurTip = (id: PersonId): boolean => {
    const member = network.people.get(id);
    return member !== undefined && member.side === 'supplier' && member.tip && member.inPlace;
  };
  const linked = new Set<PersonId>();
  for (const { from, to } of network.links) {
    if (isOurTip(to)) linked.add(from);
    if (isOurTip(from)) linked.add(to);
  }
  const holders = nonTipHolders(network, 'supplier');
  return { holders, coordinated: holders.filter((id) => linked.has(id)) };
};
