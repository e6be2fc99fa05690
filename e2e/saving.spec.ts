import type { WebSocketRoute } from '@playwright/test';
import { closeCodes } from '../shared/protocol/close-codes.ts';
import { messageType, type StoreState, storeStates } from '../shared/protocol/messages.ts';

import { type Actor, expect, test } from './fixtures/test.ts';
import { Wire } from './fixtures/wire.ts';
import { AccountPage } from './pages/account-page.ts';

const FUNCTIONS = [
  { id: 'research', name: 'Research', weight: 1 },
  { id: 'finance', name: 'Finance', weight: 1 },
];
const blank = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'Halden', customer: 'Nordwind AG' },
  functions: FUNCTIONS,
};

const frame = (actor: Actor) => actor.page.locator('[data-save-state]');
const words = (actor: Actor) => actor.page.getByRole('banner').getByRole('status').first();

/** The sockets of a page, which the test can close as the server would, or speak on in its name. */
const takeSockets = async (actor: Actor) => {
  const open = new Set<WebSocketRoute>();
  let closing: { code: number; reason: string } | null = null;
  let store: StoreState = 'writing';
  const held: { route: WebSocketRoute; ack: Buffer }[] = [];
  const tell = (route: WebSocketRoute) => route.send(Buffer.from([messageType.store, storeStates.indexOf(store)]));
  await actor.page.routeWebSocket(/\/sync\//, (route) => {
    if (closing) {
      void route.close(closing);
      return;
    }
    const server = route.connectToServer();
    open.add(route);
    route.onClose((code, reason) => {
      open.delete(route);
      void server.close({ code, reason });
    });
    server.onMessage((message) => {
      const bytes = Buffer.from(message);
      if (bytes[0] === messageType.store) return;
      if (bytes[0] === messageType.ack && store !== 'writing') held.push({ route, ack: bytes });
      else route.send(bytes);
    });
    tell(route);
  });
  return {
    close(reason: keyof typeof closeCodes, isOver = false) {
      closing = isOver ? null : closeCodes[reason];
      for (const route of [...open]) void route.close(closeCodes[reason]);
      open.clear();
    },
    allow() {
      closing = null;
    },
    say(state: StoreState) {
      store = state;
      for (const route of open) tell(route);
      if (state === 'writing') for (const { route, ack } of held.splice(0)) route.send(ack);
    },
  };
};

test('the server is killed while somebody edits: offline with the number of changes, saved after it is back', async ({
  owner,
  server,
}) => {
  const id = await owner.api.createAccount('Nordwind', blank);
  await owner.account.open(id);
  await owner.account.typePeople(['Amit Rangan, R&D director']);
  await owner.account.saved();
  await server.stop('SIGKILL');
  await expect(frame(owner)).toHaveAttribute('data-save-state', 'offline');
  await owner.account.typePeople(['Olaf Brekke, Finance director', 'Ida Lund, Controller']);
  await expect(words(owner)).toHaveText('Offline, 2 changes kept on this device');

  let asked = '';
  owner.page.on('dialog', (dialog) => {
    asked = dialog.type();
    void dialog.dismiss();
  });
  await owner.page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toBe('beforeunload');

  await server.start();
  await owner.account.saved();
  const file = await owner.api.json<{ people: { name: string }[] }>('GET', `/api/accounts/${id}/export`);
  expect(file.people.map(({ name }) => name)).toEqual(['Amit Rangan', 'Olaf Brekke', 'Ida Lund']);
});

test('a wire that goes dead without a word is noticed, and nothing is lost', async ({ owner, server }) => {
  const wire = await Wire.before(server.port);
  try {
    const id = await owner.api.createAccount('Nordwind', blank);
    const account = new AccountPage(owner.page, wire.url);
    await account.open(id);
    await account.typePeople(['Amit Rangan, R&D director']);
    await account.saved();
    wire.die();
    await account.typePeople(['Olaf Brekke, Finance director']);
    await expect(frame(owner)).toHaveAttribute('data-save-state', 'saving');
    await expect(frame(owner)).toHaveAttribute('data-save-state', 'offline');
    await expect(words(owner)).toHaveText('Offline, 1 change kept on this device');
    wire.revive();
    await account.saved();
    const file = await owner.api.json<{ people: { name: string }[] }>('GET', `/api/accounts/${id}/export`);
    expect(file.people.map(({ name }) => name)).toEqual(['Amit Rangan', 'Olaf Brekke']);
  } finally {
    await owner.page.close();
    await wire.dispose();
  }
});

test('a full disk of the server: could not save, with the reason and what to do, until there is room', async ({
  owner,
}) => {
  const sockets = await takeSockets(owner);
  const id = await owner.api.createAccount('Nordwind', blank);
  await owner.account.open(id);
  await owner.account.typePeople(['Amit Rangan, R&D director']);
  await owner.account.saved();
  sockets.say('full');
  await expect(owner.page.getByText('Nothing can be saved now: the server’s disk is full.')).toBeVisible();
  await owner.account.typePeople(['Olaf Brekke, Finance director']);
  await expect(frame(owner)).toHaveAttribute('data-save-state', 'saving');
  await expect(frame(owner)).toHaveAttribute('data-save-problem', 'full');
  await expect(
    owner.page.getByText('Could not save: the server’s disk is full. Your 1 change is kept on this device.'),
  ).toBeVisible();
  sockets.say('writing');
  await owner.account.saved();
  await expect(frame(owner)).not.toHaveAttribute('data-save-problem');
  await expect(owner.page.getByText('the server’s disk is full')).toHaveCount(0);
});

test('a limit closes the connection: its reason is told, and it is tried again until there is room', async ({
  owner,
}) => {
  const sockets = await takeSockets(owner);
  const id = await owner.api.createAccount('Nordwind', blank);
  await owner.account.open(id);
  await owner.account.saved();
  sockets.close('roomFull');
  await owner.account.typePeople(['Amit Rangan, R&D director']);
  await expect(frame(owner)).toHaveAttribute('data-save-state', 'offline');
  await expect(owner.page.getByText('Could not save: too many people have this account open.')).toBeVisible();
  sockets.allow();
  await owner.account.saved();
  await expect(owner.page.getByText('too many people')).toHaveCount(0);
});

test('an account that grew too large: the page and the changes stay, and one can try again', async ({ owner }) => {
  const sockets = await takeSockets(owner);
  const id = await owner.api.createAccount('Nordwind', blank);
  await owner.account.open(id);
  await owner.account.saved();
  sockets.close('documentTooLarge', true);
  await expect(frame(owner)).toHaveAttribute('data-save-problem', 'documentTooLarge');
  await owner.account.typePeople(['Amit Rangan, R&D director']);
  await expect(
    owner.page.getByText('Could not save: the account would be larger than the server allows.'),
  ).toBeVisible();
  await owner.page.getByRole('button', { name: 'Try again' }).click();
  await owner.account.saved();
  const file = await owner.api.json<{ people: { name: string }[] }>('GET', `/api/accounts/${id}/export`);
  expect(file.people.map(({ name }) => name)).toEqual(['Amit Rangan']);
});

test('[C50, C51] parts that a lost connection held up come afterwards, with their looks', async ({ owner }) => {
  const { page, context } = owner;
  const id = await owner.api.createAccount('Nordwind', {
    ...blank,
    people: [
      { id: 'p', side: 'customer', name: 'Claudia Weiss', posts: [{ from: null, title: 'CFO', function: 'finance' }] },
    ],
  });
  // the parts are cut off before the page asks for them, scripts and style sheets alike
  const late = /\/assets\/(Panel|PersonPanel|Strip)-[^/]*$/;
  await page.route(late, (route) => route.abort('internetdisconnected'));
  await page.goto(`${owner.api.url}/accounts/${id}`);
  await owner.account.cards().first().waitFor();
  await context.setOffline(true);
  const notice = page.getByText('Parts of this page are still missing');
  await expect(notice).toBeVisible();
  await expect(page.locator('[data-whole]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeVisible();

  await page.unroute(late);
  await context.setOffline(false);
  await expect(notice).toBeHidden();
  await expect(page.getByRole('slider')).toBeVisible();
  await page.locator('[data-whole]').waitFor({ state: 'attached' });
  await owner.account.card('Claudia Weiss').click();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByText('Claudia Weiss').first()).toBeVisible();
  const sheets = await page.evaluate(() =>
    [...document.styleSheets].filter(({ cssRules }) => cssRules.length > 0).map(({ href }) => href ?? ''),
  );
  for (const part of ['Panel', 'PersonPanel', 'Strip'])
    expect(sheets.filter((href) => href.includes(`/${part}-`))).toHaveLength(1);
});
