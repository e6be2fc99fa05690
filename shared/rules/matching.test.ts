import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalVertices, type Edge, maximumMatching, minimumVertexCover } from './matching.ts';

type E = Edge<string, string>;

/** Tries every way to use or leave out each edge. */
const bruteForce = (edges: readonly E[], used: readonly string[] = []): number => {
  const [first, ...rest] = edges;
  if (!first) return 0;
  const without = bruteForce(rest, used);
  return first.some((end) => used.includes(end))
    ? without
    : Math.max(without, 1 + bruteForce(rest, [...used, ...first]));
};

const graphs = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12, selector: String })
  .map((pairs) => pairs.map(([a, b]): E => [`s${a}`, `c${b}`]));

describe('matching', () => {
  it('[M7] is as large as the best of all choices of lines', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        expect(maximumMatching(edges).size).toBe(bruteForce(edges));
      }),
    );
  });

  it('[M7] joins each person at most once, and only along lines', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const { partnerOfLeft, partnerOfRight } = maximumMatching(edges);
        for (const [left, right] of partnerOfLeft) {
          expect(partnerOfRight.get(right)).toBe(left);
          expect(edges).toContainEqual([left, right]);
        }
        expect(partnerOfRight.size).toBe(partnerOfLeft.size);
      }),
    );
  });

  it('[M8] König: as many people as threads break every line', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const cover = minimumVertexCover(edges);
        expect(edges.every((edge) => edge.some((end) => cover.has(end)))).toBe(true);
        expect(cover.size).toBe(maximumMatching(edges).size);
      }),
    );
  });

  it('[M8] critical is who makes the matching smaller by leaving, and nobody else', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const critical = criticalVertices(edges);
        const { size } = maximumMatching(edges);
        for (const vertex of new Set(edges.flat())) {
          const left = maximumMatching(edges.filter((edge) => !edge.includes(vertex))).size;
          expect(critical.has(vertex)).toBe(left < size);
        }
      }),
    );
  });
});
