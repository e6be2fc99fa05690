import type { PersonId } from '../model/id.ts';
import type { Network } from './network.ts';

/** Everybody within so many steps of a person, along live lines of contact and links inside a company, himself included. */
export const withinReach = (network: Network, from: PersonId, distance: number): ReadonlySet<PersonId> => {
  const near = new Map<PersonId, PersonId[]>();
  const join = (a: PersonId, b: PersonId) => {
    const known = near.get(a);
    if (known) known.push(b);
    else near.set(a, [b]);
  };
  for (const { supplier, customer } of network.lines) {
    join(supplier, customer);
    join(customer, supplier);
  }
  for (const { from: one, to: other } of network.links) {
    join(one, other);
    join(other, one);
  }
  const reached = new Set<PersonId>([from]);
  let edge: PersonId[] = [from];
  for (let step = 0; step < distance && edge.length > 0; step++) {
    edge = edge.flatMap((id) => near.get(id) ?? []).filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  return reached;
};
