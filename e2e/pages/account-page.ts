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
    // the panel and the dialogs come when the page is idle; without a network they cannot come at all
    await this.page.locator('[data-whole]').waitFor({ state: 'attached' });
  }

  canvas(): Locator {
    return this.page.locator('[data-lens]');
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

  /** The name of a lane, on the map. */
  lane(name: string): Locator {
    return this.canvas().getByText(name, { exact: true }).and(this.page.locator('text'));
  }

  line(ours: string, theirs: string): Locator {
    return this.page.getByRole('button', { name: `Line between ${ours} and ${theirs}` });
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

  /** Waits until no walk is going on or decided and the camera stands still, then answers where the card stands. */
  async restOf(name: string): Promise<{ x: number; y: number }> {
    let before = await this.middleOf(name);
    await expect
      .poll(
        async () => {
          const walking = await this.page.locator('[data-lens][data-moving]').count();
          const now = await this.middleOf(name);
          const moved = Math.hypot(now.x - before.x, now.y - before.y);
          before = now;
          return walking > 0 ? Number.POSITIVE_INFINITY : moved;
        },
        { intervals: [120] },
      )
      .toBeLessThan(0.5);
    return before;
  }

  /** Leaves fields and dialogs, so that single keys act on the map. */
  async leaveFields(): Promise<void> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }

  /** N, then a name of ours and Enter for each, as one types them one after the other. */
  async typePeople(entries: readonly string[]): Promise<void> {
    await this.leaveFields();
    await this.page.keyboard.press('n');
    const field = this.page.getByRole('textbox', { name: 'New person of our company' });
    for (const entry of entries) {
      await field.fill(entry);
      await field.press('Enter');
      await expect(this.card(entry.split(',')[0] as string)).toBeVisible();
    }
    await field.press('Escape');
  }

  /** The first people of a side without anybody: typed into the field that stands there. */
  async typeFirst(side: 'supplier' | 'customer', entries: readonly string[]): Promise<void> {
    const field = this.page.getByRole('textbox', {
      name: side === 'supplier' ? 'New person of our company' : 'New person of the customer',
    });
    await field.click();
    for (const entry of entries) {
      await field.fill(entry);
      await field.press('Enter');
      await expect(this.card(entry.split(',')[0] as string)).toBeVisible();
    }
    await field.press('Escape');
  }

  async pasteList(entries: readonly string[], side: 'supplier' | 'customer'): Promise<void> {
    await this.page.getByRole('button', { name: 'Import / Export' }).click();
    await this.page.getByRole('menuitem', { name: 'Paste a list' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Paste a list of people' });
    await dialog.getByRole('textbox', { name: 'People' }).fill(entries.join('\n'));
    if (side === 'supplier') await dialog.getByRole('radio', { name: 'Our company' }).click();
    await dialog.getByRole('button', { name: /^Add/ }).click();
    await expect(dialog).toHaveCount(0);
  }

  /** Selects the card and presses C, types the name, and Enter. */
  async connect(from: string, to: string, strength: number): Promise<void> {
    await this.leaveFields();
    await this.card(from).click();
    await this.page.keyboard.press('c');
    const dialog = this.page.getByRole('dialog', { name: `Connect ${from} to …` });
    await dialog.getByRole('combobox').fill(to);
    await expect(dialog.getByRole('option').first()).toContainText(to);
    await this.page.keyboard.press(`Alt+${strength}`);
    await this.page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  }

  /** Draws a line with the mouse, from the handle of one card to another card. */
  async drawLine(from: string, to: string): Promise<void> {
    const goal = await this.restOf(to);
    await this.card(from).hover();
    const handle = await this.card(from).locator('[data-handle]').boundingBox();
    if (!handle) throw new Error(`${from} has no handle`);
    const { mouse } = this.page;
    await mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await mouse.down();
    await mouse.move(goal.x, goal.y, { steps: 8 });
    await mouse.up();
  }

  /** Drags a card with the mouse to the height of another lane. */
  async dragToLane(name: string, lane: string): Promise<void> {
    const from = await this.restOf(name);
    const label = await this.lane(lane).boundingBox();
    if (!label) throw new Error(`${lane} is not on the screen`);
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x, label.y + label.height, { steps: 8 });
    await mouse.up();
  }

  /** Edits a field of a person in place, in the panel. */
  async editField(person: string, label: string, value: string): Promise<void> {
    await this.leaveFields();
    await this.card(person).click();
    const field = this.page.getByRole('complementary').getByRole('textbox', { name: label, exact: true });
    await field.click();
    await field.fill(value);
    await field.press('Enter');
  }
}
