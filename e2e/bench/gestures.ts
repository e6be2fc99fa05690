import type { Page } from '@playwright/test';

const STEPS = 60;

/** Drags the paper there and back. The pointer starts where there is no card. */
export const pan = async (page: Page, from: { x: number; y: number }) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    const way = Math.sin((step / STEPS) * Math.PI * 2) * 160;
    await page.mouse.move(from.x + way, from.y + way / 2);
  }
  await page.mouse.up();
};

export const zoom = async (page: Page, at: { x: number; y: number }) => {
  await page.mouse.move(at.x, at.y);
  for (let step = 0; step < 40; step++) await page.mouse.wheel(0, step < 20 ? -60 : 60);
};

/** Drags one card about and lets it go with Escape where the page knows that, else at its old place. */
export const drag = async (page: Page, from: { x: number; y: number }) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    const angle = (step / STEPS) * Math.PI * 2;
    await page.mouse.move(from.x + Math.sin(angle) * 90, from.y + (1 - Math.cos(angle)) * 60);
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
};

/** A place on the canvas without a card or a line, found by asking the page. */
export const emptyPlace = (page: Page, canvas: string, things: string) =>
  page.evaluate(
    ([canvasSelector, thingSelector]) => {
      const box = document.querySelector(canvasSelector as string)?.getBoundingClientRect();
      if (!box) throw new Error('no canvas');
      for (let y = box.top + box.height * 0.3; y < box.bottom - 120; y += 7)
        for (let x = box.left + box.width * 0.35; x < box.right - 200; x += 7) {
          const hit = document.elementFromPoint(x, y);
          if (hit && !hit.closest(thingSelector as string)) return { x, y };
        }
      throw new Error('no empty place');
    },
    [canvas, things],
  );
