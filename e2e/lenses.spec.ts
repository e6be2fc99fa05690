import { nordwind } from '../shared/rules/testing/nordwind.ts';
import { expect, test } from './fixtures/test.ts';
import { findViolations } from './pages/find-violations.ts';

const LENSES = ['Decision unit', 'Organisation', 'Grid', 'Free'] as const;

test('[LN3] the lens stands in the address, is kept on the device and never in the account', async ({
  owner,
  colleague,
}) => {
  const id = await owner.api.createAccount('Nordwind', nordwind);
  await owner.account.open(id);
  const before = await owner.api.json('GET', `/api/accounts/${id}/export`);
  const cards = await owner.account.cards().count();
  const lines = await owner.account.lines().count();
  for (const lens of LENSES) {
    await owner.page.getByRole('radio', { name: lens }).check({ force: true });
    await owner.account.restOf('Jens Albrecht');
    await expect(owner.account.cards()).toHaveCount(cards);
    await expect(owner.account.lines()).toHaveCount(lines);
  }
  await expect(owner.page).toHaveURL(/\?lens=free$/);
  await owner.page.reload();
  await expect(owner.account.canvas()).toHaveAttribute('data-lens', 'free');
  await owner.page.goto(owner.page.url().replace(/\?.*/, ''));
  await expect(owner.account.canvas()).toHaveAttribute('data-lens', 'free');
  await colleague.account.open(id);
  await expect(colleague.account.canvas()).toHaveAttribute('data-lens', 'shape');
  expect(await owner.api.json('GET', `/api/accounts/${id}/export`)).toEqual(before);
});

test('[LN14] an empty cell of the Grid adds somebody there, a cell with people filters to them', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', nordwind);
  await owner.account.open(id);
  await owner.account.leaveFields();
  await owner.page.keyboard.press('g');
  await expect(owner.account.canvas()).toHaveAttribute('data-lens', 'grid');
  await owner.account.restOf('Ulrich Stahmer');
  await owner.page.getByRole('button', { name: 'Add a person: IT, Manager, Nordwind AG' }).click();
  await owner.page.getByRole('textbox', { name: 'New person of the customer' }).fill('Nina Kern, Team lead');
  await owner.page.keyboard.press('Enter');
  await owner.page.keyboard.press('Escape');
  const cell = owner.page.getByRole('button', { name: /^IT, Manager, Nordwind AG: 0 of 1 not met/ });
  await expect(cell).toBeVisible();
  await cell.focus();
  await owner.page.keyboard.press('ArrowLeft');
  await expect(owner.page.getByRole('button', { name: /^IT, Director, Nordwind AG/ })).toBeFocused();
  await cell.press('Enter');
  // [LN53] the chip says what is meant, and takes it off
  await expect(owner.page.getByText('Only IT, Manager, Nordwind AG: 1 of 23')).toBeVisible();
  await expect(owner.account.card('Nina Kern')).not.toHaveAttribute('data-faded');
  await expect(owner.account.card('Ulrich Stahmer')).toHaveAttribute('data-faded');
  await owner.page.getByRole('button', { name: /^Take off: Only IT/ }).click();
  await expect(owner.account.card('Ulrich Stahmer')).not.toHaveAttribute('data-faded');
});

test('two look through different lenses: a card dropped in one walks in the other', async ({ owner, colleague }) => {
  const id = await owner.api.createAccount('Nordwind', nordwind);
  await owner.account.open(id);
  await colleague.account.open(id);
  await owner.account.leaveFields();
  await owner.page.keyboard.press('g');
  await owner.account.restOf('Lena Farkas');
  const before = await colleague.account.restOf('Lena Farkas');
  const target = await owner.page.locator('[data-cell="cell customer logistics manager"]').boundingBox();
  const from = await owner.account.middleOf('Lena Farkas');
  const { mouse } = owner.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((target?.x ?? 0) + 40, (target?.y ?? 0) + 12, { steps: 8 });
  // [LN6] what is in a hand of another lens is another place here
  expect(await colleague.account.middleOf('Lena Farkas')).toEqual(before);
  await mouse.up();
  await expect.poll(async () => (await colleague.account.restOf('Lena Farkas')).y).toBeGreaterThan(before.y + 20);
  await owner.page.keyboard.press('Control+z');
  await expect.poll(async () => (await colleague.account.restOf('Lena Farkas')).y).toBeLessThan(before.y + 2);
});

test('notes and frames of the Free lens reach the colleague, move with undo, and go', async ({ owner, colleague }) => {
  const id = await owner.api.createAccount('Nordwind', nordwind);
  for (const { account, page } of [owner, colleague]) {
    await account.open(id);
    await account.leaveFields();
    await page.keyboard.press('f');
    await account.restOf('Amit Rangan');
  }
  await owner.page.getByRole('button', { name: /^Note/ }).click();
  await owner.page.getByRole('textbox', { name: 'Text of the note' }).fill('Who holds the budget?');
  await owner.page.keyboard.press('Escape');
  const note = colleague.page.locator('[data-note-id]');
  await expect(note).toContainText('Who holds the budget?');
  const mine = owner.page.locator('[data-note-id]');
  await mine.focus();
  const at = await note.boundingBox();
  for (let step = 0; step < 3; step++) await owner.page.keyboard.press('ArrowDown');
  await expect.poll(async () => ((await note.boundingBox())?.y ?? 0) - (at?.y ?? 0)).toBeGreaterThan(20);
  await owner.page.keyboard.press('Delete');
  await expect(note).toHaveCount(0);
  await owner.page.keyboard.press('Control+z');
  await expect(note).toHaveCount(1);
});

test('every lens is free of what axe finds, in both themes', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', nordwind);
  await owner.account.open(id);
  for (const lens of LENSES) {
    await owner.page.getByRole('radio', { name: lens }).check({ force: true });
    await owner.account.restOf('Jens Albrecht');
    expect(await findViolations(owner.page, lens, ['light', 'dark'])).toEqual([]);
  }
});
