import type { Locator, Page } from '@playwright/test';

export type GivenFile = { name: string; mimeType: string; buffer: Buffer };

/** The import of a file: choose it, look at what will happen, do it. */
export class ImportDialog {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Import', exact: true });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Import / Export' }).click();
    await this.page.getByRole('menuitem', { name: 'Import a file' }).click();
  }

  async choose(file: string | GivenFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles(file);
  }

  async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click();
  }
}
