import { spreadOf } from '../percentile.ts';
import { Fleet } from './fleet.ts';
import type { Jobs, Step } from './jobs.ts';

/** From this share of a core on, and this late, the generator is what breaks. */
const TIRED_CPU = 0.9;
const TIRED_LAG_MS = 40;

/** A neighbour on the machine may break a rate, the server breaks it every time. */
const TRIES = 3;
const REST_MS = 1_000;

/** Raises the rate until the 99th percentile breaks the limit or edits do not arrive. Ends with the first that broke. */
export const ramp = async ({ plan, load, rates, limitMs }: Jobs['ramp']['ask']): Promise<Jobs['ramp']['answer']> => {
  const fleet = await Fleet.open(plan);
  const attempt = async (edits: number): Promise<Step> => {
    const run = await fleet.run({ ...load, edits });
    const { p99 } = spreadOf(run.latencies);
    const held = p99 <= limitMs && run.missing === 0 && run.closed === 0;
    const tired = run.lag > TIRED_LAG_MS || run.ownCpu > TIRED_CPU * run.measuredSeconds;
    return { edits, p99, missing: run.missing, held, tired, neighbours: run.neighbours };
  };
  const steps: Step[] = [];
  for (const edits of rates) {
    let step = await attempt(edits);
    for (let tries = 1; !step.held && tries < TRIES; tries++) {
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      step = await attempt(edits);
    }
    steps.push(step);
    if (!step.held) break;
  }
  fleet.close();
  return steps;
};
