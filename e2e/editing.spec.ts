import type { Page } from '@playwright/test';
import type { AccountFile } from '../shared/model/account-file.ts';
import type { Actor } from './fixtures/test.ts';
import { expect, test } from './fixtures/test.ts';

const LANES = ['Operations', 'Logistics', 'Finance'];

const person = (id: string, side: 'supplier' | 'customer', name: string, title: string, lane: string) => ({
  id,
  side,
  name,
  posts: [{ from: null, title, function: lane.toLowerCase(), level: null, unit: null, tip: false }],
});

const account = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'Halden', customer: 'Nordwind AG' },
  functions: LANES.map((name) => ({ id: name.toLowerCase(), name })),
  people: [
    person('olaf', 'supplier', 'Olaf Brekke', 'Finance director', 'Finance'),
    person('bernd', 'customer', 'Bernd Kessler', 'COO', 'Operations'),
    person('claudia', 'customer', 'Claudia Weiss', 'CFO', 'Finance'),
  ],
  contacts: [{ id: 'line', supplier: 'olaf', customer: 'claudia', strengths: [{ from: '2025-01-15', value: 3 }] }],
};

const open = async (actor: Actor): Promise<() => Promise<AccountFile>> => {
  const id = await actor.api.createAccount('Nordwind', account);
  await actor.account.open(id);
  return async () => {
    await actor.account.saved();
    return actor.api.json<AccountFile>('GET', `/api/accounts/${id}/export`);
  };
};

/** What happens to a person is in the menu at the top of the panel. */
const choose = async (page: Page, what: string): Promise<void> => {
  await page.getByRole('button', { name: 'More for this person' }).click();
  await page.getByRole('menuitem', { name: what }).click();
};

test('a card is dragged to another lane', async ({ owner }) => {
  const exported = await open(owner);
  await owner.account.dragToLane('Bernd Kessler', 'Logistics');
  await expect(owner.account.card('Bernd Kessler')).toHaveAccessibleName(/Logistics/);
  const { people } = await exported();
  expect(people.find(({ id }) => id === 'bernd')?.posts).toMatchObject([{ from: null, function: 'logistics' }]);
  await owner.page.keyboard.press('Control+z');
  await expect(owner.account.card('Bernd Kessler')).toHaveAccessibleName(/Operations/);
});

test('several people are chosen, deleted with their lines, and all come back in one step', async ({ owner }) => {
  const exported = await open(owner);
  const before = await exported();
  await owner.account.card('Claudia Weiss').click();
  await owner.account.card('Bernd Kessler').click({ modifiers: ['Shift'] });
  await expect(owner.page.getByRole('complementary')).toContainText('2 people');
  await owner.page.keyboard.press('Delete');
  await expect(owner.account.cards()).toHaveCount(1);
  await expect(owner.account.lines()).toHaveCount(0);
  await owner.page.keyboard.press('Control+z');
  await expect(owner.account.cards()).toHaveCount(3);
  await expect(owner.account.lines()).toHaveCount(1);
  expect(await exported()).toEqual(before);
});

test('promoted, left and succeeded: the past stays what it was', async ({ owner }) => {
  const { page } = owner;
  const exported = await open(owner);

  await owner.account.card('Bernd Kessler').click();
  await choose(page, 'Promoted on …');
  const promoted = page.getByRole('dialog', { name: 'Bernd Kessler is promoted' });
  await promoted.getByLabel('From').fill('2026-03-02');
  await promoted.getByRole('textbox', { name: 'Title' }).fill('Head of Logistics');
  await promoted.getByRole('button', { name: 'Function' }).click();
  await page.getByRole('option', { name: 'Logistics' }).click();
  await promoted.getByRole('button', { name: 'Add post' }).click();
  await expect(owner.account.card('Bernd Kessler')).toHaveAccessibleName(/Head of Logistics.*, Logistics/);

  await owner.account.card('Claudia Weiss').click();
  await choose(page, 'Leaves on …');
  const leaves = page.getByRole('dialog', { name: 'Claudia Weiss leaves' });
  await leaves.getByLabel('Leaves on').fill('2026-05-04');
  await leaves.getByRole('button', { name: 'Leave on this day' }).click();
  await expect(owner.account.card('Claudia Weiss')).toHaveCount(0);
  const post = owner.account.card('CFO');
  await expect(post).toHaveAccessibleName(/vacant since/);

  await post.click();
  await choose(page, 'Succeeded by …');
  const follows = page.getByRole('dialog', { name: 'Who follows CFO?' });
  await follows.getByLabel('From').fill('2026-06-15');
  await follows.getByRole('textbox', { name: 'Name' }).fill('Greta Lund');
  await follows.getByRole('button', { name: 'Set successor' }).click();
  await expect(owner.account.card('Greta Lund')).toContainText('CFO');
  await expect(owner.account.cards()).toHaveCount(3);

  const { people, contacts } = await exported();
  const claudia = people.find(({ id }) => id === 'claudia');
  const seat = claudia?.seat;
  expect(typeof seat).toBe('string');
  expect(claudia).toMatchObject({ status: 'active', from: null, until: '2026-05-04' });
  expect(people.find(({ status }) => status === 'vacant')).toMatchObject({
    ...{ seat, from: '2026-05-04', until: '2026-06-15' },
    posts: [{ title: 'CFO', function: 'finance' }],
  });
  expect(people.find(({ name }) => name === 'Greta Lund')).toMatchObject({
    ...{ seat, status: 'active', side: 'customer', from: '2026-06-15', until: null },
    posts: [{ title: 'CFO', function: 'finance' }],
  });
  expect(people.find(({ id }) => id === 'bernd')?.posts).toMatchObject([
    { from: null, title: 'COO', function: 'operations' },
    { from: '2026-03-02', title: 'Head of Logistics', function: 'logistics' },
  ]);
  expect(contacts).toMatchObject([{ id: 'line', until: null, strengths: [{ from: '2025-01-15', value: 3 }] }]);

  for (const cards of [/CFO/, /Claudia Weiss/, /Bernd Kessler, COO.*Operations/]) {
    await page.keyboard.press('Control+z');
    await expect(owner.account.cards().and(page.getByRole('button', { name: cards }))).toHaveCount(1);
  }
  await owner.account.saved();
});

test('functions are renamed, put in another order and removed; their people stand without one', async ({ owner }) => {
  const { page } = owner;
  const exported = await open(owner);
  await page.getByRole('complementary').getByRole('button', { name: 'Functions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Functions' });
  const name = dialog.getByRole('textbox', { name: 'Name of Logistics' });
  await name.fill('Supply chain');
  await name.press('Enter');
  await dialog.getByRole('button', { name: 'Move Supply chain up' }).click();
  await dialog.getByRole('button', { name: 'Remove Finance' }).click();

  const said = page.getByRole('region', { name: 'Notifications' });
  await expect(said).toContainText('Finance is removed, 2 people move to no function.');
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name of Finance' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove Finance' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await expect(owner.account.lane('Finance')).toHaveCount(0);
  await expect(owner.account.lane('No function')).toBeVisible();
  await expect(owner.account.card('Claudia Weiss')).toHaveAccessibleName('Claudia Weiss, CFO, Nordwind AG, 1 line');
  const { functions } = await exported();
  expect(functions.map((fn) => fn.name)).toEqual(['Supply chain', 'Operations']);
});

test('a person whom a colleague removes goes away under the open panel', async ({ owner, colleague }) => {
  await open(owner);
  await colleague.page.goto(owner.page.url());
  await owner.account.card('Claudia Weiss').click();
  const title = owner.page.getByRole('complementary').getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('Chief');
  await colleague.account.card('Claudia Weiss').click();
  await colleague.page.keyboard.press('Delete');
  await expect(owner.account.card('Claudia Weiss')).toHaveCount(0);
  await expect(title).toHaveCount(0);
  await colleague.page.keyboard.press('Control+z');
  await expect(owner.account.card('Claudia Weiss')).toBeVisible();
  await expect(owner.account.lines()).toHaveCount(1);
  await owner.account.saved();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a person is added at the foot, and a tap opens the sheet', async ({ owner }) => {
    const { page } = owner;
    const exported = await open(owner);
    const field = page.getByRole('textbox', { name: 'Add a person' });
    await field.tap();
    await field.fill('Ralf Dornbusch, Head of logistics');
    await page.getByRole('radio', { name: 'Halden' }).tap();
    await page.getByRole('button', { name: 'Add', exact: true }).tap();
    await expect(owner.account.card('Ralf Dornbusch')).toHaveAccessibleName(/Halden, Logistics/);
    await expect(field).toHaveValue('');

    await expect(page.getByRole('complementary')).toHaveCount(0);
    const place = await owner.account.restOf('Ralf Dornbusch');
    await page.touchscreen.tap(place.x, place.y);
    const sheet = page.getByRole('complementary', { name: 'Details' });
    await expect(sheet.getByRole('textbox', { name: 'Name' })).toHaveValue('Ralf Dornbusch');
    await sheet.getByRole('button', { name: 'Hide details' }).tap();
    await expect(sheet).toHaveCount(0);
    const { people } = await exported();
    expect(people.at(-1)).toMatchObject({
      side: 'supplier',
      posts: [{ title: 'Head of logistics', function: 'logistics' }],
    });
  });
});
