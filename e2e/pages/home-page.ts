import type { Locator, Page } from '@playwright/test';

export type Person = { name: string; email: string; password: string };

/** What stands before and beside the accounts: set-up, sign-in and the start screen. */
export class HomePage {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  /** The one-time link that the server prints at its first start. */
  async followSetUpLink(token: string): Promise<void> {
    await this.page.goto(`${this.#url}/setup?token=${token}`);
    await this.heading('Set up Facet').waitFor();
  }

  async setUp({ name, email, password }: Person): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Your name' }).fill(name);
    await this.page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Set up and start' }).click();
  }

  async signIn({ email, password }: Person, form: Locator | Page = this.page): Promise<void> {
    await form.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await form.getByLabel('Password').fill(password);
    await form.getByRole('button', { name: 'Sign in' }).click();
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: 'Settings' }).click();
    await this.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await this.heading('Sign in').waitFor();
  }

  async startWithName(customer: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Name of the customer' }).fill(customer);
    await this.page.getByRole('button', { name: 'Create account' }).click();
  }

  async openExample(name: string): Promise<void> {
    await this.page.goto(`${this.#url}/new`);
    await this.page.getByRole('button', { name: 'Textbook shapes' }).click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }
}
