// `npm run bench`: Facet's map beside a bare React Flow page with the same cards, in turn, `--runs` times. Ratios below 1
// mean that Facet spends less. Figures in milliseconds depend on the machine; read the ratios. `--only remote,drag` leaves
// the other gestures out; `--json FILE` keeps all figures; `--traces FOLDER` records each gesture for the browser's
// performance panel, which itself costs time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { Api } from '../fixtures/api.ts';
import { FacetServer, OWNER, SETUP_TOKEN } from '../fixtures/facet-server.ts';
import { benchAccount } from './account.ts';
import { bareDoc } from './bare-doc.ts';
import { type BareServer, serveBare } from './bare-server.ts';
import { type Contestant, type Recorder, type Result, runContestant } from './contestants.ts';
import { probeFrames, probeReady } from './frames.ts';
import { handAt, joinAsColleague, joinAsHands, steadily } from './remote.ts';
import { type Pair, report, reportBytes } from './report.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const REMOTE_SECONDS = 2;
const WARM_MS = 3000;
/** A new window of the browser is busy with its own address bar for about so long. */
const WINDOW_MS = 1500;

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '50,200,1000' },
    runs: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
    traces: { type: 'string' },
  },
});
const only = values.only.split(',');
const wanted = (part: string) => only.some((name) => part.includes(name));

const bareContestant = (server: BareServer, people: number): Contestant => {
  const { doc, move } = bareDoc(people);
  server.hold(doc);
  const place = (index: number) => move(`p${(index * 31) % people}`, (index * 37) % 900, (index * 53) % 900);
  const drag = (index: number) => {
    const { hand, x, y } = handAt(index);
    move(`p${2 + hand * 3}`, x, y);
  };
  return {
    name: 'bare',
    canvas: '.react-flow',
    card: '.react-flow__node',
    things: '.react-flow__node, .react-flow__edge',
    draggable: '.react-flow__node[data-id="p2"]',
    lines: '.react-flow__edge path',
    open: async (page) => void (await page.goto(server.url)),
    morph: (page) => page.evaluate(() => (window as unknown as { benchMorph(): void }).benchMorph()),
    remote: {
      'remote edits': () => steadily(REMOTE_SECONDS, place),
      'remote drags': () => steadily(REMOTE_SECONDS, drag),
      'remote moves': () => steadily(REMOTE_SECONDS, place),
    },
  };
};

const facetContestant = (api: Api, accountId: string, people: number): Contestant => {
  const colleague = joinAsColleague(api.url, api.cookie, accountId);
  return {
    name: 'facet',
    canvas: '[data-lens]',
    card: '[data-person-id]',
    things: '[data-person-id], [data-contact-id]',
    draggable: '[data-person-id="p2"]',
    // by elements, or once the picture of the lines has its place
    lines: '[data-drawing="elements"] [data-contact-id] path, [data-drawing] > canvas[style*="width"]',
    open: async (page) => void (await page.goto(`${api.url}/accounts/${accountId}`)),
    morph: async () => void (await api.send('POST', `/api/accounts/${accountId}/import`, benchAccount(people, 4))),
    remote: {
      'remote edits': async () => steadily(REMOTE_SECONDS, (await colleague).rename),
      // Ten cards in colleagues' hands, as presence carries them.
      'remote drags': async () => {
        const hands = await joinAsHands(api.url, api.cookie, accountId);
        await steadily(REMOTE_SECONDS, hands.drag);
        hands.leave();
      },
      // Other lanes for whole people, written into the account: every lane changes its height and the map walks.
      'remote moves': async () => {
        const joined = await colleague;
        await steadily(REMOTE_SECONDS, joined.move);
        joined.leave();
      },
    },
  };
};

const TRACED = ['-*', 'toplevel', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'v8', 'cc'];

const recorder =
  (browser: Browser, page: Page, run: string): Recorder =>
  async (name, work) => {
    if (!values.traces) return work();
    mkdirSync(values.traces, { recursive: true });
    await browser.startTracing(page, { categories: TRACED });
    await work();
    writeFileSync(path.join(values.traces, `${run} ${name}.json`), await browser.stopTracing());
  };

const folder = await mkdtemp(path.join(tmpdir(), 'facet-bench-'));
const server = await FacetServer.create();
const bare = await serveBare(folder);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
});
/** A browser that has just started is busy with itself: whoever is measured first would pay for it. */
const warmUp = async () => {
  const page = await browser.newPage();
  await page.goto(bare.url);
  await page.waitForTimeout(WARM_MS);
  await page.close();
};

/** One contestant once, in a fresh browser context. */
const measure = async (api: Api, contestant: Contestant, people: number): Promise<Result> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies(
    api.cookie.split('; ').map((cookie) => ({
      name: cookie.slice(0, cookie.indexOf('=')),
      value: cookie.slice(cookie.indexOf('=') + 1),
      url: api.url,
    })),
  );
  const page = await context.newPage();
  await page.waitForTimeout(WINDOW_MS);
  await probeFrames(page);
  await probeReady(page, { cards: contestant.card, count: people, lines: contestant.lines });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const record = recorder(browser, page, `${contestant.name} ${people}`);
  const result = await runContestant(page, cdp, contestant, wanted, record);
  await context.close();
  return result;
};

const results: Record<string, Pair[]> = {};
try {
  await warmUp();
  const api = await Api.setUp(server, OWNER, SETUP_TOKEN);
  for (const people of values.people.split(',').map(Number)) {
    const pairs: Pair[] = [];
    for (let run = 0; run < Number(values.runs); run++) {
      const accountId = await api.createAccount(`Bench ${people} ${run}`, benchAccount(people, 1));
      const facet = await measure(api, facetContestant(api, accountId, people), people);
      pairs.push({ facet, bare: await measure(api, bareContestant(bare, people), people) });
    }
    const [first] = pairs;
    if (first && Object.keys(results).length === 0)
      await reportBytes({ folder: DIST, ...first.facet }, { folder, ...first.bare });
    results[people] = pairs;
    report(people, pairs);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await browser.close();
  bare.close();
  await server.dispose();
  await rm(folder, { recursive: true, force: true });
}
// reason: the colleague's provider keeps timers of its own; nothing is left to wait for
process.exit(0);
