import { spreadOf } from '../percentile.ts';
import { Fleet } from './fleet.ts';
import type { Jobs, Step } from './jobs.ts';

/** From this share of a core on, and this late, the generator is what breaks. */
const TIRED_CPU = 0.9;
const TIRED_LAG_MS = 40;

/** Raises the rate until the 99th percentile breaks the limit or edits do not arrive. Ends with the first that broke. */
export const ramp = async ({ plan, load, rates, limitMs }: Jobs['ramp']['ask']): Promise<Jobs['ramp']['answer']> => {
  const fleet = await Fleet.open(plan);
  const steps: Step[] = [];
  for (const edits of rates) {
    const run = await fleet.run({ ...load, edits });
    const { p99 } = spreadOf(run.latencies);
    const held = p99 <= limitMs && run.missing === 0 && run.closed === 0;
    const tired = run.lag > TIRED_LAG_MS || run.ownCpu > TIRED_CPU * run.measuredSeconds;
    steps.push({ edits, p99, missing: run.missing, held, tired });
    if (!held) break;
  }
  fleet.close();
  return steps;
};
