import type { PersonId } from '../model/id.ts';
import type { Network } from './network.ts';

/**
 * Who of ours looks after each person of the customer: the owner of the plan of the strongest line that has one, else whoever
 * holds the strongest line; of equals the first in the account.
 */
export const ownersOf = (network: Network): ReadonlyMap<PersonId, PersonId> => {
  const planned = new Map(network.account.inside.contactPlans.map((plan) => [plan.contact, plan.owner]));
  const best = new Map<PersonId, { owner: PersonId; named: boolean; strength: number }>();
  for (const { contact, supplier, customer, strength } of network.lines) {
    const named = contact ? (planned.get(contact.id) ?? null) : null;
    const next = { owner: named ?? supplier, named: named !== null, strength };
    const before = best.get(customer);
    const better =
      !before || (next.named && !before.named) || (next.named === before.named && next.strength > before.strength);
    if (better) best.set(customer, next);
  }
  return new Map([...best].map(([customer, { owner }]) => [customer, owner]));
};
