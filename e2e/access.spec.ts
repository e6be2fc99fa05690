import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { de } from '../client/text/de.ts';
import { en } from '../client/text/en.ts';
import { OWNER, SETUP_TOKEN } from './fixtures/facet-server.ts';
import { type Actor, expect, test } from './fixtures/test.ts';
import { findViolations } from './pages/find-violations.ts';
import { HomePage } from './pages/home-page.ts';

type Text = typeof en;

const NORDWIND = JSON.parse(readFileSync(new URL('../client/public/examples/nordwind.json', import.meta.url), 'utf8'));
const EMPTY = {
  ...NORDWIND,
  ...{ account: { ...NORDWIND.account, name: 'Blank' }, people: [], contacts: [], links: [], inside: {} },
};
const EXPORT = fileURLToPath(new URL('../shared/rules/exchange/fixtures/salesforce-report.csv', import.meta.url));
const BOTH = ['light', 'dark'] as const;
const PERSON = 'Sabine Rothe';

const DIALOGS = ['shortcuts', 'functions', 'levels', 'units', 'names', 'import', 'paste-list'] as const;
const OF_A_PERSON = ['connect', 'leaves-on', 'promoted-on', 'succeeded-by', 'reports-to'] as const;

// Every screen is looked at in one page: the timeout is that of a long walk.
test.describe.configure({ timeout: 240_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 20_000 });

/** Opens a dialog by its name in the palette. */
const byPalette = async (page: Page, { palette, labels }: Text['actions'], id: keyof typeof labels) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: palette.label }).fill(labels[id]);
  await page.getByRole('option', { name: labels[id] }).first().click();
  await expect(page.getByRole('dialog', { name: palette.title })).toHaveCount(0);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

/** Walks through map, table and every dialog of an account; returns all that axe finds on the way. */
const walk = async ({ page, api, account }: Actor, text: Text, schemes: readonly ('light' | 'dark')[]) => {
  const found: string[] = [];
  const look = async (screen: string) => void found.push(...(await findViolations(page, screen, schemes)));

  await page.goto(`${api.url}/new`);
  await page.getByRole('heading', { name: text.home.start.look.title }).waitFor();
  await look('start');
  await account.open(await api.createAccount('Blank', EMPTY));
  await look('map, empty');
  await page.goto(`${api.url}/`);
  await page.getByRole('link', { name: 'Blank' }).waitFor();
  await look('accounts');

  await account.open(await api.createAccount('Nordwind', NORDWIND));
  await look('map');
  await account.card(PERSON).click();
  await page.getByRole('complementary').getByRole('textbox', { name: text.panel.person.name }).waitFor();
  await look('map, a person');
  await page.keyboard.press('l');
  await page.getByRole('heading', { name: text.panel.line.touches }).waitFor();
  await look('map, a line');

  await account.card(PERSON).click();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: text.actions.palette.label }).fill('sa');
  await look('palette');
  await page.keyboard.press('Escape');
  for (const id of [...DIALOGS, ...OF_A_PERSON]) {
    await account.card(PERSON).click();
    const dialog = await byPalette(page, text.actions, id);
    await look(id);
    if (id === 'import') {
      const chooser = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: text.exchange.choose.button }).click();
      await (await chooser).setFiles(EXPORT);
      await dialog.getByText('salesforce-report.csv').waitFor();
      await look('import, preview');
      await dialog.getByText(/^(Columns|Spalten)/).click();
      await dialog.getByRole('table').waitFor();
      await look('import, columns');
    }
    // an open list takes the first Escape
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 1000 });
    }).toPass();
  }

  await page.keyboard.press('t');
  await page.getByRole('grid', { name: text.table.gridPeople }).waitFor();
  await look('table, people');
  await page.getByRole('radio', { name: text.table.lines, exact: true }).press('Space');
  await page.getByRole('grid', { name: text.table.gridLines }).waitFor();
  await look('table, lines');
  return found;
};

test('axe finds nothing on the way in, in either theme', async ({ page, server }) => {
  const home = new HomePage(page, server.url);
  await home.followSetUpLink(SETUP_TOKEN);
  const found = await findViolations(page, 'set up', BOTH);
  await home.setUp(OWNER);
  await home.heading('Draw who knows whom').waitFor();
  found.push(...(await findViolations(page, 'first start', BOTH)));
  await home.signOut();
  found.push(...(await findViolations(page, 'sign in', BOTH)));
  await page.goto(`${server.url}/setup?token=${SETUP_TOKEN}`);
  await home.heading('This link has been used').waitFor();
  found.push(...(await findViolations(page, 'used link', BOTH)));
  expect(found).toEqual([]);
});

test('axe finds nothing in an account, in either theme', async ({ owner }) => {
  expect(await walk(owner, en, BOTH)).toEqual([]);
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });
  test('axe finds nothing in an account', async ({ owner }) => {
    expect(await walk(owner, de as unknown as Text, ['light'])).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('axe finds nothing on the map, the sheet and the table', async ({ owner }) => {
    const { page, account } = owner;
    await account.open(await owner.api.createAccount('Nordwind', NORDWIND));
    const found = await findViolations(page, 'map', BOTH);
    const { x, y } = await account.restOf(PERSON);
    await page.touchscreen.tap(x, y);
    await page.getByRole('complementary').getByRole('textbox', { name: 'Name' }).waitFor();
    found.push(...(await findViolations(page, 'sheet', BOTH)));
    await page.getByRole('button', { name: 'Hide details' }).tap();
    await page.getByRole('button', { name: 'Table' }).tap();
    await page.getByRole('button', { name: PERSON }).first().waitFor();
    found.push(...(await findViolations(page, 'table', BOTH)));
    expect(found).toEqual([]);
  });
});
