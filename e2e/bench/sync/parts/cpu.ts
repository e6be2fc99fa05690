import { type Contestant, type Name, withContestants } from '../contestants.ts';
import { inLoadProcess } from '../load-process.ts';
import { spreadOf } from '../percentile.ts';
import { memory } from '../process-use.ts';
import { figure, sayTable } from '../table.ts';
import type { Part } from './part.ts';
import { MANY_ROOMS, ONE_ROOM, PRESENCE, planFor, type Shape } from './shapes.ts';

const IDLE_SECONDS = 1.5;
const SECONDS_FACTOR = 2;
const LOADS: { shape: Shape; edits: number }[] = [
  { shape: ONE_ROOM, edits: 540 },
  { shape: MANY_ROOMS, edits: 800 },
];

type Figures = { cpu: number; idle: number; peakMb: number; p99: number; missing: number; neighbours: number };

const measure = async (contestant: Contestant, shape: Shape, edits: number, seconds: number): Promise<Figures> => {
  const serverPid = contestant.server.pid;
  const run = await inLoadProcess('run', {
    plan: await planFor(contestant, shape),
    load: { edits, presence: PRESENCE, seconds: seconds + 1, warmSeconds: 1, serverPid },
    idleSeconds: IDLE_SECONDS,
  });
  const used = run.serverCpu - run.idleCpu * run.measuredSeconds;
  return {
    cpu: (used / run.delivered) * 100_000,
    idle: run.idleCpu,
    peakMb: memory(serverPid).peakMb,
    p99: spreadOf(run.latencies).p99,
    missing: run.missing,
    neighbours: run.neighbours,
  };
};

/** What the server's process spends on 100,000 delivered edits, above what it spends idle, and its peak of memory. */
export const cpu: Part = async ({ contestants, seconds }) => {
  const results: Record<string, Partial<Record<Name, Figures>>> = {};
  for (const { shape, edits } of LOADS) {
    const figures: Partial<Record<Name, Figures>> = {};
    // each alone and freshly started: the peak of memory is this load's
    for (const name of contestants.filter((one) => one !== 'relay fsync')) {
      await withContestants([name], async ([contestant]) => {
        if (contestant) figures[name] = await measure(contestant, shape, edits, seconds * SECONDS_FACTOR);
      });
    }
    results[shape.name] = figures;
    const base = figures['relay write'];
    sayTable(
      `CPU seconds per 100,000 delivered edits, ${shape.name} at ${edits}/s`,
      ['', 'CPU s', '/ relay write', 'idle CPU s/s', 'peak MB', 'p99 ms', 'never came', 'cores of others'],
      Object.entries(figures).map(([name, of]) => [
        name,
        figure(of.cpu),
        figure(base && of.cpu / base.cpu),
        figure(of.idle),
        figure(of.peakMb),
        figure(of.p99),
        of.missing ? `${figure(of.missing * 100)} %` : '0',
        figure(of.neighbours),
      ]),
    );
  }
  return results;
};
