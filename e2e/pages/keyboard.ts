import { expect, type Locator, type Page } from '@playwright/test';

const MOST_PRESSES = 60;

const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

/** Presses the key until the focus is there, as somebody without a mouse does. Fails when it never comes by. */
export const walkTo = async (page: Page, target: Locator, key: string): Promise<void> => {
  await target.waitFor();
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `${key} never came by`).toBeFocused();
};

export const tabTo = (page: Page, target: Locator): Promise<void> => walkTo(page, target, 'Tab');

/** What the focused element is called. */
export const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
