// `npm run bench:sync`: Facet's server beside its peers and bare relays, in the same run. Milliseconds depend on the
// machine; read the ratios. docs/benchmarks.md says how it is measured.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import path from 'node:path';
import { BadOptions, readOptions } from './options.ts';
import { cpu } from './parts/cpu.ts';
import { idle } from './parts/idle.ts';
import { join } from './parts/join.ts';
import { latency } from './parts/latency.ts';
import type { Part } from './parts/part.ts';
import { reconnect } from './parts/reconnect.ts';
import { saturationRoom, saturationRooms } from './parts/saturation.ts';
import { week } from './parts/week.ts';
import { countPortsFrom } from './server-process.ts';
import { say } from './table.ts';

const PARTS: Record<string, Part> = {
  latency,
  cpu,
  'saturation-room': saturationRoom,
  'saturation-rooms': saturationRooms,
  join,
  reconnect,
  idle,
  week,
};

const refuse = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

const options = (() => {
  try {
    return readOptions(process.argv.slice(2), Object.keys(PARTS));
  } catch (error) {
    if (error instanceof BadOptions) return refuse(error.message);
    throw error;
  }
})();
if (!existsSync('/proc/self/stat')) refuse('bench:sync reads CPU and memory from /proc and so needs Linux');
process.env.BENCH_BOARD = options.board;
if (options.port !== null) countPortsFrom(options.port);

/** Parts that ran on another day stay in the file until they run again. */
const keep = (name: string, figures: unknown) => {
  const kept = existsSync(options.json) ? JSON.parse(readFileSync(options.json, 'utf8')) : {};
  const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model, kernel: release() };
  mkdirSync(path.dirname(options.json), { recursive: true });
  writeFileSync(options.json, `${JSON.stringify({ ...kept, machine, [name]: figures }, null, 2)}\n`);
};

say(`Node ${process.version} on ${cpus().length} cores; contestants: ${options.contestants.join(', ')}\n`);
let failed = false;
for (const name of options.parts) {
  const begun = performance.now();
  try {
    keep(name, await (PARTS[name] as Part)(options));
  } catch (error) {
    failed = true;
    say(`\n!!! ${name} FAILED: ${(error as Error).stack}\n`);
  }
  say(`(${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s)\n`);
}
process.exit(failed ? 1 : 0);
