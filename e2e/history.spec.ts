import { readFileSync } from 'node:fs';
import { de } from '../client/text/de.ts';
import { expect, test } from './fixtures/test.ts';
import { findViolations } from './pages/find-violations.ts';
import { HistoryPage } from './pages/history-page.ts';

const FILE = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'Halden', customer: 'Nordwind AG' },
  functions: [
    { id: 'logistics', name: 'Logistics' },
    { id: 'finance', name: 'Finance' },
  ],
  people: [
    { id: 'anna', side: 'supplier', name: 'Anna Berg', posts: [{ title: 'KAM', tip: true }] },
    { id: 'olaf', side: 'supplier', name: 'Olaf Sol', posts: [{ title: 'CFO', function: 'finance' }] },
    { id: 'jo', side: 'customer', name: 'Jo Meier', posts: [{ title: 'Logistics manager', function: 'logistics' }] },
    { id: 'kim', side: 'customer', name: 'Kim Beck', posts: [{ title: 'Buyer', function: 'finance' }] },
  ],
  contacts: [
    { id: 'c1', supplier: 'anna', customer: 'jo', strengths: [{ from: '2024-03-01', value: 2 }] },
    { id: 'c2', supplier: 'olaf', customer: 'kim', strengths: [{ from: '2024-03-01', value: 3 }] },
  ],
  inside: { judgements: [{ id: 'j1', person: 'jo', date: '2026-10-01', stance: 0 }] },
};
const NORDWIND = JSON.parse(readFileSync(new URL('../client/public/examples/nordwind.json', import.meta.url), 'utf8'));

test('a version is kept, compared in sentences and on the map, restored under a colleague who edits, and undone', async ({
  owner,
  colleague,
}) => {
  const id = await owner.api.createAccount('Nordwind', FILE);
  await owner.account.open(id);
  await colleague.account.open(id);
  const history = new HistoryPage(owner.page);
  await history.open();
  await expect(owner.page).toHaveURL(new RegExp(`/accounts/${id}/history$`));
  await history.keep('Before the review');

  await owner.page.keyboard.press('t');
  await owner.account.editField('Jo Meier', 'Title', 'Head of Logistics');
  await owner.account.leaveFields();
  await owner.account.card('Kim Beck').click();
  await owner.page.keyboard.press('Delete');
  await expect(colleague.account.cards()).toHaveCount(3);
  await colleague.api.json('POST', `/api/accounts/${id}/import`, {
    ...FILE,
    people: [],
    contacts: [],
    inside: { judgements: [{ id: 'j1', person: 'jo', date: '2026-10-01', stance: 1 }] },
  });
  await owner.account.saved();

  await history.open();
  await history.choose('Before the review');
  const told = history.differences();
  await expect(told).toContainText('Jo Meier: title “Logistics manager” → “Head of Logistics”');
  await expect(told).toContainText('Kim Beck: removed');
  await expect(told).toContainText('Line Olaf Sol – Kim Beck: removed');
  // two people edited the map or its inside since; of the map it was the owner alone
  await expect(told.getByText(/Head of Logistics/)).toContainText(/by Tessa Brandt, \d/);
  await expect(told.getByText(/^Jo Meier: stance neutral → supporter/)).toContainText('judged on 1 Oct 2026');

  await expect(owner.account.card('Kim Beck')).toHaveAttribute('data-change', 'removed');
  await expect(owner.account.card('Kim Beck')).toContainText('removed');
  await expect(owner.account.line('Olaf Sol', 'Kim Beck')).toHaveAttribute('data-change', 'removed');
  await expect(owner.account.card('Jo Meier')).toContainText('Logistics manager');
  await owner.page.getByRole('radio', { name: 'Now' }).last().click();
  await expect(owner.account.cards()).toHaveCount(3);
  await expect(owner.account.card('Jo Meier')).toContainText('Head of Logistics');

  // the colleague writes what the restore does not touch: it stays
  await colleague.context.setOffline(true);
  await colleague.account.editField('Jo Meier', 'Name', 'Jo Meier-Lang');
  await history.restore();
  await colleague.context.setOffline(false);
  for (const { account } of [colleague, owner]) await account.saved();
  await expect(colleague.account.cards()).toHaveCount(4);
  await expect(colleague.account.card('Jo Meier-Lang')).toContainText('Logistics manager');
  await expect(history.version('Before a restore')).toBeVisible();

  await owner.page.keyboard.press('Control+z');
  await expect(colleague.account.cards()).toHaveCount(3);
  await expect(colleague.account.card('Jo Meier-Lang')).toContainText('Head of Logistics');
  await expect(colleague.account.line('Anna Berg', 'Jo Meier-Lang')).toHaveCount(1);
});

test('one person is copied back with his lines; the version is renamed, exported and deleted', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', FILE);
  await owner.account.open(id);
  const history = new HistoryPage(owner.page);
  await history.open();
  await history.keep('All four');
  await owner.page.keyboard.press('t');
  await owner.account.card('Kim Beck').click();
  await owner.page.keyboard.press('Delete');
  await owner.account.editField('Jo Meier', 'Title', 'Head of Logistics');
  await owner.account.saved();

  await history.open();
  await history.choose('All four');
  await owner.page.getByRole('button', { name: 'Copy one person back' }).click();
  const dialog = owner.page.getByRole('dialog', { name: 'Copy one person back' });
  await dialog.getByRole('combobox', { name: 'Person' }).fill('Kim');
  await owner.page.getByRole('option', { name: 'Kim Beck' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(history.differences()).toContainText('1 difference');
  await owner.page.keyboard.press('t');
  await expect(owner.account.line('Olaf Sol', 'Kim Beck')).toHaveCount(1);
  await expect(owner.account.card('Jo Meier')).toContainText('Head of Logistics');

  await owner.page.goBack();
  await history.choose('All four');
  const download = owner.page.waitForEvent('download');
  await owner.page.getByRole('link', { name: 'Export as account file' }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(file.people).toHaveLength(4);

  const more = owner.page.getByRole('button', { name: 'More for this version' });
  await more.click();
  await owner.page.getByRole('menuitem', { name: 'Rename' }).click();
  const rename = owner.page.getByRole('dialog', { name: 'Name of the version' });
  await rename.getByRole('textbox', { name: 'Name' }).fill('Four of us');
  await rename.getByRole('button', { name: 'Rename' }).click();
  await history.version('Four of us').waitFor();
  await more.click();
  await owner.page.getByRole('menuitem', { name: 'Delete version' }).click();
  await owner.page.getByRole('alertdialog').getByRole('button', { name: 'Delete version' }).click();
  await expect(history.version('Four of us')).toHaveCount(0);
});

test.describe('the screen', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing, in either theme, in German, on a phone; empty, with versions and in its dialogs', async ({
    owner,
  }) => {
    test.setTimeout(240_000);
    const { page, api, account } = owner;
    const found: string[] = [];
    const look = async (screen: string) => void found.push(...(await findViolations(page, screen, ['light', 'dark'])));
    const id = await api.createAccount('Nordwind', NORDWIND);
    await account.open(id);
    const history = new HistoryPage(page);
    await history.open();
    await look('empty');
    await history.keep('Before the review');
    await api.json('POST', `/api/accounts/${id}/import`, {
      ...NORDWIND,
      account: { name: 'North', supplier: 'H', customer: 'N' },
    });
    await history.choose('Before the review');
    await expect(history.differences()).toContainText('3 differences');
    await look('a version');
    for (const [button, part] of [
      ['Keep this state', page.getByRole('textbox', { name: 'Name' })],
      ['Restore', page.getByText(/^The account becomes what it was/)],
      ['Copy one person back', page.getByRole('combobox', { name: 'Person' })],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).first().click();
      await part.waitFor();
      await look(button);
      // the first Escape may close a list within the dialog
      await expect(async () => {
        await page.keyboard.press('Escape');
        await expect(part).toHaveCount(0, { timeout: 1000 });
      }).toPass();
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await look('a version, phone');
    await page.getByRole('link', { name: 'All versions' }).click();
    await look('list, phone');
    await page.evaluate(() => localStorage.setItem('facet.language', 'de'));
    await page.reload();
    await page.getByRole('navigation', { name: de.history.versions }).waitFor();
    await look('list, German');
    expect(found).toEqual([]);
  });

  test('a version is reached and left by keyboard alone, and the address keeps it', async ({ owner }) => {
    const { page, api, account } = owner;
    const id = await api.createAccount('Nordwind', FILE);
    await api.json('POST', `/api/accounts/${id}/versions`, { name: 'First' });
    await api.json('POST', `/api/accounts/${id}/versions`, { name: 'Second' });
    await account.open(id);
    const history = new HistoryPage(page);
    await history.open();
    await history.version('Now').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(history.version('First')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'First', level: 2 })).toBeVisible();
    await expect(history.differences()).toContainText('Nothing differs.');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'First', level: 2 })).toBeVisible();
    await page.keyboard.press('t');
    await expect(page).toHaveURL(new RegExp(`/accounts/${id}$`));
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'First', level: 2 })).toBeVisible();
  });
});
