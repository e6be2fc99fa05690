import { expect, it } from 'vitest';
import { runKillRounds } from './kill-rounds.ts';
import { seedOfRun } from './random.ts';

const ROUNDS = 24;
const seed = seedOfRun();

it(`[S70, S71, S72] nothing seen or acknowledged is lost in ${ROUNDS} kills (CHAOS_SEED=${seed})`, async () => {
  const result = await runKillRounds({ rounds: ROUNDS, seed });
  expect(result.failures).toEqual([]);
  expect(result).toMatchObject({ rounds: ROUNDS, lostSeen: 0, lostAcked: 0 });
  // the run was one: people saw each other's edits, some were on their way, documents left memory compacted
  const { seen, acked, inFlight, compacted } = result;
  expect([seen, acked, inFlight, compacted].map((count) => count > 0)).toEqual([true, true, true, true]);
}, 180_000);
