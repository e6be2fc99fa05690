import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../shared/rules/exchange/fixtures/${name}`, import.meta.url));

const NORDWIND = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'Halden Systems', customer: 'Nordwind AG' },
  functions: ['Purchasing', 'Logistics', 'Operations', 'Finance'].map((name) => ({ id: name.toLowerCase(), name })),
  levels: [{ id: 'director', name: 'Director' }],
  people: [{ id: 'first', side: 'supplier', name: 'Tessa Brandt' }],
};

const importFile = async (page: Page, path: string) => {
  await page.getByRole('button', { name: 'Import / Export' }).click();
  await page.getByRole('menuitem', { name: 'Import a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog.locator('input[type=file]').setInputFiles(path);
  return dialog;
};

test('an export is previewed, lands in the right lanes, comes twice without duplicates, and goes in one step', async ({
  owner,
}) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  const { account, page } = owner;
  await account.open(id);

  const dialog = await importFile(page, fixture('outlook-desktop.csv'));
  await expect(dialog.getByText('Outlook', { exact: true })).toBeVisible();
  await expect(dialog.getByText('Ralf Dornbusch reports to Bernd Kessler')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 4 people' }).click();
  await expect(account.cards()).toHaveCount(5);
  await account.saved();

  const { people, links } = await owner.api.json<typeof NORDWIND & { links: unknown[] }>(
    'GET',
    `/api/accounts/${id}/export`,
  );
  expect(people.find((person) => person.name === 'Grete Lühr')).toMatchObject({
    side: 'customer',
    posts: [{ title: 'Werkleiterin', function: 'operations' }],
  });
  expect(links).toHaveLength(2);

  const again = await importFile(page, fixture('outlook-desktop.csv'));
  await expect(again.getByText('Everybody in this file is on the map already.')).toBeVisible();
  await expect(again.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(again).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(account.cards()).toHaveCount(1);
});

test('a mapping is corrected by hand', async ({ owner }) => {
  await owner.account.open(await owner.api.createAccount('Nordwind', NORDWIND));
  const dialog = await importFile(owner.page, fixture('unknown-german.csv'));
  await dialog.getByText(/^Columns/).click();
  await dialog.getByRole('button', { name: /Meaning of “Was er tut”/ }).click();
  await owner.page.getByRole('option', { name: 'Department' }).click();
  await dialog.getByText(/^People/).click();
  await expect(dialog.getByText('Leiterin Einkauf')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(owner.account.card('Lena Färber')).toBeVisible();
});

test('a broken file says why and changes nothing', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  await owner.account.open(id);
  const dialog = await importFile(owner.page, fixture('salesforce-opportunity-roles.csv'));
  await expect(dialog.getByRole('alert')).toContainText('roles in opportunities');
  await owner.page.keyboard.press('Escape');
  await expect(owner.account.cards()).toHaveCount(1);
});

test('people leave as CSV without formulas', async ({ owner }) => {
  const people = [{ id: 'evil', side: 'customer', name: '=HYPERLINK("http://evil.example")' }];
  await owner.account.open(await owner.api.createAccount('Nordwind', { ...NORDWIND, people }));
  await owner.page.getByRole('button', { name: 'Import / Export' }).click();
  const saved = owner.page.waitForEvent('download');
  await owner.page.getByRole('menuitem', { name: 'People (CSV)' }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
});
