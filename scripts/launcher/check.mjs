// `npm test`: types, lint, unit + property + server + house tests, then kills, random programmes and attacks on real
// servers (alone, for they load the machine and their figures should be theirs), then the browser tests. Every step
// runs, also when one before it failed; the last line counts the tests that truly ran. Types and lint go side by side
// with the build, and each tells what it found when it has ended.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { step } from './log.mjs';

const RESULTS = 'test-results';
const UNIT_REPORT = `${RESULTS}/unit.json`;
const CHAOS = 'server/testing/chaos';
const CHAOS_REPORT = `${RESULTS}/chaos.json`;
const BROWSER_REPORT = `${RESULTS}/browser.json`;
const TYPE_ROOMS = [
  'shared',
  'shared/tsconfig.test.json',
  'server',
  'client',
  'client/tsconfig.test.json',
  'e2e',
  'scripts',
];

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const countVitest = (file) => {
  const report = read(file);
  return report ? { passed: report.numPassedTests, failed: report.numFailedTests } : { passed: 0, failed: 1 };
};

const countBrowser = () => {
  const stats = read(BROWSER_REPORT)?.stats;
  // a test that passed only when tried again is flaky, and a flaky test is a failure here
  return stats ? { passed: stats.expected, failed: stats.unexpected + stats.flaky } : { passed: 0, failed: 1 };
};

const checkTypes = async (runBeside) => {
  const oks = [];
  for (const room of TYPE_ROOMS)
    oks.push(await runBeside(['node_modules/typescript/bin/tsc', '--noEmit', '--pretty', '-p', room]));
  return oks.every(Boolean);
};

const checkStyle = (runBeside) =>
  runBeside(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);

export const check = async (runBeside) =>
  (await Promise.all([checkTypes(runBeside), checkStyle(runBeside)])).every(Boolean);

export const test = async (node, root, { run, runBeside }) => {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const failures = [];
  const expectOk = (name, ok) => {
    if (!ok) failures.push(name);
  };
  step('types, lint and format, build');
  const [types, lint, built] = await Promise.all([checkTypes(runBeside), checkStyle(runBeside), build(runBeside)]);
  expectOk('types', types);
  expectOk('lint', lint);
  expectOk('build', built);
  step('unit, property, server and house tests');
  const vitest = (report, ...args) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return run(['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters]);
  };
  expectOk('unit tests', vitest(UNIT_REPORT, '--exclude', `${CHAOS}/**`));
  step('kills, random programmes and attacks on real servers');
  expectOk('kills and attacks', vitest(CHAOS_REPORT, CHAOS));
  const chromium = await ensureBrowser(node, root);
  step(`browser tests with ${chromium}`);
  const browserEnv = {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(root, BROWSER_REPORT),
  };
  expectOk('browser tests', run(['node_modules/playwright/cli.js', 'test', '-c', 'e2e'], browserEnv));

  const counts = [countVitest(UNIT_REPORT), countVitest(CHAOS_REPORT), countBrowser()];
  const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
  const summary = `${total('passed')} passed, ${total('failed')} failed`;
  if (failures.length > 0) process.stderr.write(`\nFailed: ${failures.join(', ')}\n`);
  writeFileSync(`${RESULTS}/summary.txt`, `${summary}\n`);
  step(failures.length === 0 ? 'all passed' : 'not all passed');
  process.stdout.write(`${summary}\n`);
  return failures.length === 0;
};
