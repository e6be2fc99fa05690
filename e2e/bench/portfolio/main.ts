// The portfolio of 2,000 accounts with 60 people each, in a real server and a real browser: `npm run bench:portfolio`.
import { chmodSync } from 'node:fs';
import { request } from 'node:http';
import { parseArgs } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serverProgram } from '../../../scripts/launcher/server-program.mjs';
import { Peer } from '../../../server/testing/chaos/peer.ts';
import { portfolioPaths } from '../../../shared/protocol/portfolio.ts';
import { Workspace, workspacePath } from '../../../shared/protocol/workspace.ts';
import { Api } from '../../fixtures/api.ts';
import { OWNER, SETUP_TOKEN } from '../../fixtures/facet-server.ts';
import { median, spreadOf } from '../sync/percentile.ts';
import { cpuSeconds, memory } from '../sync/process-use.ts';
import { ServerProcess } from '../sync/server-process.ts';
import { figure, say, sayTable } from '../sync/table.ts';
import { type Filled, fillPortfolio } from './fill.ts';
import { measurePage } from './page.ts';
import { openWatchers, type Watchers } from './watchers.ts';

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '2000' },
    people: { type: 'string', default: '60' },
    watchers: { type: 'string', default: '20' },
    edits: { type: 'string', default: '40' },
    browser: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const [accounts, people, watching, edits] = [values.accounts, values.people, values.watchers, values.edits].map(
  Number,
) as [number, number, number, number];
/** A browser has so many streams at most (`limits.portfolioStreamsPerSession`). */
const STREAMS = 4;
const BUSY_ACCOUNTS = 50;
const BUSY_EVERY_MS = 1_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** As a browser asks: bytes as they come over the wire, and how long it took. */
const getList = (port: number, cookie: string): Promise<{ ms: number; bytes: number; plain: number; rows: number }> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const headers = { cookie, 'accept-encoding': 'gzip, br' };
    const call = request({ port, host: '127.0.0.1', path: portfolioPaths.portfolio, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const ms = performance.now() - begun;
        const body = Buffer.concat(parts);
        const encoding = answer.headers['content-encoding'];
        const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding ? gunzipSync(body) : body;
        const { rows } = JSON.parse(plain.toString()) as { rows: unknown[] };
        resolve({ ms, bytes: body.length, plain: plain.length, rows: rows.length });
      });
    });
    call.on('error', reject);
    call.end();
  });

const waitingIn = async (url: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^facet_projections_waiting (\d+)/m.exec(text)?.[1]);
};

/** So long after its start the server looks for what is outdated. */
const SETTLED_MS = 1_500;

/** Resolves when nothing waits to be summed up any more. */
const untilSummedUp = async (url: string, after = 0): Promise<void> => {
  await pause(after);
  for (let quiet = 0; quiet < 3; quiet = (await waitingIn(url)) === 0 ? quiet + 1 : 0) await pause(100);
};

const server = await ServerProcess.create({
  args: serverProgram,
  cwd: process.cwd(),
  env: { SETUP_TOKEN, LOG_LEVEL: 'warn', PUBLIC_URL: '' },
});
const url = `http://127.0.0.1:${server.port}`;
try {
  say(`Filling ${accounts} accounts of ${people} people …\n`);
  await server.start();
  const api = await Api.setUp({ url }, OWNER, SETUP_TOKEN);
  await server.stop();
  const filled = await fillPortfolio(server.dataDir, { accounts, people });
  chmodSync(server.dataDir, 0o700);

  await server.start();
  const began = performance.now();
  const cpu = cpuSeconds(server.pid);
  await untilSummedUp(url, SETTLED_MS);
  const first = { s: (performance.now() - began) / 1000, cpu: cpuSeconds(server.pid) - cpu };
  await server.stop();

  const start = performance.now();
  await server.start();
  const cold = await getList(server.port, api.cookie);
  const ready = performance.now() - start;
  if (cold.rows !== accounts) throw new Error(`${cold.rows} rows in place of ${accounts}`);
  const afterList = memory(server.pid);
  const lists = [];
  for (let run = 0; run < 7; run += 1) lists.push(await getList(server.port, api.cookie));

  const setRate = async (leavingRate: number) => {
    const { settings } = Workspace.parse(await api.json('GET', workspacePath));
    await api.json('PUT', workspacePath, { judging: { ...settings.judging, leavingRate } });
  };
  await untilSummedUp(url, SETTLED_MS);
  const idleFrom = performance.now();
  const idleCpu = cpuSeconds(server.pid);
  await setRate(0.3);
  await untilSummedUp(url);
  const idle = { s: (performance.now() - idleFrom) / 1000, cpu: cpuSeconds(server.pid) - idleCpu };

  const cookies: string[] = [];
  for (let index = 0; index < watching; index += STREAMS)
    for (const { cookie } of [await Api.signIn({ url } as never, OWNER)])
      cookies.push(...Array.from({ length: Math.min(STREAMS, watching - index) }, () => cookie));
  const watchers = await openWatchers(url, cookies);

  const open = async ({ id }: Filled) =>
    new Peer({ wsUrl: () => `ws://127.0.0.1:${server.port}`, cookie: api.cookie, account: id }).connect();
  const edit = (peer: Peer, { person }: Filled, text: string) => {
    const found = peer.doc.getMap('people').get(person) as { set(key: string, value: string): void };
    found.set('phone', text);
  };
  /** The way of each edit of a quiet account to all watchers. */
  const measureEdits = async (from: number): Promise<number[]> => {
    const times: number[] = [];
    for (const account of filled.slice(from, from + edits)) {
      const peer = await open(account);
      const told = (watchers as Watchers).told(account.id);
      const begun = performance.now();
      edit(peer, account, `${begun}`);
      times.push(...(await told).map((at) => at - begun));
      await peer.leave();
    }
    return times;
  };
  const quiet = spreadOf(await measureEdits(100));

  const busy = await Promise.all(
    filled.slice(0, BUSY_ACCOUNTS).map(async (account) => ({ account, peer: await open(account) })),
  );
  let turn = 0;
  const typing = setInterval(() => {
    const { account, peer } = busy[turn % busy.length]!;
    edit(peer, account, `busy ${turn}`);
    turn += 1;
  }, BUSY_EVERY_MS / BUSY_ACCOUNTS);
  await pause(3_000);
  const crowded = spreadOf(await measureEdits(200));
  const recomputing = performance.now();
  await setRate(0.35);
  await pause(200);
  const during = spreadOf(await measureEdits(300));
  const left = await waitingIn(url);
  clearInterval(typing);
  for (const { peer } of busy) await peer.leave();
  const stillWaiting = left > BUSY_ACCOUNTS ? `${left} still waited` : 'all was summed up before the last edit';
  await untilSummedUp(url);
  const watched = (performance.now() - recomputing) / 1000;
  const atEnd = memory(server.pid);
  await watchers.close();

  sayTable(
    `${accounts} accounts of ${people} people`,
    ['what', 'figure'],
    [
      [
        'sum up everything, first start',
        `${figure(first.s)} s (${figure(first.cpu)} s of CPU, ${figure((1000 * first.s) / accounts)} ms each)`,
      ],
      ['sum up everything after other rules, nobody at work', `${figure(idle.s)} s (${figure(idle.cpu)} s of CPU)`],
      [
        `the same with ${BUSY_ACCOUNTS} accounts edited every second and ${watching} watchers`,
        `${figure(watched)} s (${stillWaiting})`,
      ],
      ['process start to the first list', `${figure(ready)} ms`],
      [
        'GET /api/portfolio, warm',
        `${figure(median(lists.map(({ ms }) => ms)))} ms, ${figure(cold.bytes / 1024)} KiB (${figure(cold.plain / 1024)} KiB plain)`,
      ],
      [
        'memory after the first list; at the end',
        `${figure(afterList.nowMb)} MB; ${figure(atEnd.nowMb)} MB (peak ${figure(atEnd.peakMb)})`,
      ],
    ],
  );
  sayTable(
    `An edit to ${watching} watchers, ms`,
    ['while', 'edits × watchers', 'p50', 'p99', 'worst'],
    [
      ['nothing else happens', quiet],
      [`${BUSY_ACCOUNTS} accounts are edited every second`, crowded],
      ['and everything is summed up anew', during],
    ].map(([name, spread]) => {
      const { count, p50, p99, worst } = spread as typeof quiet;
      return [name as string, String(count), figure(p50), figure(p99), figure(worst)];
    }),
  );
  if (values.browser) await measurePage(url, api.cookie);
} finally {
  await server.dispose();
}
