import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const account = (name: string) => ({
  format: 'facet-account',
  version: 1,
  account: { name, supplier: 'We', customer: 'They' },
});

const row = (page: Page, name: string) => page.locator('[data-account-row]').filter({ hasText: name });
const names = (page: Page) => page.locator('[data-account-row] [data-opens]');

test('[PF5] whoever looks at the list sees a line that another draws on a map', async ({ owner, colleague }) => {
  const id = await owner.api.createAccount('Nordwind', account('Nordwind'));
  await colleague.account.open(id);
  await colleague.account.typePeople(['Amit Rangan, R&D director']);
  await colleague.account.pasteList(['Jens Albrecht, Head of R&D'], 'customer');
  await colleague.account.saved();

  await owner.page.goto(owner.api.url);
  const threads = row(owner.page, 'Nordwind').locator('[data-column="threads"]');
  await expect(threads).toHaveText('0');
  await colleague.account.connect('Amit Rangan', 'Jens Albrecht', 4);
  const drawn = performance.now();
  await expect(threads).toHaveText('1');
  const ms = Math.round(performance.now() - drawn);
  process.stdout.write(`the row of the list changed ${ms} ms after the line was drawn\n`);
});

test('[PL9] search, order, chip and a saved view by keyboard alone; the view is there after a reload', async ({
  owner,
}) => {
  for (const name of ['Nordwind', 'Nordlicht', 'Juno']) await owner.api.createAccount(name, account(name));
  const { page } = owner;
  const { keyboard } = page;
  /** On by Tab until it stands there; a page on which it cannot be reached fails. */
  const tabTo = async (role: 'button' | 'columnheader' | 'grid', name: string | RegExp) => {
    const goal = page.getByRole(role, { name }).first();
    for (let steps = 0; steps < 60; steps += 1) {
      if (await goal.evaluate((element) => element.contains(document.activeElement))) return;
      await keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${name}`);
  };
  await page.goto(owner.api.url);
  await expect(names(page)).toHaveCount(3);

  await keyboard.press('/');
  await keyboard.type('nord');
  await expect(names(page)).toHaveText(['Nordlicht', 'Nordwind']);
  await tabTo('button', /^Review due/);
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/only=review-due/);
  await tabTo('columnheader', 'Account');
  await keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Nordwind', 'Nordlicht']);
  await expect(page).toHaveURL(/sort=name.desc/);

  await keyboard.press('/');
  await tabTo('button', 'Views');
  await keyboard.press('Enter');
  await keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Save this view …' })).toBeFocused();
  await keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Save this view' }).waitFor();
  await keyboard.type('The north');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.goto(owner.api.url);
  await expect(names(page)).toHaveText(['Juno', 'Nordlicht', 'Nordwind']);
  await keyboard.press('/');
  await tabTo('button', 'Views');
  await keyboard.press('Enter');
  await expect(page.getByRole('menuitem').or(page.getByRole('menuitemradio')).first()).toBeFocused();
  await keyboard.type('The n');
  await keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Nordwind', 'Nordlicht']);
});

test('[PF6] a member sees the accounts that he is on, and no other', async ({ owner, colleague }) => {
  await owner.api.createAccount('Nordwind', account('Nordwind'));
  await owner.api.json('POST', '/api/accounts', { name: 'Juno' });
  await owner.page.goto(owner.api.url);
  await expect(names(owner.page)).toHaveText(['Juno', 'Nordwind']);
  await colleague.page.goto(colleague.api.url);
  await expect(names(colleague.page)).toHaveText(['Nordwind']);
});

test('[PR14] [PL13] what is selected by key is chosen for a review; the rail leads back to the list as it was left', async ({
  owner,
}) => {
  for (const name of ['Nordwind', 'Nordlicht', 'Juno']) await owner.api.createAccount(name, account(name));
  const { page } = owner;
  const { keyboard } = page;
  const chosen = page.getByRole('list', { name: 'In this order' }).getByRole('listitem');
  await page.goto(`${owner.api.url}/?q=nord&sort=name.desc`);
  await expect(names(page)).toHaveText(['Nordwind', 'Nordlicht']);

  await page.getByRole('grid', { name: 'Accounts' }).focus();
  await keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Selected accounts' })).toContainText('1 selected');
  await keyboard.press('r');
  await expect(page).toHaveURL(/\/reviews$/);
  await expect(chosen).toHaveText([/^Nordwind/]);
  await expect(page.getByRole('button', { name: 'Begin' })).toBeFocused();
  await page.reload();
  await expect(chosen).toHaveText([/^Nordwind/]);

  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await expect(page).toHaveURL(/\?q=nord&sort=name.desc$/);
  await expect(names(page)).toHaveText(['Nordwind', 'Nordlicht']);

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Review these 2' }).click();
  await expect(chosen).toHaveCount(2);
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reviews\/./);
});
