import { expect, test } from './fixtures/test.ts';

const people = ['Bernd Kessler', 'Claudia Weiss'].map((name, index) => ({
  id: `p${index}`,
  side: 'customer',
  name,
  posts: [{ from: null, title: 'Buyer' }],
}));
const file = { format: 'facet-account', version: 1, account: { name: 'Nordwind' }, people };

test('[O25] the Undo of a message takes back what the message tells of, or is gone', async ({ owner }) => {
  const { page, account } = owner;
  await account.open(await owner.api.createAccount('Nordwind', file));
  const offer = page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' });
  await account.card('Bernd Kessler').click();
  await page.keyboard.press('Delete');
  await expect(offer).toBeVisible();
  await account.editField('Claudia Weiss', 'Title', 'CFO');
  await expect(offer).toHaveCount(0);

  await account.leaveFields();
  await account.card('Claudia Weiss').click();
  await page.keyboard.press('Delete');
  await offer.click();
  await expect(account.card('Claudia Weiss')).toContainText('CFO');
  await expect(account.card('Bernd Kessler')).toHaveCount(0);
});

test('[K7] undo works while a field of the panel has the keys and nothing was written in it', async ({ owner }) => {
  const { page, account } = owner;
  await account.open(await owner.api.createAccount('Nordwind', file));
  await account.editField('Claudia Weiss', 'Title', 'CFO');
  const title = page.getByRole('complementary').getByRole('textbox', { name: 'Title', exact: true });
  await title.click();
  await page.keyboard.press('Control+z');
  await expect(title).toHaveValue('Buyer');
  await page.keyboard.type('!');
  await page.keyboard.press('Control+z');
  await expect(account.card('Claudia Weiss')).toContainText('Buyer');
});

test('[B52] N on a side without anybody goes into the field that stands there', async ({ owner }) => {
  const { page, account } = owner;
  await account.open(await owner.api.createAccount('Nordwind'));
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: 'New person of the customer' });
  await expect(field).toHaveCount(1);
  await expect(field).toBeFocused();
  await page.keyboard.type('Anna Berg, CFO');
  await page.keyboard.press('Enter');
  await expect(account.card('Anna Berg')).toBeVisible();
});
