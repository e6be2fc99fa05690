// Steps of a review over maps of 300 people, from the presenter's key to the map on the screen of a follower:
// `node e2e/bench/review.ts --people 300` (after a build; CHROMIUM_PATH as for the other benches).
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { serverProgram } from '../../scripts/launcher/server-program.mjs';
import { reviewPaths } from '../../shared/protocol/reviews.ts';
import { Api } from '../fixtures/api.ts';
import { COLLEAGUE, OWNER, SETUP_TOKEN } from '../fixtures/facet-server.ts';
import { benchAccount } from './account.ts';
import { spreadOf } from './sync/percentile.ts';
import { ServerProcess } from './sync/server-process.ts';
import { figure, sayTable } from './sync/table.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '300' },
    accounts: { type: 'string', default: '5' },
    steps: { type: 'string', default: '24' },
  },
});
const [people, accounts, steps] = [values.people, values.accounts, values.steps].map(Number) as [
  number,
  number,
  number,
];

/** The same map under ids of its own, so that a card on the screen says of which account it is. */
const fileOf = (index: number) => {
  const text = JSON.stringify(benchAccount(people, 3)).replace(/"p(\d+)"/g, `"k${index}-$1"`);
  return {
    ...JSON.parse(text),
    account: { name: `Account ${index}`, supplier: 'Halden', customer: `Customer ${index}` },
  };
};

type Seen = { heading: number; map: number; settled: number };

/** Notes when the heading says another account, and when the frame with its cards is drawn, in ms of the wall clock. */
const watchStep = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const title = () => document.querySelector('h1')?.textContent ?? '';
    const before = title();
    const cardsOf = (index: string) => document.querySelector(`[data-person-id^="k${index}-"]`) !== null;
    const seen = new Promise<Seen>((resolve) => {
      let heading = 0;
      const look = () => {
        const now = title();
        if (heading === 0 && now !== before) heading = Date.now();
        const index = /(\d+)/.exec(now)?.[1] ?? '';
        if (heading === 0 || !cardsOf(index)) return void requestAnimationFrame(look);
        const map = Date.now();
        requestAnimationFrame(() => setTimeout(() => resolve({ heading, map, settled: Date.now() })));
      };
      look();
    });
    Object.assign(window, { seen });
  });

const seenOn = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Promise<Seen> }).seen);

const server = await ServerProcess.create({
  args: serverProgram,
  cwd: process.cwd(),
  env: { SETUP_TOKEN, LOG_LEVEL: 'warn', PUBLIC_URL: '' },
});
const url = `http://127.0.0.1:${server.port}`;
const browser = await chromium.launch(
  process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : undefined,
);
try {
  await server.start();
  const owner = await Api.setUp({ url }, OWNER, SETUP_TOKEN);
  await owner.json('POST', '/api/members', { ...COLLEAGUE, role: 'manager' });
  const ids: string[] = [];
  for (let index = 0; index < accounts; index += 1)
    ids.push(await owner.createAccount(`Account ${index}`, fileOf(index)));
  const colleague = await Api.signIn({ url } as never, COLLEAGUE);
  const body = { name: 'Bench', accounts: ids, secondsEach: 600 };
  const { id } = await owner.json<{ id: string }>('POST', reviewPaths.reviews, body);

  const open = async ({ cookie }: Api): Promise<Page> => {
    const context: BrowserContext = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(
      cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=');
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
      }),
    );
    const page = await context.newPage();
    await page.goto(`${url}/reviews/${id}`);
    await page.waitForSelector('[data-person-id]', { timeout: 60_000 });
    return page;
  };
  const presenter = await open(owner);
  const follower = await open(colleague);

  const [own, heading, map, settled]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let step = 0; step < steps; step += 1) {
    // the maps one step away are read while people talk
    await presenter.waitForTimeout(2_500);
    const key = Math.floor(step / (accounts - 1)) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
    // a key may overtake what a page was asked just before: both watch before it is pressed
    await Promise.all([watchStep(presenter), watchStep(follower)]);
    const begun = Date.now();
    await presenter.keyboard.press(key);
    const [mine, theirs] = await Promise.all([seenOn(presenter), seenOn(follower)]);
    own.push(mine.map - begun);
    heading.push(theirs.heading - begun);
    map.push(theirs.map - begun);
    settled.push(theirs.settled - begun);
  }
  sayTable(
    `${steps} steps over ${accounts} maps of ${people} people, ms after the presenter's key`,
    ['what', 'p50', 'p99', 'worst'],
    (
      [
        ['his own map', own],
        ['the follower: heading', heading],
        ['the follower: map', map],
        ['the follower: map, and the page answers', settled],
      ] as const
    ).map(([what, times]) => {
      const { p50, p99, worst } = spreadOf(times);
      return [what, figure(p50), figure(p99), figure(worst)];
    }),
  );
} finally {
  await browser.close();
  await server.dispose();
}
