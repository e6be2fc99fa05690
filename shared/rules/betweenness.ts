// Cross-side betweenness [Freeman]: of all pairs of one of ours and one of theirs, how much of their shortest paths passes through a
// person. An expert measure: what goes through one head, over lines and internal links alike.
//
// Exact, after Brandes (2001): one breadth-first search from each of our people counts the shortest paths, and one walk back adds up
// what depends on each person, with only the customer's people as targets. O(people · (lines + links)).
import type { PersonId } from '../model/id.ts';
import type { Network } from './network.ts';

/** Who knows whom on the day: live lines across, and links inside a company, between people in place. No doubles. */
const neighboursOf = (network: Network, index: ReadonlyMap<PersonId, number>): number[][] => {
  const near = Array.from(index, () => new Set<number>());
  const join = (a: PersonId, b: PersonId): void => {
    const [i, j] = [index.get(a), index.get(b)];
    if (i === undefined || j === undefined || i === j) return;
    near[i]!.add(j);
    near[j]!.add(i);
  };
  for (const line of network.lines) join(line.supplier, line.customer);
  for (const link of network.links) join(link.from, link.to);
  return near.map((set) => [...set]);
};

/**
 * (1/|pairs|) Σ σ_st(v)/σ_st over all pairs s of ours and t of theirs in place, v neither of them; pairs that cannot reach each other
 * add nothing. From 0 to 1, for everybody in place, in the account's order; empty when one side has nobody.
 */
export const betweenness = (network: Network): Map<PersonId, number> => {
  const people = [...network.people.values()].filter((member) => member.inPlace);
  const index = new Map(people.map(({ id }, at) => [id, at]));
  const near = neighboursOf(network, index);
  const isTarget = people.map(({ side }) => side === 'customer');
  const targets = isTarget.filter(Boolean).length;
  const pairs = targets * (people.length - targets);
  if (pairs === 0) return new Map();

  const sum = new Float64Array(people.length);
  const depth = new Int32Array(people.length);
  const paths = new Float64Array(people.length);
  const depends = new Float64Array(people.length);
  const order = new Int32Array(people.length);
  for (const start of people.keys()) {
    if (isTarget[start]) continue;
    depth.fill(-1);
    paths.fill(0);
    depends.fill(0);
    depth[start] = 0;
    paths[start] = 1;
    order[0] = start;
    let reached = 1;
    for (let next = 0; next < reached; next++) {
      const at = order[next]!;
      for (const other of near[at]!) {
        if (depth[other] === -1) {
          depth[other] = depth[at]! + 1;
          order[reached++] = other;
        }
        if (depth[other] === depth[at]! + 1) paths[other]! += paths[at]!;
      }
    }
    for (let next = reached - 1; next > 0; next--) {
      const at = order[next]!;
      const owed = (depends[at]! + (isTarget[at] ? 1 : 0)) / paths[at]!;
      for (const other of near[at]!) {
        if (depth[other] === depth[at]! - 1) depends[other]! += paths[other]! * owed;
      }
      sum[at]! += depends[at]!;
    }
  }
  return new Map(people.map(({ id }, at) => [id, sum[at]! / pairs]));
};
