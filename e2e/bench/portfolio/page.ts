import { chromium } from '@playwright/test';
import { measureFrames, probeFrames } from '../frames.ts';
import { median } from '../sync/percentile.ts';
import { figure, sayTable } from '../sync/table.ts';

const LINE = '[role="grid"] [role="row"][aria-rowindex="2"]';
const RUNS = 5;

/** Opens, sorts, filters and scrolls the list in the built client. */
export const measurePage = async (url: string, cookie: string): Promise<void> => {
  const browser = await chromium.launch(
    process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : undefined,
  );
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(
      cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=');
        return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
      }),
    );
    const page = await context.newPage();
    await probeFrames(page);
    const paints: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'commit' });
      await page.waitForSelector(LINE);
      paints.push(await page.evaluate(() => performance.now()));
    }
    /** Until the first frame in which the list says something else. */
    const changed = async (act: () => Promise<void>): Promise<number> => {
      await page.evaluate(() => {
        const grid = document.querySelector('[role="grid"]');
        const text = () => `${grid?.getAttribute('aria-rowcount')} ${grid?.textContent}`;
        const before = text();
        const state = { done: 0 };
        Object.assign(window, { benchChange: state });
        window.addEventListener('pointerdown', () => Object.assign(state, { from: performance.now() }), {
          once: true,
          capture: true,
        });
        window.addEventListener('keydown', () => Object.assign(state, { from: performance.now() }), {
          once: true,
          capture: true,
        });
        const look = () => {
          if (text() === before) requestAnimationFrame(look);
          else state.done = performance.now();
        };
        requestAnimationFrame(look);
      });
      await act();
      await page.waitForFunction(() => (window as unknown as { benchChange: { done: number } }).benchChange.done > 0);
      return page.evaluate(() => {
        const { from, done } = (window as unknown as { benchChange: { from: number; done: number } }).benchChange;
        return done - from;
      });
    };
    const heads = page.locator('[role="columnheader"][aria-sort] button');
    const sorts: number[] = [];
    for (let run = 0; run < RUNS; run += 1) sorts.push(await changed(() => heads.nth(run % 4).click()));
    const field = page.locator('search input').first();
    const filters: number[] = [];
    for (const letter of ['a', 'n', 'd']) filters.push(await changed(() => field.press(letter)));
    for (let count = 0; count < 3; count += 1) await field.press('Backspace');
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.locator('[role="grid"]').hover();
    const scroll = await measureFrames(page, cdp, async () => {
      for (let step = 0; step < 60; step += 1) {
        await page.mouse.wheel(0, 700);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }
    });
    sayTable(
      'In the browser (1440 × 900), ms',
      ['what', 'median', 'worst'],
      [
        ['navigation to the first row', figure(median(paints)), figure(Math.max(...paints))],
        ['sort by a column', figure(median(sorts)), figure(Math.max(...sorts))],
        ['a letter in the search', figure(median(filters)), figure(Math.max(...filters))],
        ['a frame of a fast scroll (p95)', figure(scroll.p95), figure(scroll.worst)],
        ['main thread for each frame of it', figure(scroll.mainMs), '–'],
      ],
    );
  } finally {
    await browser.close();
  }
};
