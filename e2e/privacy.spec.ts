import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const NAME = 'Zaphod Quillfeather';
const SAID = 'Collects rare thimbles';
const file = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'We', customer: 'They' },
  functions: [{ id: 'board', name: 'Board' }],
  people: [
    { id: 'p1', side: 'supplier', name: 'Amit Rangan', posts: [{ from: null, title: 'Director', function: 'board' }] },
    { id: 'p2', side: 'customer', name: NAME, posts: [{ from: null, title: 'CFO', function: 'board' }] },
    { id: 'p3', side: 'customer', name: 'Kim Beck', posts: [{ from: null, title: 'Buyer', function: 'board' }] },
  ],
  contacts: [{ id: 'c1', supplier: 'p1', customer: 'p2', strengths: [{ from: '2025-04-01', value: 4 }] }],
  inside: { personNotes: [{ id: 'b1', person: 'p2', text: SAID }] },
};

/** Every byte that the copies of a page on this device hold, as text. */
const onDevice = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const texts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (!name?.startsWith('facet:')) continue;
      const db = await done(indexedDB.open(name));
      const updates: Uint8Array[] = await done(db.transaction('updates').objectStore('updates').getAll());
      texts.push(...updates.map((update) => new TextDecoder('latin1').decode(update)));
      db.close();
    }
    return texts.join('\n');
  });

test('[E7] [E8] [E11] [E12] a person is shown what is kept, and erased everywhere, a colleague offline included', async ({
  owner,
  colleague,
  server,
}) => {
  const onServer = () =>
    readdirSync(server.dataDir)
      .filter((name) => name.startsWith('facet'))
      .map((name) => readFileSync(path.join(server.dataDir, name)).toString('latin1'))
      .join('\n');
  const id = await owner.api.createAccount('Nordwind', file);
  for (const { account } of [owner, colleague]) await account.open(id);
  await expect.poll(() => onDevice(colleague.page)).toContain(SAID);
  expect(onServer()).toContain(SAID);

  await colleague.account.card(NAME).click();
  const title = colleague.page.getByRole('textbox', { name: 'Title', exact: true });
  await expect(title).toBeVisible();
  await colleague.context.setOffline(true);
  await title.fill(`CFO ${NAME} the second`);
  await title.press('Enter');

  await owner.account.card(NAME).click();
  await owner.page.getByRole('button', { name: 'More for this person' }).click();
  await owner.page.getByRole('menuitem', { name: 'Data about this person …' }).click();
  const dialog = owner.page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveText([
    '1 record with posts and contact details',
    '1 line of contact',
    '1 private note',
  ]);
  const saving = owner.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save everything as a file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(`${NAME}.person.json`);
  expect(readFileSync(await saved.path(), 'utf8')).toContain(SAID);

  await dialog.getByRole('button', { name: 'Erase …' }).click();
  const question = owner.page.getByRole('alertdialog', { name: `Erase ${NAME}?` });
  const erase = question.getByRole('button', { name: 'Erase for good' });
  await expect(erase).toBeDisabled();
  await question.getByRole('textbox', { name: /Type/ }).fill(NAME);
  await erase.click();
  const statement = owner.page.getByRole('dialog', { name: `Erased: ${NAME}` });
  await expect(statement).toContainText('The database file was written anew');
  const keeping = owner.page.waitForEvent('download');
  await statement.getByRole('button', { name: 'Save this statement' }).click();
  const kept = readFileSync(await (await keeping).path(), 'utf8');
  expect(kept).toContain('Person: p2 (id)');
  expect(kept).not.toContain(NAME);
  await statement.getByRole('button', { name: 'Close' }).last().click();
  await expect(owner.account.card(NAME)).toHaveCount(0);
  expect(onServer()).not.toMatch(/Quillfeather|thimbles/);

  await colleague.context.setOffline(false);
  await expect(colleague.account.card(NAME)).toHaveCount(0);
  await colleague.account.saved();
  await expect.poll(() => onDevice(colleague.page)).not.toMatch(/Quillfeather|thimbles/);
  await expect(colleague.account.card('Kim Beck')).toBeVisible();
  await expect(owner.account.card(NAME)).toHaveCount(0);
  expect((await await owner.api.json('GET', `/api/accounts/${id}/export`)) as object).not.toMatchObject({
    people: expect.arrayContaining([expect.objectContaining({ id: 'p2' })]),
  });
});
