import { expect, it } from 'vitest';
import { type ProgrammeResult, runProgramme } from './programme.ts';
import { randomOf, seedOfRun } from './random.ts';

const PROGRAMMES = process.env.CHAOS_SEED ? 1 : 4;
const first = seedOfRun();
const random = randomOf(first);
const seeds = [first, ...Array.from({ length: PROGRAMMES - 1 }, () => random.below(2 ** 31))];

it.each(seeds)(
  '[S73, S74] in the end all replicas, a joiner and the disk are equal and everything was counted (CHAOS_SEED=%i)',
  async (seed) => {
    const result = await runProgramme(seed);
    expect(result).toEqual({ failures: [], did: result.did } satisfies ProgrammeResult);
  },
  120_000,
);
