import { afterEach, beforeEach, expect, it } from 'vitest';
import { OWNER, removeData, setUpOwner, startServer, type TestServer } from '../testing/start-test-server.ts';
import { ownerLink } from './owner-link.ts';
import { runCommand } from './testing/run-command.ts';

const NEXT = 'another long password';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
  await setUpOwner(server);
});
afterEach(async () => {
  await server.stop();
  await removeData(server);
});

const send = (path: string, body: unknown) =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const signIn = async (password: string) =>
  (await send('/api/auth/sign-in/email', { email: OWNER.email, password })).status;
const use = async (path: string, password: string) =>
  (await send(`/api${path.replace('reset', 'resets')}`, { password })).status;

it('[I26] the command prints a link beside a running server; it works once', async () => {
  const { code, out, err } = await runCommand(server.dataDir, 'owner-link', OWNER.email.toUpperCase());
  expect([code, err]).toEqual([0, '']);
  const path = /http:\/\/localhost:4000(\/reset\/\S+)/.exec(out)?.[1] ?? '';
  const offer = await fetch(`${server.url}/api${path.replace('reset', 'resets')}`);
  expect(await offer.json()).toEqual({ name: OWNER.name, email: OWNER.email });
  expect(await use(path, 'short')).toBe(422);
  const both = await Promise.all([use(path, NEXT), use(path, 'a third long password')]);
  expect(both.toSorted()).toEqual([200, 404]);
  const chosen = both[0] === 200 ? NEXT : 'a third long password';
  expect([await signIn(chosen), await signIn(OWNER.password)]).toEqual([200, 401]);
  expect(await use(path, 'a fourth long password')).toBe(404);
});

it('[I26] while the server is stopped too, for an hour, for nobody but an owner, and of this server alone', async () => {
  const answer = await send('/api/auth/sign-in/email', { email: OWNER.email, password: OWNER.password });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const olaf = { name: 'Olaf', email: 'olaf@example.com', password: NEXT };
  const headers = { 'content-type': 'application/json', cookie };
  await fetch(`${server.url}/api/members`, { method: 'POST', headers, body: JSON.stringify(olaf) });
  await server.stop();
  const unknown = await runCommand(server.dataDir, 'owner-link', olaf.email);
  expect([unknown.code, unknown.out]).toEqual([1, '']);
  expect(unknown.err).toBe(`No owner signs in as ${olaf.email}. Owners: ${OWNER.email}\n`);
  expect((await runCommand(`${server.dataDir}-none`, 'owner-link', OWNER.email)).code).toBe(1);
  const [late, good] = [
    await ownerLink(server.dataDir, OWNER.email, Date.now() - 3600 * 1000),
    await ownerLink(server.dataDir, OWNER.email, Date.now()),
  ];
  server = await startServer({ dataDir: server.dataDir });
  expect(await use(late, NEXT)).toBe(404);
  expect(await use(good.replace(/.{2}$/, 'xx'), NEXT)).toBe(404);
  expect(await use(good, NEXT)).toBe(200);
  expect(await signIn(NEXT)).toBe(200);
});
