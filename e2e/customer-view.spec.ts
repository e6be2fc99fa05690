import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { type Actor, expect, test } from './fixtures/test.ts';
import { findViolations } from './pages/find-violations.ts';

const NORDWIND = JSON.parse(readFileSync(new URL('../client/public/examples/nordwind.json', import.meta.url), 'utf8'));
/** Stands in every text of the account that a person writes, the two companies' names apart. */
const SECRET = 'QUOKKASECRET';
/** Names that stand nowhere in the code of the page. */
const COMPANIES = { supplier: 'Zebrafink AG', customer: 'Wombatwerke SE' };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' };
const ANSWER_MS = 10_000;

const withSecrets = (): unknown => {
  const file = structuredClone(NORDWIND);
  file.account = { ...file.account, ...COMPANIES, name: SECRET };
  for (const person of file.people) person.name = `${SECRET} ${person.name}`;
  for (const lane of file.functions) lane.name = `${SECRET} ${lane.name}`;
  for (const stage of file.inside.stages) stage.source = SECRET;
  for (const plan of file.inside.contactPlans) plan.grow.goal = SECRET;
  for (const note of file.inside.personNotes) note.text = SECRET;
  file.inside.stages = file.inside.stages.filter(({ view }: { view: string }) => view === 'claimed');
  return file;
};

type Link = { id: string; path: string };
const makeQuestion = (owner: Actor, id: string, more: object = {}): Promise<Link> =>
  owner.api.json('POST', `/api/accounts/${id}/links`, { name: 'Katrin Vogel', role: 'customer-says', ...more });

/** Everything that the browser receives, as bytes: heads and bodies of answers, frames of sockets. */
const listen = (page: Page) => {
  const heard: Promise<string>[] = [];
  const asked: string[] = [];
  page.on('response', (response) => {
    asked.push(new URL(response.url()).pathname);
    const whole = Promise.all([response.allHeaders(), response.body().catch(() => Buffer.alloc(0))]);
    heard.push(whole.then(([heads, body]) => JSON.stringify(heads) + body.toString('latin1')));
  });
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  return { sockets, asked, all: async () => (await Promise.all(heard)).join('\n') };
};

const arrive = async (browser: Browser, owner: Actor, path: string, options: object = PHONE) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wire = listen(page);
  await page.goto(owner.api.url + path);
  return { context, page, wire };
};

test('[CV1] [CV4] [CV9] [CV10] the owner asks, a customer answers on a phone, and the owner’s chips say it at once', async ({
  owner,
  browser,
}) => {
  const id = await owner.api.createAccount('Nordwind', withSecrets());
  await owner.account.open(id);
  const { page: ours } = owner;
  await ours.getByRole('button', { name: /^customer’s: not said/ }).click();
  await ours.getByRole('button', { name: 'Ask the customer …' }).click();
  const dialog = ours.getByRole('dialog', { name: 'Ask the customer' });
  const whom = dialog.getByRole('combobox', { name: 'Whom do you ask?' });
  await whom.fill('Katrin Vogel-Petersen');
  await whom.press('ArrowDown');
  await whom.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Choose somebody else' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Make link' }).click();
  await dialog.getByText(/^The link for Katrin Vogel/).waitFor();
  await expect(dialog.getByText(/not answered yet/)).toBeVisible();
  const [link] = await owner.api.json<Link[]>('GET', `/api/accounts/${id}/links`);
  if (!link) throw new Error('no link');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await ours.keyboard.press('Escape');
  await expect(ours.getByRole('dialog')).toHaveCount(0);

  const begin = performance.now();
  const { context, page, wire } = await arrive(browser, owner, link.path);
  await page.getByRole('heading', { name: /^How do you see the collaboration between/ }).waitFor();
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue(/Katrin Vogel/);
  await page.getByRole('button', { name: 'Send answer' }).click();
  await expect(page.getByRole('alert')).toHaveText('Choose the line that comes closest.');
  await page.getByRole('radio', { name: /^They are one supplier among several/ }).check();
  await page.getByRole('textbox', { name: /add something/ }).fill('Fewer surprises, please.');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Katrin');
  await page.getByRole('button', { name: 'Send answer' }).click();
  await page.getByRole('heading', { name: 'Thank you, Katrin.' }).waitFor();
  const took = performance.now() - begin;
  process.stdout.write(`a customer on a phone has answered: ${Math.round(took)} ms\n`);
  expect(took).toBeLessThan(ANSWER_MS);
  await expect(page.getByText('Fewer surprises, please.')).toBeVisible();
  const chip = (stage: string) => ours.getByRole('button', { name: `customer’s: ${stage}, assess the stage` });
  await expect(chip('Basic')).toBeVisible({ timeout: 2_000 });
  await expect(ours.getByText('Fewer surprises, please.').first()).toBeAttached();

  // he thinks again, another day of this page
  await page.reload();
  await page.getByRole('button', { name: 'Change answer' }).click();
  await page.getByRole('radio', { name: /^We rely on each other/ }).check();
  await page.getByRole('button', { name: 'Send changed answer' }).click();
  await page.getByRole('heading', { name: 'Thank you, Katrin.' }).waitFor();
  await expect(chip('Interdependent')).toBeVisible({ timeout: 2_000 });

  const received = await wire.all();
  const has = (words: string) => received.includes(words);
  expect([has(COMPANIES.supplier), has(COMPANIES.customer), has(SECRET)]).toEqual([true, true, false]);
  expect(has('"user":null')).toBe(true);
  expect(wire.sockets).toEqual([]);
  const asked = wire.asked.filter((path) => path.startsWith('/api/') && path !== '/api/session');
  expect(new Set(asked)).toEqual(new Set([`/api${link.path}`]));
  expect(await page.locator('a').count()).toBe(0);
  await context.close();
});

test('[CV6] revoked, expired and wrong links say so, an answer that is under way too', async ({ owner, browser }) => {
  const id = await owner.api.createAccount('Nordwind', NORDWIND);
  const link = await makeQuestion(owner, id);
  const { context, page } = await arrive(browser, owner, link.path);
  await page.getByRole('radio', { name: /^We work almost as one team/ }).check();
  await owner.api.send('DELETE', `/api/accounts/${id}/links/${link.id}`);
  await page.getByRole('button', { name: 'Send answer' }).click();
  await expect(page.getByRole('heading', { name: 'This link was withdrawn' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This link was withdrawn' })).toBeVisible();
  const soon = new Date(Date.now() + 1_500).toISOString();
  const brief = await makeQuestion(owner, id, { expiresAt: soon });
  await expect
    .poll(async () => (await owner.api.json<{ state: string }>('GET', `/api${brief.path}`)).state)
    .toBe('expired');
  await page.goto(owner.api.url + brief.path);
  await expect(page.getByRole('heading', { name: 'This link has expired' })).toBeVisible();
  await page.goto(`${owner.api.url}/say/nonsense`);
  await expect(page.getByRole('heading', { name: 'This link leads nowhere' })).toBeVisible();
  await context.close();
});

test('[CV4] [CV9] behind a passphrase, in German, without a connection for a moment, and axe finds nothing', async ({
  owner,
  browser,
}) => {
  const id = await owner.api.createAccount('Nordwind', withSecrets());
  const link = await makeQuestion(owner, id, { passphrase: 'sesam' });
  const { context, page, wire } = await arrive(browser, owner, link.path, { ...PHONE, locale: 'de-DE' });
  const field = page.getByRole('textbox', { name: 'Kennwort' });
  await field.fill('falsch');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page.getByText('Das ist nicht das Kennwort dieses Links.')).toBeVisible();
  expect(await findViolations(page, 'locked', ['light', 'dark'])).toEqual([]);
  const before = await wire.all();
  expect([before.includes(COMPANIES.customer), before.includes(COMPANIES.supplier)]).toEqual([false, false]);
  await field.fill('sesam');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('heading', { name: /^Wie sehen Sie die Zusammenarbeit/ }).waitFor();
  expect(await findViolations(page, 'question', ['light', 'dark'])).toEqual([]);

  // by keyboard alone: up from the first choice is the end
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /Es geht zu Ende/ })).toBeChecked();
  await page.getByRole('textbox', { name: /ergänzen/ }).fill('Schade.');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /ergänzen/ })).toHaveValue('Schade.');
  await page.getByText('English').click();
  await expect(page.getByRole('radio', { name: /It is coming to an end/ })).toBeChecked();
  await page.getByText('Deutsch').click();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Antwort senden' }).click();
  await page.getByRole('heading', { name: 'Vielen Dank, Katrin Vogel.' }).waitFor();
  expect(await findViolations(page, 'answered', ['light', 'dark'])).toEqual([]);
  const { inside } = await owner.api.json<{ inside: { stages: object[] } }>('GET', `/api/accounts/${id}/export`);
  expect(inside.stages.at(-1)).toEqual(
    expect.objectContaining({ view: 'customer-said', stage: 'uncoupling', source: 'Katrin Vogel' }),
  );
  await context.close();
});
