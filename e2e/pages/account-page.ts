import { expect, type Locator, type Page } from '@playwright/test';

/** The map of one account as a person sees it: found by role and name, or by the marks of the contract. */
export class AccountPage {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`${this.#url}/accounts/${id}`);
    await this.page.locator('[data-lens="shape"]').waitFor();
  }

  card(name: string): Locator {
    return this.page.locator('[data-person-id]').filter({ hasText: name });
  }

  cards(): Locator {
    return this.page.locator('[data-person-id]');
  }

  lines(): Locator {
    return this.page.locator('[data-contact-id]');
  }

  async saved(): Promise<void> {
    await expect(this.page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');
  }

  /** The middle of a card on the screen, in CSS pixels. */
  async middleOf(name: string): Promise<{ x: number; y: number }> {
    const box = await this.card(name).boundingBox();
    if (!box) throw new Error(`${name} is not on the screen`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Waits until the morph has come to rest, then answers where the card stands. */
  async restOf(name: string): Promise<{ x: number; y: number }> {
    let before = await this.middleOf(name);
    await expect
      .poll(
        async () => {
          const now = await this.middleOf(name);
          const moved = Math.hypot(now.x - before.x, now.y - before.y);
          before = now;
          return moved;
        },
        { intervals: [120] },
      )
      .toBeLessThan(0.5);
    return before;
  }
}
