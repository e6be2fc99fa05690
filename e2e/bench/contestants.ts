import type { CDPSession, Page } from '@playwright/test';
import { type Frames, mainThreadMs, measureFrames, readyMs } from './frames.ts';
import { drag, emptyPlace, pan, zoom } from './gestures.ts';

export type Contestant = {
  name: string;
  canvas: string;
  card: string;
  things: string;
  /** One card with lines, by selector. */
  draggable: string;
  /** What is in the page once lines can be seen. */
  lines: string;
  open(page: Page): Promise<void>;
  /** Sets off the move of every card; the frames of the 700 ms behind it are measured. */
  morph(page: Page): Promise<void>;
  remote: Record<string, (page: Page) => Promise<void>>;
};

export type Result = {
  readyMs: number;
  readyCpuMs: number;
  scripts: string[];
  heapMb: number;
  frames: Record<string, Frames>;
};

const settle = (page: Page) => page.waitForTimeout(900);

const middleOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** What the page has loaded by now: once the map stands, before the parts that come when it is idle. */
const scriptsOf = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );

/** Wraps whatever is measured, to record what the browser does meanwhile. */
export type Recorder = (name: string, work: () => Promise<void>) => Promise<void>;

/** What a run looks at: parts by the beginnings of their names, all when there is none. */
export type Wanted = (part: string) => boolean;

/** Runs one page through every wanted gesture. */
export const runContestant = async (
  page: Page,
  cdp: CDPSession,
  contestant: Contestant,
  wanted: Wanted,
  record: Recorder,
): Promise<Result> => {
  const before = await mainThreadMs(cdp);
  let ready = 0;
  await record('ready', async () => {
    await contestant.open(page);
    ready = await readyMs(page);
  });
  const readyCpuMs = (await mainThreadMs(cdp)) - before;
  const scripts = await scriptsOf(page);
  await settle(page);
  const frames: Record<string, Frames> = {};
  const measured = async (name: string, gesture: () => Promise<void>) => {
    if (!wanted(name)) return;
    await record(name, async () => {
      frames[name] = await measureFrames(page, cdp, gesture);
    });
    await settle(page);
  };
  const place = await emptyPlace(page, contestant.canvas, contestant.things);
  await measured('pan', () => pan(page, place));
  await measured('zoom', () => zoom(page, place));
  const card = await middleOf(page, contestant.draggable);
  await measured('drag', () => drag(page, card));
  await measured('morph', async () => {
    await contestant.morph(page);
    await page.waitForTimeout(700);
  });
  for (const [name, change] of Object.entries(contestant.remote)) await measured(name, () => change(page));
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { readyMs: ready, readyCpuMs, scripts, heapMb: usedSize / 1e6, frames };
};
