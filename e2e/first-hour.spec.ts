import { readFileSync } from 'node:fs';
import { OWNER, SETUP_TOKEN } from './fixtures/facet-server.ts';
import { expect, test } from './fixtures/test.ts';
import { AccountPage } from './pages/account-page.ts';
import { HomePage } from './pages/home-page.ts';
import { focusedName, tabTo, walkTo } from './pages/keyboard.ts';

const LANES = ['Board', 'Marketing', 'R&D', 'Operations', 'Logistics', 'Finance', 'IT', 'Service'];
const EXAMPLES = {
  nordwind: 'Nordwind, three years of history',
  'bow-tie': 'Bow-tie',
  'co-operative': 'Co-operative',
  'kam-meets-everybody': 'The KAM meets everybody',
  diamond: 'Diamond, coordinated',
  'diamond-uncoordinated': 'Diamond, uncoordinated',
  integrated: 'Integrated',
  uncoupled: 'Uncoupled',
};

const today = new Date().toISOString().slice(0, 10);
const isHere = ({ from, until }: { from?: string | null; until?: string | null }): boolean =>
  (from ?? '') <= today && (until ?? '9999') > today;

test('the first hour: from the set-up link to a map with a line, and back to it after signing out', async ({
  page,
  server,
}) => {
  const home = new HomePage(page, server.url);
  const account = new AccountPage(page, server.url);
  await home.followSetUpLink(SETUP_TOKEN);
  await home.setUp(OWNER);
  await expect(home.heading('Draw who knows whom')).toBeVisible();
  await home.startWithName('Nordwind AG');

  await expect(page.getByRole('heading', { name: 'Whom do you know at Nordwind AG?' })).toBeVisible();
  for (const lane of LANES) await expect(account.lane(lane)).toBeVisible();
  await account.typeFirst('supplier', ['Tessa Brandt, Key account manager', 'Olaf Brekke, Finance director']);
  await account.typeFirst('customer', [
    'Ulrich Stahmer, CEO',
    'Claudia Weiss, CFO',
    'Ralf Dornbusch, Head of logistics',
  ]);
  await expect(account.cards()).toHaveCount(5);
  await expect(account.card('Tessa Brandt')).toHaveAccessibleName(/KAM/);
  await expect(account.card('Ulrich Stahmer')).toHaveAccessibleName(/Main contact/);
  await expect(account.card('Claudia Weiss')).toHaveAccessibleName(/Nordwind AG, Finance, no line$/);
  await expect(account.card('Ralf Dornbusch')).toHaveAccessibleName(/Logistics/);

  await account.drawLine('Olaf Brekke', 'Claudia Weiss');
  await expect(account.lines()).toHaveCount(1);
  await expect(account.line('Olaf Brekke', 'Claudia Weiss')).toHaveCount(1);
  await account.saved();

  const everybody = async () => {
    await expect(account.cards()).toHaveCount(5);
    await expect(account.line('Olaf Brekke', 'Claudia Weiss')).toHaveCount(1);
  };
  await page.reload();
  await everybody();

  const address = page.url();
  await home.signOut();
  await page.goto(address);
  await expect(home.heading('Sign in')).toBeVisible();
  await expect(account.cards()).toHaveCount(0);
  await home.signIn(OWNER);
  await everybody();
  // [O26] what is his there is his at once
  await account.drawLine('Tessa Brandt', 'Ralf Dornbusch');
  await expect(account.lines()).toHaveCount(2);
  await account.saved();
  // the same on the list of one whose session ended without his doing
  await page.context().clearCookies();
  await page.goto(server.url);
  await expect(home.heading('Sign in')).toBeVisible();
  await home.signIn(OWNER);
  await expect(page.getByRole('link', { name: 'Nordwind AG' }).first()).toBeVisible();
  await page.goto(`${server.url}/setup?token=${SETUP_TOKEN}`);
  await expect(home.heading('This link has been used')).toBeVisible();
});

test('the same hour without a mouse', async ({ page, server }) => {
  const home = new HomePage(page, server.url);
  const account = new AccountPage(page, server.url);
  const keys = page.keyboard;
  const type = async (name: string, text: string) => {
    const field = page.getByRole('textbox', { name, exact: true }).or(page.getByLabel(name, { exact: true }));
    await tabTo(page, field.first());
    await keys.insertText(text);
  };

  await test.step('set up, and an account', async () => {
    await home.followSetUpLink(SETUP_TOKEN);
    await type('Your name', OWNER.name);
    await type('E-mail', OWNER.email);
    await type('Password', OWNER.password);
    await keys.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Name of the customer' })).toBeFocused();
    await keys.type('Nordwind AG');
    await keys.press('Enter');
    await expect(page.getByRole('heading', { name: 'Whom do you know at Nordwind AG?' })).toBeVisible();
  });

  await test.step('people are typed on both sides, and N adds where one is', async () => {
    const add = async (side: 'our company' | 'the customer', entries: string[]) => {
      for (const entry of entries) {
        await expect.poll(() => focusedName(page)).toBe(`New person of ${side}`);
        await keys.type(entry);
        await keys.press('Enter');
        await expect(account.card(entry.split(',')[0] as string)).toBeVisible();
      }
      await keys.press('Escape');
    };
    await tabTo(page, page.getByRole('textbox', { name: 'New person of our company' }));
    await add('our company', ['Tessa Brandt, KAM', 'Amit Rangan, R&D director', 'Olaf Brekke, Finance director']);
    await tabTo(page, page.getByRole('textbox', { name: 'New person of the customer' }));
    await add('the customer', ['Ulrich Stahmer, CEO', 'Jens Albrecht, Head of R&D', 'Claudia Weiss, CFO']);
    await keys.press('n');
    await add('the customer', ['Timo Grothe']);
    await expect(account.card('Timo Grothe')).toHaveAccessibleName(/Finance/);
  });

  await test.step('the arrow keys go along a side', async () => {
    await tabTo(page, account.canvas().locator('[data-person-id][tabindex="0"]'));
    await keys.press('Shift+Home');
    await expect(account.card('Amit Rangan')).toBeFocused();
    await keys.press('ArrowDown');
    await expect(account.card('Tessa Brandt')).toBeFocused();
    await keys.press('ArrowDown');
    await expect(account.card('Olaf Brekke')).toBeFocused();
    await keys.press('Home');
    await expect(account.card('Amit Rangan')).toBeFocused();
  });

  await test.step('C connects, a digit is the strength, an arrow crosses the line', async () => {
    await keys.press('c');
    // [K9] nobody waits for the dialog
    await keys.type('Jens');
    await expect(page.getByRole('dialog', { name: 'Connect Amit Rangan to …' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Whom does this person know?' })).toHaveValue('Jens');
    await expect(page.getByRole('option').first()).toContainText('Jens Albrecht');
    await keys.press('Enter');
    await expect(account.line('Amit Rangan', 'Jens Albrecht')).toHaveAccessibleName(/multiple meetings/);
    await expect(account.card('Amit Rangan')).toBeFocused();
    await keys.press('4');
    await expect(account.line('Amit Rangan', 'Jens Albrecht')).toHaveAccessibleName(/trusted adviser/);
    await keys.press('ArrowRight');
    await expect(account.card('Jens Albrecht')).toBeFocused();
    await keys.press('ArrowLeft');
    await expect(account.card('Amit Rangan')).toBeFocused();
    await keys.press('l');
    await expect(account.line('Amit Rangan', 'Jens Albrecht')).toHaveAttribute('aria-pressed', 'true');
    await keys.press('3');
    await expect(account.line('Amit Rangan', 'Jens Albrecht')).toHaveAccessibleName(/in depth/);
    await keys.press('Escape');
  });

  await test.step('Alt and an arrow change the lane; undo and redo', async () => {
    const card = account.card('Amit Rangan');
    await expect(card).toHaveAccessibleName(/R&D/);
    await keys.press('Alt+ArrowDown');
    await expect(card).toHaveAccessibleName(/Operations/);
    await keys.press('Control+z');
    await expect(card).toHaveAccessibleName(/R&D, 1 line/);
    await keys.press('Control+Shift+z');
    await expect(card).toHaveAccessibleName(/Operations/);
    await expect(card).toBeFocused();
  });

  await test.step('Enter on a card that is only focused brings the keys into its panel', async () => {
    await keys.press('Escape');
    await keys.press('ArrowRight');
    const card = page.locator('[data-person-id]:focus');
    const name = (await card.getAttribute('aria-label'))?.split(',')[0] ?? '';
    await keys.press('Enter');
    const panel = page.getByRole('complementary');
    await expect(panel.locator(':focus')).toHaveCount(1);
    await expect(panel).toContainText(name);
    await keys.press('Escape');
  });

  await test.step('/ finds a person, Mod+K an action, ? the keys', async () => {
    await keys.press('/');
    await expect(page.getByRole('combobox', { name: 'Search people' })).toBeFocused();
    await keys.type('timo');
    await expect(page.getByRole('option')).toHaveCount(1);
    await keys.press('Enter');
    await expect(account.card('Timo Grothe')).toBeFocused();
    await keys.press('Control+k');
    await keys.type('dark');
    await keys.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await keys.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(help.getByText('Choose the next line')).toBeVisible();
    await keys.press('Escape');
    await expect(help).toHaveCount(0);
  });

  await test.step('T opens the table; a cell is written in', async () => {
    await keys.press('t');
    const grid = page.getByRole('grid', { name: 'People of both companies' });
    await tabTo(page, grid.locator('[tabindex="0"]'));
    await keys.press('ArrowRight');
    const title = grid.getByRole('gridcell', { name: 'Head of R&D', exact: true });
    await walkTo(page, title, 'ArrowDown');
    await keys.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title, Jens Albrecht' })).toBeFocused();
    await keys.press('Control+a');
    await keys.type('Chief engineer');
    await keys.press('Enter');
    await expect(grid.getByRole('row', { name: /Jens Albrecht/ })).toContainText('Chief engineer');
    await keys.press('Control+k');
    await keys.type('map');
    await keys.press('Enter');
    await expect(account.card('Jens Albrecht')).toContainText('Chief engineer');
    await account.saved();
  });

  await test.step('sign out', async () => {
    await keys.press('Control+k');
    await keys.type('sign out');
    await expect(page.getByRole('option').first()).toContainText('Sign out');
    await keys.press('Enter');
    await expect(home.heading('Sign in')).toBeVisible();
  });
});

test('every example opens with all its cards, the bow-tie as a bow-tie', async ({ owner, server }) => {
  const home = new HomePage(owner.page, server.url);
  for (const [file, name] of Object.entries(EXAMPLES)) {
    await test.step(name, async () => {
      const { people } = JSON.parse(
        readFileSync(new URL(`../client/public/examples/${file}.json`, import.meta.url), 'utf8'),
      );
      const here = people.filter(isHere).length;
      await home.openExample(name);
      await expect(owner.account.cards()).toHaveCount(here);
      if (file === 'bow-tie') await expect(owner.page.getByText('Diamond index 0.00')).toBeVisible();
      if (file === 'diamond') await expect(owner.page.getByText('Diamond index 1.00')).toBeVisible();
    });
  }
});
