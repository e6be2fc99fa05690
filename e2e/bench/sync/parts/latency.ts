import { type Contestant, type Name, withContestants } from '../contestants.ts';
import { inLoadProcess } from '../load-process.ts';
import { type Spread, spreadOf } from '../percentile.ts';
import { figure, sayTable } from '../table.ts';
import type { Part } from './part.ts';

const ROUNDS = 2;
const EDITS_PER_EDITOR = 30;
const PRESENCE_PER_EDITOR = 20;
/** Hundred look on while five edit: two cores must carry the load as well. */
const SIZES = [
  { clients: 2, editors: 2 },
  { clients: 20, editors: 20 },
  { clients: 100, editors: 5 },
] as const;
const LISTENERS = 5;

type Figures = Spread & { missing: number; neighbours: number; acks: Spread | null };

const measure = async (contestant: Contestant, size: (typeof SIZES)[number], seconds: number) =>
  inLoadProcess('run', {
    plan: {
      targets: await contestant.rooms(1),
      clientsPerRoom: size.clients,
      editorsPerRoom: size.editors,
      listenersPerRoom: Math.min(LISTENERS, size.clients),
    },
    load: {
      edits: size.editors * EDITS_PER_EDITOR,
      presence: size.editors * PRESENCE_PER_EDITOR,
      seconds: seconds + 1,
      warmSeconds: 1,
      serverPid: contestant.server.pid,
    },
    idleSeconds: 0,
  });

/** From one client's edit to another client, while everybody's presence flows; and our acknowledgements. */
export const latency: Part = ({ contestants, seconds }) =>
  withContestants(contestants, async (running) => {
    const results: Record<number, Partial<Record<Name, Figures>>> = {};
    for (const size of SIZES) {
      const runs = running.map(
        (contestant) => ({ contestant, latencies: [], acks: [], missing: 0, neighbours: 0 }) as Collected,
      );
      for (let round = 0; round < ROUNDS; round++) {
        for (const collected of runs) {
          const run = await measure(collected.contestant, size, seconds);
          collected.latencies.push(...run.latencies);
          collected.acks.push(...run.acks);
          collected.missing = Math.max(collected.missing, run.missing);
          collected.neighbours = Math.max(collected.neighbours, run.neighbours);
        }
      }
      const figures: Partial<Record<Name, Figures>> = {};
      for (const { contestant, latencies, acks, missing, neighbours } of runs) {
        figures[contestant.name] = {
          ...spreadOf(latencies),
          missing,
          neighbours,
          acks: acks.length ? spreadOf(acks) : null,
        };
      }
      results[size.clients] = figures;
      report(size, figures);
    }
    return results;
  });

type Collected = { contestant: Contestant; latencies: number[]; acks: number[]; missing: number; neighbours: number };

const report = ({ clients, editors }: (typeof SIZES)[number], figures: Partial<Record<Name, Figures>>) => {
  const base = figures['relay write'];
  sayTable(
    `Edit to another client, ${clients} clients, ${editors} editing, ms`,
    ['', 'p50', 'p95', 'p99', 'worst', 'p50 / relay write', 'p99 / relay write', 'never came', 'cores of others'],
    Object.entries(figures).map(([name, of]) => [
      name,
      figure(of.p50),
      figure(of.p95),
      figure(of.p99),
      figure(of.worst),
      figure(base && of.p50 / base.p50),
      figure(base && of.p99 / base.p99),
      of.missing ? `${figure(of.missing * 100)} %` : '0',
      figure(of.neighbours),
    ]),
  );
  const acks = figures.we?.acks;
  if (acks) {
    sayTable(
      `Our acknowledgement of an edit, ${clients} clients, ms`,
      ['', 'p50', 'p95', 'p99', 'worst'],
      [['we', figure(acks.p50), figure(acks.p95), figure(acks.p99), figure(acks.worst)]],
    );
  }
};
