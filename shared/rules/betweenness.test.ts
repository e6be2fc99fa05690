import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../model/id.ts';
import { betweenness } from './betweenness.ts';
import { type Network, networkOn } from './network.ts';
import { arbitraryHistory } from './testing/arbitrary-history.ts';
import { referencePictures } from './testing/reference-pictures.ts';
import { kam, personId, sketch, TODAY } from './testing/sketch.ts';

/** Every shortest path between two people, found by walking all ways that get no longer. */
const shortestPaths = (near: Map<PersonId, Set<PersonId>>, from: PersonId, to: PersonId): PersonId[][] => {
  let paths: PersonId[][] = [[from]];
  for (let length = 0; length < near.size; length++) {
    const there = paths.filter((path) => path.at(-1) === to);
    if (there.length > 0) return there;
    paths = paths.flatMap((path) =>
      [...near.get(path.at(-1)!)!].filter((next) => !path.includes(next)).map((next) => [...path, next]),
    );
  }
  return [];
};

const bruteForce = (network: Network): Map<PersonId, number> => {
  const people = [...network.people.values()].filter((member) => member.inPlace);
  const near = new Map(people.map(({ id }) => [id, new Set<PersonId>()]));
  const edges = [
    ...network.lines.map((line) => [line.supplier, line.customer] as const),
    ...network.links.map((link) => [link.from, link.to] as const),
  ];
  for (const [a, b] of edges) {
    if (a === b || !near.has(a) || !near.has(b)) continue;
    near.get(a)!.add(b);
    near.get(b)!.add(a);
  }
  const [us, them] = (['supplier', 'customer'] as const).map((side) => people.filter((member) => member.side === side));
  const sums = new Map(people.map(({ id }) => [id, 0]));
  for (const s of us!) {
    for (const t of them!) {
      const paths = shortestPaths(near, s.id, t.id);
      for (const path of paths) {
        for (const id of path.slice(1, -1)) sums.set(id, sums.get(id)! + 1 / paths.length);
      }
    }
  }
  const pairs = us!.length * them!.length;
  return pairs === 0 ? new Map() : new Map([...sums].map(([id, sum]) => [id, sum / pairs]));
};

describe('cross-side betweenness', () => {
  it('[M25] is what all shortest paths, listed one by one, add up to', () => {
    fc.assert(
      fc.property(arbitraryHistory({ people: 9, functions: 2, lines: 10 }), (account) => {
        const network = networkOn(account, TODAY, { today: TODAY });
        const [found, expected] = [betweenness(network), bruteForce(network)];
        expect([...found.keys()]).toEqual([...expected.keys()]);
        for (const [id, value] of expected) expect(found.get(id)).toBeCloseTo(value, 9);
      }),
      { numRuns: 150 },
    );
  });

  it('[M25] in the bow-tie nearly everything passes through both tips, in the diamond little', () => {
    const of = (picture: 'bow-tie' | 'diamond' | 'uncoupled') =>
      betweenness(networkOn(referencePictures[picture], TODAY, { today: TODAY })).get(personId('supplier-tip'));
    // 7 × 7 pairs; only the KAM's own seven do not pass through him.
    expect(of('bow-tie')).toBeCloseTo(42 / 49);
    expect(of('diamond')!).toBeLessThan(of('bow-tie')!);
    expect(of('uncoupled')).toBe(0);
    expect(betweenness(networkOn(sketch({ people: [kam()] }), TODAY, { today: TODAY })).size).toBe(0);
  });
});
