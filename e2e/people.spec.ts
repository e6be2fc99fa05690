import { expect, test } from './fixtures/test.ts';
import { findViolations } from './pages/find-violations.ts';

const GRACE = { name: 'Grace Hopper', email: 'grace@halden.example', password: 'a sentence of my own' };
const BOTH = ['light', 'dark'] as const;

test.use({ contextOptions: { reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] } });

test('[I6, I31] a colleague is invited by link, is in the account within a moment, and nobody else by the same link', async ({
  owner,
  browser,
}) => {
  await owner.api.createAccount('Nordwind');
  const { page } = owner;
  await page.goto(owner.api.url);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitem', { name: 'All settings' }).click();
  await page.getByRole('link', { name: 'Members' }).click();
  await page.getByRole('button', { name: 'Account', exact: false }).filter({ hasText: 'None yet' }).click();
  await page.getByRole('option', { name: 'Nordwind' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const field = page.getByRole('textbox', { name: 'Invitation link' });
  const link = await field.inputValue();
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(await findViolations(page, 'members', BOTH)).toEqual([]);

  const context = await browser.newContext();
  const guest = await context.newPage();
  await guest.goto(link);
  await expect(guest.getByText('Tessa Brandt invites you to work on the map of Nordwind.')).toBeVisible();
  expect(await findViolations(guest, 'invitation', BOTH)).toEqual([]);
  await guest.getByRole('textbox', { name: 'Your name' }).fill(GRACE.name);
  await guest.getByRole('textbox', { name: 'E-mail' }).fill('tessa@halden.example');
  await guest.getByLabel('Password').fill(GRACE.password);
  await guest.getByRole('button', { name: 'Join' }).click();
  await expect(guest.getByText('Somebody signs in with this address already.')).toBeVisible();
  await guest.getByRole('textbox', { name: 'E-mail' }).fill(GRACE.email);
  await guest.getByRole('button', { name: 'Join' }).click();
  await expect(guest).toHaveURL(/\/accounts\//);

  await guest.goto(link);
  await expect(guest.getByRole('heading', { name: 'This invitation opens nothing' })).toBeVisible();
  await context.close();
  await page.reload();
  await expect(page.getByRole('list', { name: 'People of the workspace' })).toContainText(GRACE.name);
  const { path } = await owner.api.json<{ path: string }>('POST', '/api/invitations', {});
  await page.goto(owner.api.url + path);
  await expect(page.getByRole('heading', { name: 'You are here already' })).toBeVisible();
});

test('[I10, I11, I22] the owner changes a role, makes a link for a new password, and removes', async ({
  owner,
  colleague,
  browser,
}) => {
  const id = await owner.api.createAccount('Nordwind');
  const { page } = owner;
  await page.goto(`${owner.api.url}/settings/members`);
  await page.getByRole('button', { name: `Role of ${colleague.name}` }).click();
  await page.getByRole('option', { name: 'Manager' }).click();
  await expect(page.getByText(`${colleague.name}: Manager`)).toBeVisible();
  await colleague.account.open(id);

  await page.getByRole('button', { name: `Actions for ${colleague.name}` }).click();
  await page.getByRole('menuitem', { name: 'Link for a new password' }).click();
  const link = await page.getByRole('textbox', { name: 'Link for a new password' }).inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await other.getByLabel('New password').fill('my third password');
  await other.getByRole('button', { name: 'Set the password' }).click();
  await other.getByRole('link', { name: 'Go to sign in' }).click();
  await other.getByRole('textbox', { name: 'E-mail' }).fill('olaf@halden.example');
  await other.getByLabel('Password').fill('my third password');
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('link', { name: 'Nordwind' })).toBeVisible();

  await page.getByRole('button', { name: `Actions for ${colleague.name}` }).click();
  await page.getByRole('menuitem', { name: 'Remove from the workspace' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(`${colleague.name} is removed.`)).toBeVisible();
  await expect(page.getByRole('list', { name: 'People of the workspace' })).not.toContainText(colleague.name);
  await other.reload();
  await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await context.close();
});

test('[I12] an owner hands the workspace over and steps down', async ({ owner, colleague }) => {
  const { page } = owner;
  await page.goto(`${owner.api.url}/settings/members`);
  await expect(page.getByRole('button', { name: `Role of ${owner.name}` })).toHaveCount(0);
  await page.getByRole('button', { name: `Role of ${colleague.name}` }).click();
  await page.getByRole('option', { name: 'Owner' }).click();
  const dialog = page.getByRole('alertdialog', { name: `Make ${colleague.name} an owner?` });
  await dialog.getByLabel('Your password').fill('not my password');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('This is not your present password.')).toBeVisible();
  expect(await findViolations(page, 'make an owner', BOTH)).toEqual([]);
  await dialog.getByLabel('Your password').fill('a long enough password');
  await dialog.getByRole('button', { name: 'Make owner' }).click();
  await expect(page.getByText(`${colleague.name}: Owner`)).toBeVisible();
  await page.getByRole('button', { name: `Role of ${owner.name}` }).click();
  await page.getByRole('option', { name: 'Member' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Step down' }).click();
  await expect(page.getByRole('button', { name: /^Role of/ })).toHaveCount(0);
  await colleague.page.goto(`${owner.api.url}/settings/members`);
  await expect(colleague.page.getByRole('button', { name: `Role of ${owner.name}` })).toBeVisible();
});

test('[I30] each section has an address; what a member may not change he reads', async ({ owner, colleague }) => {
  const { page } = colleague;
  await page.goto(`${owner.api.url}/settings`);
  await expect(page).toHaveURL(/\/settings\/you$/);
  await page.getByRole('textbox', { name: 'Name' }).fill('Olaf Lind');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your name is saved.')).toBeVisible();
  await page.getByLabel('Present password').fill('not this one');
  await page.getByLabel('New password').fill('my third password');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('This is not your present password.')).toBeVisible();
  expect(await findViolations(page, 'you', BOTH)).toEqual([]);
  await page.getByRole('link', { name: 'Sessions' }).click();
  await expect(page.getByRole('list', { name: 'Places where you are signed in' }).getByRole('listitem')).toHaveCount(1);
  expect(await findViolations(page, 'sessions', BOTH)).toEqual([]);
  await page.getByRole('link', { name: 'Members' }).click();
  await expect(page.getByText('Olaf Lind (you)')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Role of/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Actions for/ })).toHaveCount(0);
});

test('[I23] without mail the page says to ask the owner', async ({ ownerApi, page }) => {
  await page.goto(ownerApi.url);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(page.getByText('Ask the owner of the workspace')).toBeVisible();
});
