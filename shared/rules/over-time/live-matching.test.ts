import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumMatching } from '../matching.ts';
import { liveMatching } from './live-matching.ts';

const programmes = fc.record({
  pairs: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 24, size: 'max' }),
  steps: fc.array(fc.nat(), { maxLength: 80, size: 'max' }),
});

describe('a matching kept while lines come and go', () => {
  it('[OT3] is after every step as large as one made afresh', () => {
    fc.assert(
      fc.property(programmes, ({ pairs, steps }) => {
        const live = liveMatching([pairs.map(([a]) => a), pairs.map(([, b]) => b)], [8, 8]);
        const there = new Set<number>();
        for (const step of steps) {
          const line = step % pairs.length;
          if (there.delete(line)) live.remove(line);
          else {
            there.add(line);
            live.add(line);
          }
          expect(live.size()).toBe(maximumMatching([...there].map((at) => pairs[at]!)).size);
        }
      }),
      { numRuns: 400 },
    );
  });
});
