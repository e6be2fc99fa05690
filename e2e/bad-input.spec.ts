import { readFileSync } from 'node:fs';
import { OWNER } from './fixtures/facet-server.ts';
import { expect, test } from './fixtures/test.ts';
import { HomePage } from './pages/home-page.ts';

const LONG = 'Maximiliane '.repeat(900).slice(0, 10_000);
const NAMES = {
  long: LONG,
  emoji: '👩‍🚀🚀🏳️‍🌈 Zoë 🦊'.repeat(5),
  hebrew: 'שרה כהן־לוי',
  markup: '<img src=x onerror=alert(1)>',
  script: '</script><script>alert(2)</script>',
  one: 'Claudia Weiss',
};

const account = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'We', customer: 'They' },
  functions: [{ id: 'finance', name: 'Finance' }],
};

const posts = (title: string) => [{ from: null, title, function: 'finance' }];

test('a name of any kind is kept, and shown as text in a card that keeps its size', async ({ owner }) => {
  const { page } = owner;
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  const id = await owner.api.createAccount('Nordwind', {
    ...account,
    people: [{ id: 'plain', side: 'customer', name: 'Jo', posts: posts('CFO') }],
  });
  await owner.account.open(id);
  for (const [kind, name] of Object.entries(NAMES)) {
    await test.step(kind, async () => {
      await page.keyboard.press('n');
      const field = page.getByRole('textbox', { name: 'New person of the customer' });
      await field.fill(name);
      await field.press('Enter');
      await field.press('Escape');
      const card = owner.account.cards().filter({ has: page.getByText(name.trim(), { exact: true }) });
      await expect(card).toHaveCount(1);
    });
  }
  await owner.account.restOf('Jo');
  const sizes = await owner.account
    .cards()
    .evaluateAll((cards) =>
      cards.map((card) => ({ width: (card as HTMLElement).offsetWidth, height: (card as HTMLElement).offsetHeight })),
    );
  expect(new Set(sizes.map(({ width, height }) => `${width}×${height}`)).size).toBe(1);
  const spills = await owner.account.cards().evaluateAll(
    (cards) =>
      cards.filter((card) => {
        const box = card.getBoundingClientRect();
        return [...card.querySelectorAll('span')].some((part) => {
          const inner = part.getBoundingClientRect();
          return !part.hasAttribute('data-handle') && (inner.right > box.right + 1 || inner.bottom > box.bottom + 1);
        });
      }).length,
  );
  expect(spills).toBe(0);

  await owner.account.saved();
  expect(ran).toEqual([]);
  await expect(page.locator('img')).toHaveCount(0);
  const file = await owner.api.json<{ people: { name: string }[] }>('GET', `/api/accounts/${id}/export`);
  expect(file.people.map(({ name }) => name)).toEqual(['Jo', ...Object.values(NAMES).map((name) => name.trim())]);
});

test('only web and mail addresses are links', async ({ owner }) => {
  const urls = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://nordwind.example/jo'];
  const id = await owner.api.createAccount('Nordwind', {
    ...account,
    people: urls.map((url, index) => ({
      id: `p${index}`,
      side: 'customer',
      name: `Person ${index}`,
      url,
      email: index === 3 ? 'jo@nordwind.example' : 'javascript:alert(2)',
    })),
  });
  await owner.account.open(id);
  const panel = owner.page.getByRole('complementary');
  for (const [index, url] of urls.entries()) {
    await owner.account.card(`Person ${index}`).click();
    await expect(panel.getByRole('textbox', { name: 'Profile' })).toHaveValue(url);
    const safe = index === 3;
    await expect(panel.getByRole('link', { name: 'Open the profile' })).toHaveCount(safe ? 1 : 0);
    await expect(panel.getByRole('link', { name: 'Write an e-mail' })).toHaveCount(safe ? 1 : 0);
  }
  await expect(panel.getByRole('link', { name: 'Open the profile' })).toHaveAttribute('href', urls[3] as string);
  await expect(panel.getByRole('link', { name: 'Write an e-mail' })).toHaveAttribute(
    'href',
    'mailto:jo@nordwind.example',
  );
});

test('no cell of an exported table is a formula', async ({ owner }) => {
  const id = await owner.api.createAccount('Nordwind', {
    ...account,
    people: [
      { id: 'a', side: 'supplier', name: '=HYPERLINK("http://evil.example","x")', posts: posts('@SUM(1+1)') },
      { id: 'b', side: 'customer', name: '+1+1', phone: '-2', posts: posts('CFO') },
    ],
    contacts: [{ id: 'c', supplier: 'a', customer: 'b', strengths: [{ from: null, value: 2 }] }],
  });
  await owner.account.open(id);
  for (const kind of ['People (CSV)', 'Lines of contact (CSV)']) {
    await owner.page.getByRole('button', { name: 'Import / Export' }).click();
    const download = owner.page.waitForEvent('download');
    await owner.page.getByRole('menuitem', { name: kind }).click();
    const text = readFileSync(await (await download).path(), 'utf8').replace(/^\uFEFF/, '');
    expect(text).toContain('HYPERLINK');
    for (const cell of text.split(/,|\r?\n/)) expect(cell, kind).not.toMatch(/^"?\s*[=+\-@]/);
  }
});

test('a session that ends in the middle of work asks to sign in, and keeps the change', async ({ owner }) => {
  const { page } = owner;
  const id = await owner.api.createAccount('Nordwind', {
    ...account,
    people: [{ id: 'p', side: 'customer', name: 'Claudia Weiss', posts: posts('CFO') }],
  });
  await owner.account.open(id);
  await owner.account.card('Claudia Weiss').click();
  await expect(page.getByRole('complementary').getByRole('textbox', { name: 'Title', exact: true })).toBeVisible();
  await owner.account.saved();
  await owner.context.setOffline(true);
  await expect(page.locator('[data-save-state="offline"]')).toBeVisible();
  await owner.account.editField('Claudia Weiss', 'Title', 'Chief financial officer');
  await owner.context.clearCookies();
  await owner.context.setOffline(false);

  const asked = page.getByRole('alertdialog', { name: 'Sign in again' });
  await expect(asked).toBeVisible();
  await expect(owner.account.card('Claudia Weiss')).toContainText('Chief financial officer');
  await new HomePage(page, owner.api.url).signIn(OWNER, asked);
  await expect(asked).toHaveCount(0);
  await owner.account.saved();
  await expect(owner.account.card('Claudia Weiss')).toContainText('Chief financial officer');
  const file = await owner.api.json<{ people: { posts: { title: string }[] }[] }>('GET', `/api/accounts/${id}/export`);
  expect(file.people[0]?.posts[0]?.title).toBe('Chief financial officer');
});

test('an account that somebody deletes while it is open says so', async ({ owner, colleague }) => {
  const id = await owner.api.createAccount('Nordwind', account);
  await owner.account.open(id);
  await colleague.page.goto(`${owner.api.url}/`);
  await colleague.page.getByRole('button', { name: 'Actions for Nordwind' }).click();
  await colleague.page.getByRole('menuitem', { name: 'Delete' }).click();
  const question = colleague.page.getByRole('alertdialog', { name: 'Delete Nordwind?' });
  const forGood = question.getByRole('button', { name: 'Delete for good' });
  await expect(forGood).toBeDisabled();
  await question.getByRole('textbox').fill('Nordwind');
  await forGood.click();
  await expect(question).toHaveCount(0);
  await expect(owner.page.getByText('This account is not here')).toBeVisible();
  await owner.page.reload();
  await expect(owner.page.getByText('This account is not here')).toBeVisible();
});
