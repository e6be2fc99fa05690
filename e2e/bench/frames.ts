import type { CDPSession, Page } from '@playwright/test';

export type Frames = { frames: number; fps: number; mainMs: number; p95: number; worst: number };

type Probe = { start(): void; stop(): number[] };

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

const taskMs = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

/** Frame times and main-thread milliseconds per frame while `gesture` runs. */
export const measureFrames = async (page: Page, cdp: CDPSession, gesture: () => Promise<void>): Promise<Frames> => {
  await page.evaluate(() => (window as unknown as { benchProbe: Probe }).benchProbe.start());
  const before = await taskMs(cdp);
  await gesture();
  const spent = (await taskMs(cdp)) - before;
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
