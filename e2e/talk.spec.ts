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

test('[Q17] [Q23] a mention reaches the bell of the other, leads to the thread and is read in both his tabs', async ({
  owner,
  colleague,
  server,
}) => {
  const id = await owner.api.createAccount('Nordwind', file);
  await owner.account.open(id);
  await owner.account.card('Jens Albrecht').click();
  await colleague.page.goto(`${server.url}/`);
  const second = await colleague.context.newPage();
  await second.goto(`${server.url}/settings`);

  const field = owner.page.getByRole('textbox', { name: 'Comment', exact: true });
  await field.pressSequentially(`Please look, @${colleague.name.slice(0, 3).toLowerCase()}`);
  await expect(owner.page.getByRole('listbox', { name: 'Mention somebody' })).toBeVisible();

  await expect(owner.page.getByRole('option').first()).toContainText(colleague.name);
  await field.press('Enter');
  await expect(field).toHaveValue(`Please look, @${colleague.name} `);
  await field.press('Control+Enter');
  await expect(owner.page.getByRole('article')).toContainText(`Please look, @${colleague.name}`);

  const bell = (page: typeof owner.page, name: string) => page.getByRole('button', { name, exact: true });
  for (const page of [colleague.page, second])
    await expect(bell(page, 'Updates, 1 unread')).toBeVisible({ timeout: 30_000 });
  await bell(colleague.page, 'Updates, 1 unread').click();
  const list = colleague.page.getByRole('dialog', { name: 'Updates' });

  await list.getByRole('button', { name: new RegExp(`${owner.name} mentioned you`) }).click();
  await expect(colleague.page.getByRole('article').filter({ hasText: 'Please look' })).toBeInViewport();
  await expect(colleague.page).toHaveURL(new RegExp(`/accounts/${id}$`));

  for (const page of [colleague.page, second]) await expect(bell(page, 'Updates')).toBeVisible();
  await expect(bell(owner.page, 'Updates')).toBeVisible();
});

test('[Q25] [Q26] [Q28] a commenter talks of a finding; the other sees what is new, and once seen it is not', async ({
  owner,
  colleague,
}) => {
  const id = await owner.api.createAccount('Nordwind', file);
  const { members } = await owner.api.json<{ members: { id: string; name: string }[] }>('GET', '/api/members');
  const theirs = members.find(({ name }) => name === colleague.name)?.id;
  await owner.api.send('PUT', `/api/accounts/${id}/team/${theirs}`, { role: 'commenter' });
  await colleague.account.open(id);
  const row = (page: typeof owner.page) => page.getByRole('button', { name: /One thread only/ }).first();
  await row(colleague.page).click();
  await expect(colleague.page.getByRole('button', { name: 'Accept …' })).toHaveCount(0);
  await colleague.page.getByRole('button', { name: 'Discuss' }).click();
  const part = colleague.page.getByRole('region', { name: 'Comments', exact: true });
  await part.getByRole('textbox', { name: 'Comment' }).fill('Who could be second?');
  await part.getByRole('textbox', { name: 'Comment' }).press('Control+Enter');
  await expect(part.getByRole('article')).toContainText('Who could be second?');
  await colleague.account.card('Jens Albrecht').click();
  await colleague.page.getByRole('complementary').getByRole('textbox', { name: 'Name' }).waitFor();
  await colleague.page.getByRole('textbox', { name: 'Comment', exact: true }).last().fill('I met him');
  await colleague.page.getByRole('textbox', { name: 'Comment', exact: true }).last().press('Control+Enter');

  await owner.account.open(id);
  await expect(row(owner.page)).toContainText('1 open comment');
  await expect(owner.account.card('Jens Albrecht')).toHaveAccessibleName(/, 1 open comment, new$/);
  await owner.account.card('Jens Albrecht').click();
  const said = owner.page.getByRole('article').filter({ hasText: 'I met him' });
  await said.scrollIntoViewIfNeeded();
  await expect(said).toContainText('New');
  await expect(owner.account.card('Jens Albrecht')).toHaveAccessibleName(/, 1 open comment$/);
  await expect(owner.page.getByRole('button', { name: 'Updates, 1 unread' })).toBeVisible();

  await owner.page.keyboard.press('Escape');
  await owner.page.getByRole('button', { name: 'Updates, 1 unread' }).click();
  await owner.page
    .getByRole('dialog', { name: 'Updates' })
    .getByRole('button', { name: /started a thread/ })
    .last()
    .click();
  await expect(owner.page.getByRole('article').filter({ hasText: 'Who could be second?' })).toBeInViewport();
  await expect(row(owner.page)).toHaveAttribute('aria-expanded', 'true');
  await expect(owner.page.getByRole('button', { name: 'Updates', exact: true })).toBeVisible();
});
