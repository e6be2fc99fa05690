import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { de } from '../client/text/de.ts';
import { en } from '../client/text/en.ts';
import { type Actor, expect, test } from './fixtures/test.ts';
import { findViolations } from './pages/find-violations.ts';

type Text = typeof en;
type Scheme = 'light' | 'dark';

const NORDWIND = JSON.parse(readFileSync(new URL('../client/public/examples/nordwind.json', import.meta.url), 'utf8'));
const BOTH = ['light', 'dark'] as const;
const PERSON = 'Sabine Rothe';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

// Every screen is looked at in one page: the timeout is that of a long walk.
test.describe.configure({ timeout: 240_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 20_000 });

/** Everything by which people come in and are kept; returns all that axe finds on the way. */
const walk = async (
  owner: Actor,
  browser: Browser,
  text: Text,
  schemes: readonly Scheme[],
  as: BrowserContextOptions,
) => {
  const { page, api, account } = owner;
  const found: string[] = [];
  const look = async (screen: string, where: Page = page) =>
    void found.push(...(await findViolations(where, screen, schemes)));
  const t = text.doors;

  const id = await api.createAccount('Nordwind', NORDWIND);
  await api.json('POST', `/api/accounts/${id}/comments`, { text: 'Who decides?' });
  await account.open(id);
  await page.getByRole('button', { name: new RegExp(`^${t.share.button}`) }).click();
  await page.getByRole('dialog').waitFor();
  await look('share');
  await page.getByRole('button', { name: t.share.newLink }).click();
  await look('share, new link');
  await page.getByRole('textbox', { name: t.share.name }).fill('Workshop with a name that is long enough to be cut');
  await page.getByRole('textbox', { name: t.share.passphrase }).fill('open sesame');
  await page.getByRole('button', { name: t.share.make }).click();
  await page.getByRole('button', { name: t.share.copy }).waitFor();
  await look('share, a link');
  await page.getByRole('button', { name: t.share.qr }).click();
  await page.getByRole('img', { name: t.share.qr }).waitFor();
  await look('share, QR code');

  const [link] = await api.json<{ path: string }[]>('GET', `/api/accounts/${id}/links`);
  const { path } = await api.json<{ path: string }>('POST', '/api/invitations', { account: id });
  const context = await browser.newContext(as);
  const other = await context.newPage();
  for (const [screen, at, button] of [
    ['join', link?.path, t.join.action],
    ['invitation', path, text.people.invitation.action],
  ] as const) {
    await other.goto(api.url + at);
    await other.getByRole('button', { name: button }).waitFor();
    await look(screen, other);
  }
  await other.getByRole('button', { name: text.people.invitation.action }).click();
  await look('invitation, not filled in', other);
  await other.goto(`${api.url}/invitation/none`);
  await other.getByRole('heading', { name: text.people.invitation.goneTitle }).waitFor();
  await look('invitation, gone', other);
  await other.goto(`${api.url}/forgot`);
  await other.getByRole('heading').first().waitFor();
  await look('forgot', other);
  await context.close();

  for (const section of ['you', 'sessions', 'members', 'tokens', 'audit', 'api']) {
    await page.goto(`${api.url}/settings/${section}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await look(`settings, ${section}`);
  }
  return found;
};

test('[A15] axe finds nothing where people come in and are kept, in either theme', async ({ owner, browser }) => {
  expect(await walk(owner, browser, en, BOTH, { locale: 'en-GB' })).toEqual([]);
});

test('[A15] axe finds nothing in comments, in either theme', async ({ owner }) => {
  const { page, api, account } = owner;
  await account.open(await api.createAccount('Nordwind', NORDWIND));
  await account.card(PERSON).click();
  await page.getByRole('complementary').getByRole('textbox', { name: 'Name' }).waitFor();
  const field = page.getByRole('textbox', { name: 'Comment', exact: true });
  await field.fill('Who decides? See https://facet.example/plan.');
  await field.press('Control+Enter');
  await page.getByRole('article').filter({ hasText: 'Who decides?' }).waitFor();
  expect(await findViolations(page, 'comments', BOTH)).toEqual([]);
});

test.describe('in German, on a phone', () => {
  test.use({ ...PHONE, locale: 'de-DE' });
  test('[A15] axe finds nothing where people come in and are kept', async ({ owner, browser }) => {
    const as = { ...PHONE, locale: 'de-DE' };
    expect(await walk(owner, browser, de as unknown as Text, ['light'], as)).toEqual([]);
  });
});
