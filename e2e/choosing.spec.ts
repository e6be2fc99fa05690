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

test('[PC27] a member sees his account at its place among all, below the line where it is', async ({
  owner,
  colleague,
}) => {
  const [north, south, west] = await Promise.all(
    ['Nordwind', 'Südwind', 'Westwind'].map((n) => owner.api.createAccount(n)),
  );
  const { members } = await owner.api.json<{ members: { id: string; name: string }[] }>('GET', '/api/members');
  const member = members.find(({ name }) => name === colleague.name)?.id ?? '';
  // whoever makes an account in a test brings everybody into its team
  for (const account of [north, west]) await owner.api.send('DELETE', `/api/accounts/${account}/team/${member}`);
  const people = members.map(({ id }) => id);
  const body = { name: 'Spring', criteria, accounts: [north, south, west], people };
  const { id } = await owner.api.json<{ id: string }>('POST', '/api/portfolio/rounds', body);
  const path = `/api/portfolio/rounds/${id}`;
  for (const [account, score] of [
    [north, 9],
    [south, 4],
    [west, 4],
  ] as const)
    await owner.api.send('PUT', `${path}/sheets/${account}`, { scores: { 'product-fit': score, liquidity: score } });
  await owner.api.json('PATCH', path, { state: 'revealed', cut: 2 });

  for (const { page } of [owner, colleague]) {
    await page.goto(`${owner.api.url}/choose/${id}`);
    await expect(page.getByRole('heading', { name: 'Where you differ' })).toBeVisible();
  }
  await expect(colleague.page.getByText('1 of 2 gave a score').first()).toBeVisible();
  for (const { page } of [owner, colleague]) await page.getByText('Rank', { exact: true }).click();
  for (const { page } of [owner, colleague])
    await expect(page.getByText('2 accounts above the line, which parts equal scores')).toBeVisible();
  await expect(colleague.page.getByText('You see 1 of the 3 accounts of this round.')).toBeVisible();
  await expect(
    colleague.page
      .getByRole('row', { name: /Südwind/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('2');
  await expect(colleague.page.getByText('Westwind')).toHaveCount(0);
});
