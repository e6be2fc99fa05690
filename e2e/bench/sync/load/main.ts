// A load process: gets one job from its parent, does it, answers and ends.
import { day } from './day.ts';
import { fill } from './fill.ts';
import type { JobKind, Jobs } from './jobs.ts';
import { join } from './join.ts';
import { ramp } from './ramp.ts';
import { reconnect } from './reconnect.ts';
import { run } from './run.ts';

const jobs: { [K in JobKind]: (ask: Jobs[K]['ask']) => Promise<Jobs[K]['answer']> } = {
  run,
  ramp,
  fill,
  join,
  reconnect,
  day,
};

process.once('disconnect', () => process.exit(1));
process.once('message', async ({ kind, ask }: { kind: JobKind; ask: never }) => {
  try {
    const answer = await jobs[kind](ask);
    process.send?.({ answer }, () => process.exit(0));
  } catch (error) {
    process.send?.({ error: (error as Error).stack ?? String(error) }, () => process.exit(1));
  }
});
