// `npm run test:kill -- --rounds 500 [--seed n]`: the kill test in its long form. Exit code 1 when anything was lost.
import { parseArgs } from 'node:util';
import { type KillResult, runKillRounds } from './kill-rounds.ts';
import { seedOfRun } from './random.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '500' }, seed: { type: 'string' } } });
const TELL_EVERY = 25;
let told = 0;
const seed = values.seed === undefined ? seedOfRun() : Number(values.seed);

const line = ({ kills, edits, seen, acked, lostSeen, lostAcked, rounds, inFlight, compacted }: KillResult) => {
  const moments = Object.entries(kills).map(([moment, count]) => `${count} ${moment}`);
  return (
    `${rounds} kills (${moments.join(', ')}): ${edits} edits, ${seen} seen, ${acked} acknowledged, ` +
    `${inFlight} in flight at a kill; lost ${lostSeen} seen, ${lostAcked} acknowledged; ${compacted} times a compacted document\n`
  );
};

process.stdout.write(`seed ${seed}\n`);
const result = await runKillRounds({
  rounds: Number(values.rounds),
  seed,
  progress: (so) => {
    if (so.rounds - told < TELL_EVERY) return;
    told = so.rounds;
    process.stdout.write(line(so));
  },
});
process.stdout.write(`${line(result)}${result.failures.map((failure) => `${failure}\n`).join('')}`);
process.exit(result.failures.length === 0 ? 0 : 1);
