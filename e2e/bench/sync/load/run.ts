import { cpuSeconds } from '../process-use.ts';
import { Fleet } from './fleet.ts';
import type { Jobs } from './jobs.ts';

/** Until everybody has stored and summed up the new documents: hocuspocus stores after two seconds. */
const SETTLE_MS = 3_500;
/** Where what the server uses is not asked for. */
const CALM_MS = 300;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One load on a fresh fleet; before it, what the server uses with everybody connected and nobody doing anything. */
export const run = async ({ plan, load, idleSeconds }: Jobs['run']['ask']): Promise<Jobs['run']['answer']> => {
  const fleet = await Fleet.open(plan);
  await pause(idleSeconds > 0 ? SETTLE_MS : CALM_MS);
  const before = cpuSeconds(load.serverPid);
  await pause(idleSeconds * 1000);
  const idleCpu = idleSeconds > 0 ? (cpuSeconds(load.serverPid) - before) / idleSeconds : 0;
  const answer = await fleet.run(load);
  fleet.close();
  return { ...answer, idleCpu };
};
