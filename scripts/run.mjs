// The launcher behind the npm scripts. No dependencies; parses on Node 18; everything else runs under the Node it finds.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './launcher/browser.mjs';
import { build } from './launcher/build.mjs';
import { check, test } from './launcher/check.mjs';
import { install } from './launcher/install.mjs';
import { die, step } from './launcher/log.mjs';
import { ensureNode } from './launcher/node-runtime.mjs';
import { serve } from './launcher/serve.mjs';
import { serverProgram } from './launcher/server-program.mjs';

const DEV_URL = 'http://localhost:5173';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const node = ensureNode(root);
process.env.PATH = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter);

const run = (args, env = {}) =>
  spawnSync(node, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

/** The same beside other things: it says everything at its end, so that two do not talk at once. */
const runBeside = (args) =>
  new Promise((resolve) => {
    const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });

/** A program of its own beside a server that may be running; its exit code becomes ours. */
const operate = (name) => serve(node, [{ args: ['server/operate/main.ts', name, ...process.argv.slice(3)] }]);

const commands = {
  async start() {
    if (!(await build(run))) die('Facet could not be built; the message stands above.');
    step('starting');
    return serve(node, [{ args: serverProgram }]);
  },
  async dev() {
    step(`client with hot reload at ${DEV_URL}; the server restarts when its files change`);
    return serve(node, [
      { args: ['--watch', 'server/main.ts'], env: { PUBLIC_URL: process.env.PUBLIC_URL ?? DEV_URL } },
      { args: ['node_modules/vite/bin/vite.js', '--port', '5173', '--strictPort', '--clearScreen', 'false'] },
    ]);
  },
  async test() {
    return (await test(node, root, { run, runBeside })) ? 0 : 1;
  },
  async check() {
    return (await check(runBeside)) ? 0 : 1;
  },
  async format() {
    return run(['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.']) ? 0 : 1;
  },
  backup: () => operate('backup'),
  restore: () => operate('restore'),
  verify: () => operate('verify'),
  'owner-link': () => operate('owner-link'),
  async demo() {
    process.env.DATA_DIR = process.env.DEMO_DIR ?? './data-demo';
    if (!(await build(run))) die('Facet could not be built; the message stands above.');
    const code = await operate('demo');
    if (code !== 0) return code;
    step('starting on the demo');
    // who can sign in stands above and should stay in sight
    process.env.LOG_LEVEL ||= 'warn';
    return serve(node, [{ args: serverProgram }]);
  },
  async bench() {
    if (!(await build(run))) die('Facet could not be built; the message stands above.');
    const chromium = await ensureBrowser(node, root);
    return run(['e2e/bench/main.ts', ...process.argv.slice(3)], { CHROMIUM_PATH: chromium }) ? 0 : 1;
  },
  async 'bench:sync'() {
    if (!(await build(run))) die('Facet could not be built; the message stands above.');
    return run(['e2e/bench/sync/main.ts', ...process.argv.slice(3)]) ? 0 : 1;
  },
  async 'bench:portfolio'() {
    if (!(await build(run))) die('Facet could not be built; the message stands above.');
    const chromium = await ensureBrowser(node, root);
    return run(['e2e/bench/portfolio/main.ts', ...process.argv.slice(3)], { CHROMIUM_PATH: chromium }) ? 0 : 1;
  },
  async 'bench:rules'() {
    return run(['e2e/bench/rules.ts']) ? 0 : 1;
  },
  // the long form of the kill test that `npm test` runs for some dozen rounds
  async 'test:kill'() {
    return run(['server/testing/chaos/kill-main.ts', ...process.argv.slice(3)]) ? 0 : 1;
  },
  async 'bench:hostile'() {
    return run(['server/testing/chaos/hostile/bench-main.ts', ...process.argv.slice(3)]) ? 0 : 1;
  },
};

const command = commands[process.argv[2]];
if (!command) die(`usage: node scripts/run.mjs ${Object.keys(commands).join(' | ')}`);
install(node);
process.exit(await command());
