import type { FleetPlan, Load, Run } from './fleet.ts';
import type { Target } from './target.ts';

/** What a load process is asked to do, and what it answers. One process, one job. */
export type Jobs = {
  run: { ask: { plan: FleetPlan; load: Load; idleSeconds: number }; answer: Run & { idleCpu: number } };
  ramp: { ask: { plan: FleetPlan; load: Load; rates: number[]; limitMs: number }; answer: Step[] };
  fill: { ask: { target: Target; edits: number }; answer: { document: Uint8Array } };
  join: { ask: { target: Target; document: Uint8Array; times: number }; answer: Joined[] };
  reconnect: { ask: { target: Target; clients: number; edits: number; seed: boolean }; answer: Reconnected };
  day: {
    ask: { target: Target; people: number; edits: number; today: string };
    answer: { document: Uint8Array; freshBytes: number };
  };
};
export type JobKind = keyof Jobs;

/** One rate of a ramp. `tired`: the generator itself could not keep up, so the figure says nothing of the server. */
export type Step = { edits: number; p99: number; missing: number; held: boolean; tired: boolean; neighbours: number };
export type Joined = { ms: number; bytes: number };
export type Reconnected = { ms: number; inSync: number };
