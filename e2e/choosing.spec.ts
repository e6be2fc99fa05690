import { expect, test } from './fixtures/test.ts';

const criteria = [
  { id: 'product-fit', name: 'Product fit' },
  { id: 'liquidity', name: 'Liquidity' },
];

test('[PC6] two people score unseen; after the reveal both see who gave what', async ({ owner, colleague }) => {
  const account = await owner.api.createAccount('Nordwind');
  const { members } = await owner.api.json<{ members: { id: string }[] }>('GET', '/api/members');
  const people = members.map(({ id }) => id);
  const body = { name: 'Spring', criteria, accounts: [account], people };
  const { id } = await owner.api.json<{ id: string }>('POST', '/api/portfolio/rounds', body);
  const url = `${owner.api.url}/choose/${id}`;

  await colleague.page.goto(url);
  await colleague.page.getByRole('radiogroup').first().getByRole('radio').first().focus();
  await colleague.page.keyboard.press('9');
  await colleague.page.keyboard.press('0');
  await expect(colleague.page.getByText('Saved', { exact: true })).toBeVisible();

  await owner.page.goto(url);
  await expect(owner.page.getByText('1 of 2 have finished')).toBeVisible();
  await expect(owner.page.getByRole('radio', { checked: true })).toHaveCount(0);
  await owner.page.getByRole('radiogroup').first().getByRole('radio').first().focus();
  await owner.page.keyboard.press('2');
  await expect(owner.page.getByText('Saved', { exact: true })).toBeVisible();
  await owner.page.getByRole('button', { name: 'Reveal' }).click();
  await owner.page.getByRole('alertdialog').getByRole('button', { name: 'Reveal' }).click();

  for (const { page } of [owner, colleague]) {
    await expect(page.getByText(`${colleague.name} gave 9`)).toBeAttached();
    await expect(page.getByText(`${owner.name} gave 2`)).toBeAttached();
  }
});
