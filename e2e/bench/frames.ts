import type { CDPSession, Page } from '@playwright/test';

export type Frames = { frames: number; fps: number; mainMs: number; p95: number; worst: number };

type Probe = { start(): void; stop(): number[] };

/** What must be seen before the map is there: so many cards, and lines. */
export type Picture = { cards: string; count: number; lines: string };

/** Notes in the page when the picture is there, at the frame after that: the browser has painted it by then. */
export const probeReady = (page: Page, picture: Picture) =>
  page.addInitScript(({ cards, count, lines }: Picture) => {
    const isThere = () => {
      const found = document.querySelectorAll(cards);
      const last = found[count - 1];
      return last !== undefined && getComputedStyle(last).visibility === 'visible' && !!document.querySelector(lines);
    };
    const look = (): unknown =>
      isThere()
        ? requestAnimationFrame((now) => Object.assign(window, { benchReadyMs: now }))
        : requestAnimationFrame(look);
    requestAnimationFrame(look);
  }, picture);

/** Milliseconds from the navigation to the first whole picture, by the page's own clock. */
export const readyMs = async (page: Page): Promise<number> => {
  const noted = await page.waitForFunction(() => (window as unknown as { benchReadyMs?: number }).benchReadyMs);
  return (await noted.jsonValue()) as number;
};

/** Puts a recorder of frame times into the page. */
export const probeFrames = (page: Page) =>
  page.addInitScript(() => {
    let times: number[] = [];
    let running = false;
    const frame = (now: number) => {
      times.push(now);
      if (running) requestAnimationFrame(frame);
    };
    const probe: Probe = {
      start() {
        times = [];
        running = true;
        requestAnimationFrame(frame);
      },
      stop() {
        running = false;
        return times;
      },
    };
    Object.assign(window, { benchProbe: probe });
  });

export const mainThreadMs = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

/**
 * Frame times and main-thread milliseconds per frame while `gesture` runs. Performance.enable must have been asked for the
 * thread's own time: what others do on this machine is then no cost of ours.
 */
export const measureFrames = async (page: Page, cdp: CDPSession, gesture: () => Promise<void>): Promise<Frames> => {
  await page.evaluate(() => (window as unknown as { benchProbe: Probe }).benchProbe.start());
  const before = await mainThreadMs(cdp);
  await gesture();
  const spent = (await mainThreadMs(cdp)) - before;
  const times = await page.evaluate(() => (window as unknown as { benchProbe: Probe }).benchProbe.stop());
  const gaps = times.slice(1).map((time, index) => time - (times[index] as number));
  const sorted = gaps.toSorted((a, b) => a - b);
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    frames: gaps.length,
    fps: Math.round((1000 * gaps.length) / total),
    mainMs: spent / Math.max(1, gaps.length),
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    worst: sorted.at(-1) ?? 0,
  };
};
