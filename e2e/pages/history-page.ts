import { expect, type Locator, type Page } from '@playwright/test';

/** The history of one account as a person sees it. */
export class HistoryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the map or the table, by its key. */
  async open(): Promise<void> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.page.keyboard.press('h');
    await this.list().waitFor();
  }

  list(): Locator {
    return this.page.getByRole('navigation', { name: 'Versions' });
  }

  version(name: string): Locator {
    return this.list().getByRole('link', { name });
  }

  async keep(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Keep this state' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Keep a version' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('button', { name: 'Keep this state' }).click();
    await expect(dialog).toHaveCount(0);
    await this.version(name).waitFor();
  }

  async choose(name: string): Promise<void> {
    await this.version(name).click();
    await this.page.getByRole('heading', { name, level: 2 }).waitFor();
  }

  differences(): Locator {
    return this.page.getByRole('region', { name: /^What changed/ });
  }

  /** Opens one of the dialogs of a version by its button, and presses the button that carries it out. */
  async carryOut(button: string, title: string, act: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const dialog = this.page.getByRole(/\?$/.test(title) ? 'alertdialog' : 'dialog', { name: title });
    await dialog.getByRole('button', { name: act, exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }

  async restore(): Promise<void> {
    await this.carryOut('Restore', 'Restore this version?', 'Restore');
  }
}
