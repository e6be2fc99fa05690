import { afterAll, beforeAll, expect, it } from 'vitest';
import WebSocket from 'ws';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import {
  createAccount,
  OWNER,
  removeData,
  setUpOwner,
  signIn,
  startServer,
  type TestServer,
} from '../testing/start-test-server.ts';

let server: TestServer;
let owner: string;
let account: string;
beforeAll(async () => {
  server = await startServer();
  owner = await setUpOwner(server);
  account = await createAccount(server, owner);
});
afterAll(async () => {
  await server.stop();
  await removeData(server);
});

const call = (method: string, path: string, cookie: string, body?: unknown) =>
  fetch(server.url + path, {
    method,
    headers: { cookie, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** An open socket of the map, and the code with which it will be closed. */
const openMap = async (cookie: string) => {
  const socket = new WebSocket(`${server.wsUrl}/sync/${account}/map`, { headers: { cookie } });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  return { socket, closed };
};
const withinASecond = <T>(promise: Promise<T>) =>
  Promise.race([promise, new Promise<string>((resolve) => setTimeout(resolve, 1_000, 'still open'))]);

it('[I11] who is removed has no open socket a second later', async () => {
  const olaf = { name: 'Olaf', email: 'olaf@example.com', password: 'a long password', role: 'manager' };
  const { id } = (await (await call('POST', '/api/members', owner, olaf)).json()) as { id: string };
  const signedIn = await call('POST', '/api/auth/sign-in/email', '', olaf);
  const his = await openMap(signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  expect((await call('DELETE', `/api/members/${id}`, owner)).status).toBe(204);
  expect(await withinASecond(his.closed)).toBe(closeCodes.forbidden.code);
});

it('[I20] who is signed out from elsewhere has no open socket a second later, here it stays', async () => {
  const elsewhere = await openMap(await signIn(server));
  const here = await openMap(owner);
  expect((await call('DELETE', '/api/me/sessions', owner)).status).toBe(204);
  expect([closeCodes.forbidden.code, closeCodes.signedOut.code]).toContain(await withinASecond(elsewhere.closed));
  expect(here.socket.readyState).toBe(WebSocket.OPEN);
  const next = { present: OWNER.password, next: 'another long password' };
  const third = await openMap(await signIn(server));
  expect((await call('POST', '/api/me/password', owner, next)).status).toBe(204);
  expect(await withinASecond(third.closed)).not.toBe('still open');
  expect(here.socket.readyState).toBe(WebSocket.OPEN);
  here.socket.close();
});
