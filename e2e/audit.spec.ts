import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures/test.ts';
import { findViolations } from './pages/find-violations.ts';

const BOTH = ['light', 'dark'] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('[R10, R12, R15] the owner reads who opened an account, filters, and takes the table along', async ({
  owner,
  colleague,
}) => {
  const account = await owner.api.createAccount('Nordwind');
  await owner.api.createAccount('Elsewhere');
  const me = await colleague.api.json<{ user: { id: string } }>('GET', '/api/session');
  await owner.api.send('PUT', `/api/accounts/${account}/team/${me.user.id}`, { role: 'viewer' });
  await colleague.account.open(account);
  await colleague.page.reload();

  const { page } = owner;
  await page.goto(`${owner.api.url}/settings/audit`);
  const opened = page.getByText(`${colleague.name} opened “Nordwind”.`);
  await expect(opened).toHaveCount(1);
  await expect(page.getByText(`made ${colleague.name} viewer of “Nordwind”; before: editor.`)).toBeVisible();
  expect(await findViolations(page, 'audit', BOTH)).toEqual([]);

  await page.getByRole('button', { name: 'Account', exact: false }).filter({ hasText: 'Every account' }).click();
  await page.getByRole('option', { name: 'Elsewhere' }).click();
  await expect(opened).toHaveCount(0);
  await expect(page.getByText('made the account “Elsewhere”.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export as CSV' }).click();
  const table = await readFile(await (await downloading).path(), 'utf8');
  expect([table.includes('account-created'), table.includes('Nordwind')]).toEqual([true, false]);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(opened).toHaveCount(1);

  await page.setViewportSize({ width: 390, height: 844 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);

  await colleague.page.goto(`${owner.api.url}/settings/audit`);
  await expect(colleague.page).toHaveURL(/\/settings\/you$/);
  await expect(colleague.page.getByRole('link', { name: 'Audit log' })).toHaveCount(0);
});

test('[R16] the page of the API reads the description of this very server, with the keyboard too', async ({
  owner,
}) => {
  const { page } = owner;
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(owner.api.url)) elsewhere.push(request.url());
  });
  await page.goto(`${owner.api.url}/settings/api`);
  await expect(page.getByText(`${owner.api.url}/api/accounts`)).toBeVisible();
  await page.getByRole('textbox', { name: 'Find a route' }).fill('makes share link');
  const route = page.locator('summary');
  await expect(route).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Find a route' }).press('Tab');
  await expect(route).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('owner, editor', { exact: true })).toBeVisible();
  await expect(page.getByText('passphrase?: string(4..128) | null')).toBeVisible();
  expect(await findViolations(page, 'api', BOTH)).toEqual([]);
  expect(elsewhere).toEqual([]);
});
