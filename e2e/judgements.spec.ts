import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { AccountPage } from './pages/account-page.ts';
import { findViolations } from './pages/find-violations.ts';

const NORDWIND = JSON.parse(readFileSync(new URL('../client/public/examples/nordwind.json', import.meta.url), 'utf8'));
const BOTH = ['light', 'dark'] as const;
const SECRET = 'Lighthouse in the cellar';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const stance = (page: Page, name: string) => details(page).getByRole('radio', { name });

/** Everything that the server sends to a page. */
const hear = (page: Page) => {
  const heard: Buffer[] = [];
  const bodies: Promise<unknown>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/api/'))
      bodies.push(
        response.body().then(
          (body) => heard.push(body),
          () => null,
        ),
      );
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => void heard.push(Buffer.from(payload)));
  });
  return async () => {
    await Promise.all(bodies);
    return Buffer.concat(heard).toString('latin1');
  };
};

test('[J2] the owner judges by questions, a colleague sees it live, undo takes it back', async ({
  owner,
  colleague,
}) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  await owner.account.open(id);
  await colleague.account.open(id);
  await owner.account.card('Greta Lund').click();
  await colleague.account.card('Greta Lund').click();
  const { page } = owner;
  await details(page).getByRole('button', { name: 'Find the stance by questions' }).click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(stance(page, '+2, Mentor')).toBeChecked();
  await expect(stance(colleague.page, '+2, Mentor')).toBeChecked();
  await details(page).getByRole('radio', { name: 'Confirmed' }).check({ force: true });
  await expect(details(colleague.page).getByRole('radio', { name: 'Confirmed' })).toBeChecked();

  await details(page).getByRole('button', { name: 'Add a role' }).click();
  const which = details(page).getByRole('combobox', { name: 'Decision' });
  await which.fill('Renewal 2027');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await details(page).getByRole('button', { name: 'Give the role Decider to Greta Lund' }).click();
  await expect(details(colleague.page).getByRole('button', { name: 'Open the decision Renewal 2027' })).toBeVisible();
  const role = details(colleague.page).getByRole('button', { name: 'Open the decision Renewal 2027' });
  await owner.account.leaveFields();
  await page.keyboard.press('Control+z');
  await expect(role).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(role).toBeVisible();
  // The tag of a colleague on a card is not what is looked at here.
  await colleague.page.keyboard.press('Escape');
  await expect(owner.account.card('Greta Lund')).not.toContainText('Olaf Brekke');
  expect(await findViolations(page, 'a judged person', BOTH)).toEqual([]);
  await owner.account.saved();

  const { inside } = await owner.api.json<typeof NORDWIND>('GET', `/api/accounts/${id}/export`);
  const made = inside.judgements.filter(({ person }: { person: string }) => person === 'gl').at(-1);
  expect(made).toMatchObject({ stance: 2, certainty: 'confirmed' });
});

test('[J7] [J8] an action is typed, owned and done by keyboard, and a colleague has it at once', async ({
  owner,
  colleague,
}) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  await owner.account.open(id);
  await colleague.account.open(id);
  const { page } = owner;
  await owner.account.leaveFields();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Actions' });
  const field = dialog.getByRole('textbox', { name: 'New action' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Send the energy draft @Maeve Quinn 2026-01-05');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('checkbox', { name: 'Done: Send the energy draft' })).toBeVisible();
  await expect(details(colleague.page).getByText('Send the energy draft')).toBeVisible();
  await expect(field).toHaveValue('');
  await dialog.getByText('Overdue', { exact: true }).click();
  const rows = dialog.getByRole('list', { name: 'Overdue' }).getByRole('listitem');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Maeve Quinn');
  expect(await findViolations(page, 'actions', BOTH)).toEqual([]);
  await rows.getByRole('checkbox').press('Space');
  await expect(rows).toHaveCount(0);
  await expect(details(colleague.page).getByText('Send the energy draft')).toHaveCount(0);
});

test('[J5] roles are given in the table of a decision by arrow keys', async ({ owner }) => {
  await owner.account.open(await owner.api.createAccount('Nordwind', NORDWIND));
  const { page } = owner;
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search people, actions and accounts' }).fill('Decisions');
  await page.getByRole('option', { name: 'Decisions …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Decisions' });
  await dialog.getByRole('button', { name: 'Claudia Weiss, Approver: Confirmed' }).press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Claudia Weiss, Decider: Assumed' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Nobody is named who can release the money')).toBeVisible();
  expect(await findViolations(page, 'decisions', BOTH)).toEqual([]);
});

test('[J3] [J9] a guest of the customer has none of it on the page or on the wire', async ({ owner, browser }) => {
  const id = await owner.api.createAccount('Nordwind', {
    ...NORDWIND,
    inside: {
      ...NORDWIND.inside,
      needs: [{ id: 'w', person: 'tg', kind: 'personal', text: SECRET }],
      personNotes: [{ id: 'n', person: 'tg', text: SECRET }],
      actions: [{ id: 'a', text: SECRET, about: ['tg'] }],
      decisions: [{ id: 'd', name: SECRET, roles: [{ id: 'r', person: 'tg', role: 'decider' }] }],
    },
  });
  await owner.account.open(id);
  await owner.account.card('Timo Grothe').click();
  await expect(owner.page.locator('[data-influence]')).toHaveCount(2);
  await expect(details(owner.page).getByRole('heading', { name: /^Judgement/ })).toBeVisible();

  const { path } = await owner.api.json<{ path: string }>('POST', `/api/accounts/${id}/links`, {
    ...{ name: 'Workshop', role: 'customer-editor' },
  });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const heard = hear(page);
  await page.goto(owner.api.url + path);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Gina Gast');
  await page.getByRole('button', { name: 'Open the map' }).click();
  const guest = new AccountPage(page, owner.api.url);
  await guest.card('Timo Grothe').click();
  await details(page).getByRole('textbox', { name: 'Title' }).waitFor();
  await page.keyboard.press('Escape');
  for (const key of ['a', 'i', 'j']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // While the guest looks on, the owner says more.
  await owner.account.card('Timo Grothe').click();
  await stance(owner.page, '−2, Opponent').check({ force: true });
  await owner.account.saved();
  await owner.account.leaveFields();
  await owner.page.keyboard.press('3');
  await owner.account.saved();
  const strength = details(page).getByRole('button', { name: /Olaf Brekke/ });
  await guest.card('Timo Grothe').click();
  await expect(strength.first()).toBeVisible();

  await expect(page.locator('[data-influence]')).toHaveCount(0);
  const seen = await page.locator('body').innerText();
  for (const word of ['Judgement', 'Stance', 'Roles in decisions', 'Private note', 'Needs', 'Actions', SECRET])
    expect(seen).not.toContain(word);
  const wire = await heard();
  expect(wire).toContain('Timo Grothe');
  for (const word of [SECRET, 'judgements', 'stance', 'personNotes', 'inner-circle', 'decider'])
    expect(wire).not.toContain(word);
  await context.close();
});
