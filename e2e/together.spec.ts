import { expect, test } from './fixtures/test.ts';

const PASTED = [
  'Ulrich Stahmer, CEO',
  'Sabine Rothe, Marketing director',
  'Jens Albrecht, Head of R&D',
  'Bernd Kessler, COO',
  'Ralf Dornbusch, Head of logistics',
  'Claudia Weiss, CFO',
  'Farid Haddad, Head of IT',
  'Greta Lund, Service director',
  'Timo Grothe, Controller',
  'Nadia Amari, Warehouse lead',
];

const FUNCTIONS = ['Board', 'Marketing', 'R&D', 'Operations', 'Logistics', 'Finance', 'IT', 'Service'].map((name) => ({
  id: name.toLowerCase().replace('&', ''),
  name,
}));

const blank = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'We', customer: 'They' },
  functions: FUNCTIONS,
};

test('A types three, pastes ten and connects two; B sees it, and sees a drag while it moves', async ({
  owner,
  colleague,
}) => {
  const id = await owner.api.createAccount('Nordwind', blank);
  await owner.account.open(id);
  await colleague.account.open(id);

  await owner.account.typePeople([
    'Henrik Solberg, Managing director',
    'Amit Rangan, R&D director',
    'Olaf Brekke, Finance director',
  ]);
  await expect(colleague.account.cards()).toHaveCount(3);
  await owner.account.pasteList(PASTED, 'customer');
  await expect(colleague.account.cards()).toHaveCount(13);
  await owner.account.connect('Amit Rangan', 'Jens Albrecht', 4);
  await expect(colleague.account.lines()).toHaveCount(1);

  const seenBefore = await colleague.account.restOf('Timo Grothe');
  const from = await owner.account.restOf('Timo Grothe');
  await owner.page.mouse.move(from.x, from.y);
  await owner.page.mouse.down();
  await owner.page.mouse.move(from.x - 40, from.y - 40, { steps: 4 });
  await owner.page.mouse.move(from.x - 120, from.y - 130, { steps: 8 });
  await expect
    .poll(async () => {
      const now = await colleague.account.middleOf('Timo Grothe');
      return Math.hypot(now.x - seenBefore.x, now.y - seenBefore.y);
    })
    .toBeGreaterThan(60);
  await owner.page.keyboard.press('Escape');
  await owner.page.mouse.up();
  await expect
    .poll(async () => {
      const now = await colleague.account.middleOf('Timo Grothe');
      return Math.hypot(now.x - seenBefore.x, now.y - seenBefore.y);
    })
    .toBeLessThan(2);
  await owner.account.saved();
  await colleague.account.saved();
});

test('both go offline, edit, come back: nothing is lost, each undoes only his own', async ({
  owner,
  colleague,
  server,
}) => {
  const id = await owner.api.createAccount('Nordwind', blank);
  await owner.account.open(id);
  await owner.account.typePeople(['Amit Rangan, R&D director', 'Olaf Brekke, Finance director']);
  await owner.account.saved();
  await colleague.account.open(id);
  await expect(colleague.account.cards()).toHaveCount(2);
  // The parts that come when a page is idle are there: a connection that drops earlier brings them later.
  for (const { page } of [owner, colleague]) await page.waitForLoadState('networkidle');

  await owner.context.setOffline(true);
  await colleague.context.setOffline(true);
  await expect(owner.page.locator('[data-save-state="offline"]')).toBeVisible();
  await expect(colleague.page.locator('[data-save-state="offline"]')).toBeVisible();
  await owner.account.editField('Amit Rangan', 'Title', 'Head of research');
  await colleague.account.editField('Amit Rangan', 'Name', 'Amit Rangan-Vogel');
  await colleague.account.editField('Olaf Brekke', 'Name', 'Olaf B. Brekke');
  await expect(owner.page.getByText(/changes? kept on this device/)).toBeVisible();

  await owner.context.setOffline(false);
  await colleague.context.setOffline(false);
  await owner.account.saved();
  await colleague.account.saved();
  for (const { account } of [owner, colleague]) {
    await expect(account.card('Amit Rangan-Vogel')).toContainText('Head of research');
    await expect(account.card('Olaf B. Brekke')).toBeVisible();
  }

  await owner.account.leaveFields();
  await owner.page.keyboard.press('Control+z');
  await expect(colleague.account.card('Amit Rangan-Vogel')).toContainText('R&D director');
  await expect(colleague.account.card('Olaf B. Brekke')).toBeVisible();
  await colleague.account.leaveFields();
  await colleague.page.keyboard.press('Control+z');
  await expect(owner.account.card('Olaf Brekke')).toBeVisible();
  await expect(owner.account.card('Amit Rangan-Vogel')).toContainText('R&D director');

  await owner.account.saved();
  await colleague.account.saved();
  await server.stop('SIGKILL');
  await expect(owner.page.locator('[data-save-state="offline"]')).toBeVisible();
  await server.start();
  await owner.account.saved();
  await owner.page.reload();
  await expect(owner.account.card('Amit Rangan-Vogel')).toContainText('R&D director');
  await expect(owner.account.cards()).toHaveCount(2);
});

test('the others are seen with their name: who is here, a cursor, a selection; following ends at one’s own gesture', async ({
  owner,
  colleague,
}) => {
  const id = await owner.api.createAccount('Nordwind', blank);
  await owner.account.open(id);
  await owner.account.typePeople(['Amit Rangan, R&D director']);
  await colleague.account.open(id);
  const place = await colleague.account.restOf('Amit Rangan');
  await colleague.page.mouse.click(place.x, place.y);
  await expect(owner.page.getByRole('button', { name: 'Follow Olaf Brekke' })).toBeVisible();
  await expect(owner.account.card('Amit Rangan')).toContainText('Olaf');
  await owner.page.getByRole('button', { name: 'Follow Olaf Brekke' }).click();
  await expect(owner.page.getByText('Following Olaf Brekke').first()).toBeVisible();
  const canvas = owner.page.locator('[data-lens]');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no canvas');
  await owner.page.mouse.move(box.x + box.width / 2, box.y + box.height - 200);
  await owner.page.mouse.wheel(0, 120);
  await expect(owner.page.getByText('Following Olaf Brekke')).toHaveCount(0);
  await colleague.context.close();
  await expect(owner.page.getByRole('button', { name: 'Follow Olaf Brekke' })).toHaveCount(0);
});
