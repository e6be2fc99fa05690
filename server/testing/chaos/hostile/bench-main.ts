// `npm run bench:hostile [-- --only WORD]`: what a pair in another room notices while the server is attacked, how far
// the server's memory grows, and what becomes of the attacker. The machine's figures: read them beside the first line.
import { parseArgs } from 'node:util';
import { seedOfRun } from '../random.ts';
import { type Attack, openArena, type Report } from './arena.ts';
import { attacks } from './attacks.ts';

const CALM_MS = 3_000;
const WATCHED_EDITS = 200;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, seed: { type: 'string' } } });
const seed = values.seed === undefined ? seedOfRun() : Number(values.seed);

const calm: Attack = {
  name: 'nothing (for comparison)',
  memoryMb: Number.POSITIVE_INFINITY,
  async run() {
    await new Promise((resolve) => setTimeout(resolve, CALM_MS));
    return { fate: '–', failures: [] };
  },
};

const row = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const show = ({ name, watch, memoryMb, fate, failures }: Report) =>
  row([
    name,
    watch.p50.toFixed(1),
    watch.p99.toFixed(1),
    watch.max.toFixed(0),
    String(watch.edits),
    memoryMb.toFixed(0),
    fate,
    failures.join('; '),
  ]);

process.stdout.write(`seed ${seed}\n`);
row(['attack', 'bystander p50 ms', 'p99', 'max', 'edits', 'memory +MB', 'the attacker', 'broken promises']);
row(Array(8).fill('---'));
const arena = await openArena(seed, WATCHED_EDITS);
let broken = 0;
for (const attack of [calm, ...Object.values(attacks).flat()].filter(({ name }) => name.includes(values.only))) {
  const report = await arena.attack(attack);
  broken += report.failures.length;
  show(report);
  await arena.revive();
}
await arena.dispose();
process.exit(broken === 0 ? 0 : 1);
