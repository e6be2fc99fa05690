import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { type Actor, expect, test } from './fixtures/test.ts';
import { AccountPage } from './pages/account-page.ts';

const NORDWIND = JSON.parse(readFileSync(new URL('../client/public/examples/nordwind.json', import.meta.url), 'utf8'));
/** Stands in every text of `inside` that a person writes, and nowhere else. */
const SECRET = 'QUOKKASECRET';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' };
const WITHIN_MS = 10_000;

const withSecrets = (): unknown => {
  const file = structuredClone(NORDWIND);
  for (const plan of file.inside.contactPlans) plan.grow.goal = SECRET;
  for (const note of file.inside.personNotes) note.text = SECRET;
  for (const need of file.inside.needs) need.text = SECRET;
  return file;
};

const makeLink = async (owner: Actor, id: string, role: string): Promise<{ id: string; path: string }> =>
  owner.api.json('POST', `/api/accounts/${id}/links`, { name: 'Workshop', role });

/** Everything the page receives: bodies of answers and frames of sockets. */
const listen = (page: Page) => {
  const heard: Buffer[] = [];
  const sockets: string[] = [];
  const bodies: Promise<unknown>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.body().then(
        (body) => heard.push(body),
        () => null,
      ),
    );
  });
  page.on('websocket', (socket) => {
    sockets.push(new URL(socket.url()).pathname);
    socket.on('framereceived', ({ payload }) => void heard.push(Buffer.from(payload)));
  });
  const all = async () => {
    await Promise.all(bodies);
    return Buffer.concat(heard).toString('latin1');
  };
  return { sockets, all };
};

/** Opens a link as somebody who was never here, and answers how long it took until the map stood. */
const comeIn = async (browser: Browser, owner: Actor, path: string, name: string, options: object = {}) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wire = listen(page);
  const begin = performance.now();
  await page.goto(owner.api.url + path);
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Open the map' }).click();
  await page.locator('[data-person-id]').first().waitFor();
  const took = performance.now() - begin;
  return { context, page, wire, took, account: new AccountPage(page, owner.api.url) };
};

/** Prints a figure, and holds it to what was promised. */
const tell = (what: string, ms: number) => {
  process.stdout.write(`${what}: ${Math.round(ms)} ms\n`);
  expect(ms).toBeLessThan(WITHIN_MS);
};

const peopleOf = async (owner: Actor, id: string): Promise<string[]> =>
  (await owner.api.json<{ people: { name: string }[] }>('GET', `/api/accounts/${id}/export`)).people.map(
    ({ name }) => name,
  );

test('[G4] [G6] [G7] [G10] a customer comes in by phone, draws, receives nothing of inside, and is shut out', async ({
  owner,
  browser,
}) => {
  const id = await owner.api.createAccount('Nordwind', withSecrets());
  await owner.account.open(id);
  const begin = performance.now();
  await owner.page.getByRole('button', { name: /^Share/ }).click();
  await owner.page.getByRole('button', { name: 'New link' }).click();
  await owner.page.getByRole('textbox', { name: 'What the link is for' }).fill('Workshop');
  await owner.page.getByRole('button', { name: 'Make link' }).click();
  await owner.page.getByRole('button', { name: 'Copy link' }).waitFor();
  const [link] = await owner.api.json<{ id: string; path: string }[]>('GET', `/api/accounts/${id}/links`);
  if (!link) throw new Error('no link');
  tell('the owner makes a link', performance.now() - begin);

  const guest = await comeIn(browser, owner, link.path, 'Gina Gast', PHONE);
  tell('a guest on a phone is in', guest.took);
  const field = guest.page.getByRole('textbox', { name: 'Add a person' }).or(guest.page.locator('form input')).last();
  await field.fill('Petra Neu, CFO');
  await field.press('Enter');
  await expect.poll(() => peopleOf(owner, id)).toContain('Petra Neu');
  await expect(guest.page.locator('[data-save-state="saved"]')).toHaveCount(1);
  await expect(owner.page.getByRole('listitem').filter({ hasText: 'Gina Gast' }).first()).toBeAttached();
  // [G5] nothing leads to the rest of the workspace
  await expect(guest.page.locator('a[href="/"]')).toHaveCount(0);

  await owner.page.getByRole('button', { name: 'Revoke' }).click();
  await owner.page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
  const revoked = performance.now();
  await expect(guest.page.getByText(/your access to this account ended/)).toBeVisible({ timeout: 2_000 });
  tell('the revoked guest is told', performance.now() - revoked);
  expect([...new Set(guest.wire.sockets)]).toEqual([`/sync/${id}/map`]);
  expect(await guest.wire.all()).not.toContain(SECRET);
  expect(JSON.stringify(await owner.api.json('GET', `/api/accounts/${id}/export`))).toContain(SECRET);
  await guest.page.goto(`${owner.api.url}/accounts/${id}`);
  await expect(guest.page.getByRole('heading', { name: 'Your link has ended' })).toBeVisible();
  await expect(guest.page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  const stranger = await browser.newPage();
  await stranger.goto(`${owner.api.url}/accounts/${id}`);
  await expect(stranger).toHaveURL(/sign-in/);
  await stranger.close();
  await guest.page.goto(owner.api.url + link.path);
  await expect(guest.page.getByRole('heading', { name: 'This link does not open anything' })).toBeVisible();
  await guest.context.close();
});

test('[G3] [G5] a reader’s link changes nothing, by mouse or by keyboard', async ({ owner, browser }) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  const before = JSON.stringify(await owner.api.json('GET', `/api/accounts/${id}/export`));
  const { path } = await makeLink(owner, id, 'viewer');
  const guest = await comeIn(browser, owner, path, 'Leo', { viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  tell('a reader is in', guest.took);
  const { page, account } = guest;
  await expect(page.getByText('Reading only · Leo, viewer')).toBeVisible();
  await page.locator('[data-whole]').waitFor({ state: 'attached' });
  const [ours, theirs] = ['Tessa Brandt', 'Sabine Rothe'];
  const from = await account.restOf(ours);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 200, { steps: 6 });
  await page.mouse.up();
  await account.card(theirs).click();
  await expect(page.getByRole('complementary').getByRole('textbox', { name: 'Name' })).toBeDisabled();
  for (const key of ['n', 'c', 'Delete', 'Backspace', '3', 'Control+z', 'Alt+ArrowUp']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const name of ['Undo', 'Import / Export', 'Share', 'History']) {
    const count = name === 'Import / Export' ? 1 : 0;
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(count);
  }
  await expect(page.locator('a[href="/"]')).toHaveCount(0);
  // [T14] the table too, to read
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const grid = page.getByRole('grid', { name: 'People of both companies' });
  await page.keyboard.press('Escape');
  await expect(grid.getByRole('rowheader', { name: theirs })).toBeVisible();
  await grid.getByRole('rowheader', { name: theirs }).click();
  for (const key of ['Enter', 'F2', 'x', 'Delete']) await page.keyboard.press(key);
  await expect(grid.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Add a person' })).toHaveCount(0);
  expect(JSON.stringify(await owner.api.json('GET', `/api/accounts/${id}/export`))).toBe(before);
  await guest.context.close();
});

test('[G4] a member who is in already goes straight to the map', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  const { path } = await makeLink(owner, id, 'viewer');
  await owner.page.goto(owner.api.url + path);
  await owner.page.waitForURL(`**/accounts/${id}`);
});

test('[G9] who becomes a reader while he draws offline takes his work along, and then sees what the others see', async ({
  owner,
  colleague,
}) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  const { members } = await owner.api.json<{ members: { id: string; name: string }[] }>('GET', '/api/members');
  const user = members.find(({ name }) => name === colleague.name)?.id;
  await owner.api.send('PUT', `/api/accounts/${id}/team/${user}`, { role: 'editor' });
  const { page, account, context } = colleague;
  await account.open(id);
  await page.locator('[data-whole]').waitFor({ state: 'attached' });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Add a person' });
  await field.fill('Olga Offline, CFO');
  await field.press('Enter');
  await expect(page.locator('[data-save-state="offline"]')).toHaveCount(1);
  await owner.api.send('PUT', `/api/accounts/${id}/team/${user}`, { role: 'viewer' });
  await context.setOffline(false);

  await expect(page.getByText(/you may only read this account now/)).toBeVisible();
  await expect(page.getByText(/^Could not save, 1 change/)).toBeVisible();
  await expect(page.locator('[data-save-state="saved"]')).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect(readFileSync((await (await saving).path()) ?? '', 'utf8')).toContain('Olga Offline');

  await page.reload();
  await page.getByRole('button', { name: 'Discard my changes' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard my changes' }).click();
  await expect(page.getByText(/you may only read this account now/)).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: 'Sabine Rothe' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Olga Offline' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('rowheader', { name: 'Sabine Rothe' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Olga Offline' })).toHaveCount(0);
  expect(JSON.stringify(await owner.api.json('GET', `/api/accounts/${id}/export`))).not.toContain('Olga Offline');
});
