import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import { explain } from './explain.ts';
import { headline } from './headline.ts';
import { measure } from './measures.ts';
import { networkOn } from './network.ts';
import { arbitraryNetwork } from './testing/arbitrary-network.ts';
import { referencePictures } from './testing/reference-pictures.ts';

const TODAY = '2026-11-23' as Day;
const networks = arbitraryNetwork({ people: 8, functions: 4, lines: 12 }).map((account) =>
  networkOn(account, TODAY, { today: TODAY }),
);

describe('what stands behind the headline', () => {
  it('[M24] is as many pairs as threads, no two of which share a person, and the critical people', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { threads } = explain(network);
        const measures = measure(network);
        expect(threads.pairs).toHaveLength(measures.threads);
        const people = threads.pairs.flatMap(({ supplier, customer }) => [supplier, customer]);
        expect(new Set(people).size).toBe(people.length);
        expect(new Set(threads.critical)).toEqual(new Set(measures.criticalPeople));
      }),
    );
  });

  it('[M24] adds up to coverage, coordination and diamond index', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { coverage, coordination, shape } = explain(network);
        const head = headline(network);
        expect(coverage.filter(({ lines }) => lines.length > 0)).toHaveLength(head.coveredFunctions);
        expect(coverage).toHaveLength(head.customerFunctions);
        expect(coordination.linked).toHaveLength(head.coordinated);
        expect(coordination.linked.length + coordination.loose.length).toBe(head.lineHolders);
        const weights = new Map(network.account.functions.map(({ id, weight }) => [id, weight]));
        const weight = shape.reduce((sum, one) => sum + (weights.get(one.function) ?? 1), 0);
        const index = shape.reduce((sum, one) => sum + one.direct * (weights.get(one.function) ?? 1), 0) / weight;
        if (weight > 0) expect(index).toBeCloseTo(measure(network).diamondIndex ?? Number.NaN, 10);
        for (const { direct, line } of shape) expect(direct).toBe((line?.strength ?? 0) / 4);
      }),
    );
  });

  it('[M24] names the KAM and the main contact of a bow-tie as its one pair', () => {
    const { threads } = explain(networkOn(referencePictures['bow-tie'], TODAY, { today: TODAY }));
    expect(threads.pairs).toMatchObject([{ supplier: 'supplier-tip', customer: 'customer-tip' }]);
    expect(threads.critical).toEqual(['supplier-tip', 'customer-tip']);
  });
});
