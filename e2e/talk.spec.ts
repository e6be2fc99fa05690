import { expect, test } from './fixtures/test.ts';

const file = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'We', customer: 'They' },
  functions: [{ id: 'board', name: 'Board' }],
  people: [
    {
      id: 'p1',
      side: 'supplier',
      name: 'Amit Rangan',
      posts: [{ from: null, title: 'R&D director', function: 'board' }],
    },
    { id: 'p2', side: 'customer', name: 'Jens Albrecht', posts: [{ from: null, title: 'CFO', function: 'board' }] },
  ],
  contacts: [{ id: 'c1', supplier: 'p1', customer: 'p2', strengths: [{ from: '2025-04-01', value: 4 }] }],
};

test('[Q11] [Q12] [Q13] two talk of a person: live, answered, resolved, kept when it does not arrive', async ({
  owner,
  colleague,
}) => {
  const id = await owner.api.createAccount('Nordwind', file);
  for (const { account } of [owner, colleague]) {
    await account.open(id);
    await account.card('Jens Albrecht').click();
  }
  const field = (page: typeof owner.page) => page.getByRole('textbox', { name: 'Comment', exact: true });

  await field(owner.page).fill('Who decides? See https://facet.example/plan.');
  await field(owner.page).press('Control+Enter');
  await expect(field(owner.page)).toHaveValue('');
  const seen = colleague.page.getByRole('article').filter({ hasText: 'Who decides?' });
  await expect(seen).toContainText(owner.name);
  await expect(seen.getByRole('link')).toHaveAttribute('href', 'https://facet.example/plan');

  await colleague.page.getByRole('button', { name: 'Reply' }).click();
  await colleague.page.getByRole('textbox', { name: /Reply to/ }).fill('Anna does');
  await colleague.page.getByRole('button', { name: 'Send' }).click();
  await expect(owner.page.getByText('Anna does')).toBeVisible();
  await expect(colleague.page.getByRole('button', { name: 'Reply' })).toBeFocused();

  await test.step('a draft outlives the panel, and an answer that failed', async () => {
    await field(owner.page).fill('Half a thought');
    await owner.account.card('Amit Rangan').click();
    await expect(field(owner.page)).toHaveValue('');
    await owner.account.card('Jens Albrecht').click();
    await expect(field(owner.page)).toHaveValue('Half a thought');
    await owner.page.route('**/comments', (route) => route.fulfill({ status: 503, body: '' }));
    await owner.page.getByRole('button', { name: 'Send' }).click();
    await expect(owner.page.getByText('This did not arrive.')).toBeVisible();
    await expect(field(owner.page)).toHaveValue('Half a thought');
    await owner.page.unroute('**/comments');
    await owner.context.setOffline(true);
    await expect(owner.page.getByText('Comments need a connection.')).toBeVisible();
    await expect(owner.page.getByRole('button', { name: 'Send' })).toBeDisabled();
    await owner.context.setOffline(false);
    await expect(owner.page.getByRole('button', { name: 'Send' })).toBeEnabled();
    await owner.page.getByRole('button', { name: 'Send' }).click();
    await expect(colleague.page.getByText('Half a thought')).toBeVisible();
  });

  await owner.page.getByRole('button', { name: 'Resolve' }).last().click();
  await expect(colleague.page.getByRole('button', { name: '1 resolved' })).toBeVisible();
  await expect(colleague.page.getByText('Anna does')).toHaveCount(0);
  await expect(colleague.account.card('Jens Albrecht')).toHaveAccessibleName(/, 1 open comment$/);
  await expect(colleague.account.card('Amit Rangan')).not.toHaveAccessibleName(/comment/);
  await colleague.page.getByRole('button', { name: '1 resolved' }).click();
  await colleague.page.getByRole('button', { name: 'Reopen' }).click();
  await expect(owner.page.getByText('Anna does')).toBeVisible();
});
