import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import { measure } from './measures.ts';
import { networkOn } from './network.ts';
import { arbitraryNetwork } from './testing/arbitrary-network.ts';
import { whatIf } from './what-if.ts';
import { worstLeavers } from './worst-leavers.ts';

const TODAY = '2026-11-23' as Day;

it('[WI8] names whose leaving costs most, as asking for everybody would', () => {
  fc.assert(
    fc.property(arbitraryNetwork({ people: 9, functions: 4, lines: 14 }), (account) => {
      const network = networkOn(account, TODAY, { today: TODAY });
      const measures = measure(network);
      const found = worstLeavers(network, measures, 99);
      for (const { id } of network.people.values()) {
        const told = whatIf(network, new Set([id]), measures);
        const loss = found.find(({ person }) => person === id);
        expect(loss?.threads ?? 0).toBe(told.threadsLost);
        expect(loss?.functions ?? 0).toBe(told.functions.length);
        expect(loss?.deciders ?? 0).toBe(told.deciders.length);
      }
      expect(worstLeavers(network, measures, 2)).toEqual(found.slice(0, 2));
    }),
  );
});
