import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { smallFile } from '../testing/small-file.ts';
import { createAccount, removeData, setUpOwner, startServer, type TestServer } from '../testing/start-test-server.ts';
import { connectStock } from './testing/stock-provider.ts';

describe('the stock y-websocket provider', () => {
  let server: TestServer;
  let cookie: string;

  beforeAll(async () => {
    server = await startServer();
    cookie = await setUpOwner(server);
  });
  afterAll(async () => {
    await server.stop();
    await removeData(server);
  });

  /** The status with which an upgrade is refused, or 101. */
  const upgrade = (path: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve) => {
      const socket = new WebSocket(server.wsUrl + path, { headers });
      socket.on('open', () => {
        socket.close();
        resolve(101);
      });
      socket.on('unexpected-response', (_request, response) => {
        socket.on('error', () => {});
        socket.terminate();
        resolve(response.statusCode);
      });
    });

  it('[S30] reads and writes the map layer with nothing but the session cookie', async () => {
    const account = await createAccount(server, cookie);
    const [a, b] = [connectStock(server, cookie, account), connectStock(server, cookie, account)];
    await a.until(() => a.provider.synced);
    await b.until(() => b.provider.synced);
    a.doc.getMap('people').set('p1', 'Jo Meier');
    await b.until(() => b.doc.getMap('people').get('p1') === 'Jo Meier');
    b.doc.getMap('people').delete('p1');
    await a.until(() => !a.doc.getMap('people').has('p1'));
    a.close();
    b.close();
  });

  it('[S36] shows who is here, and no longer once he left without a word', async () => {
    const account = await createAccount(server, cookie);
    const [a, b] = [connectStock(server, cookie, account), connectStock(server, cookie, account)];
    a.provider.awareness.setLocalState({ name: 'Anna' });
    const others = () => [...b.provider.awareness.getStates().values()].map(({ name }) => name);
    await b.until(() => others().includes('Anna'));
    (a.provider.ws as unknown as WebSocket).terminate();
    a.provider.shouldConnect = false;
    await b.until(() => !others().includes('Anna'));
    a.close();
    b.close();
  });

  it('[S39] an upgrade is refused with 401, 403 or 404 before it happens', async () => {
    const account = await createAccount(server, cookie);
    expect(await upgrade(`/sync/${account}/map`, { cookie })).toBe(101);
    expect(await upgrade(`/sync/${account}/map`, {})).toBe(401);
    expect(await upgrade(`/sync/${account}/map`, { cookie: 'facet.session_token=forged' })).toBe(401);
    expect(await upgrade(`/sync/${account}/map`, { cookie, origin: server.url })).toBe(101);
    expect(await upgrade(`/sync/${account}/map`, { cookie, origin: 'https://evil.example' })).toBe(403);
    for (const path of [`/sync/${account}/secret`, '/sync/unknown/map', '/sync/-/map', '/api/accounts-x']) {
      expect([path, await upgrade(path, { cookie })]).toEqual([path, 404]);
    }
  });

  it('[S23] sees an import that happens while it looks', async () => {
    const account = await createAccount(server, cookie);
    const a = connectStock(server, cookie, account);
    await a.until(() => a.provider.synced);
    const imported = await fetch(`${server.url}/api/accounts/${account}/import`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(smallFile),
    });
    expect(imported.status).toBe(200);
    await a.until(() => a.doc.getMap('people').size === 2 && a.doc.getMap('contacts').size === 1);
    a.close();
  });

  it('[S40] stays away after its account was deleted', async () => {
    const account = await createAccount(server, cookie);
    const a = connectStock(server, cookie, account);
    await a.until(() => a.provider.synced);
    const closed = new Promise((resolve) => a.provider.once('closed', resolve));
    await fetch(`${server.url}/api/accounts/${account}`, { method: 'DELETE', headers: { cookie } });
    expect(await closed).toEqual(closeCodes.gone);
    a.close();
  });

  it('[S37] a broken websocket frame ends that socket and nothing else', async () => {
    const account = await createAccount(server, cookie);
    const bystander = connectStock(server, cookie, account);
    await bystander.until(() => bystander.provider.synced);
    const broken = new WebSocket(`${server.wsUrl}/sync/${account}/map`, { headers: { cookie } });
    await new Promise((resolve) => broken.once('open', resolve));
    broken.on('error', () => {});
    const closed = new Promise((resolve) => broken.once('close', resolve));
    // reserved bits set and an unknown opcode, past our own library's encoder
    (broken as unknown as { _socket: { write(bytes: Uint8Array): void } })._socket.write(
      new Uint8Array([0xff, 0xff, 0, 0]),
    );
    await closed;
    bystander.doc.getMap('people').set('p1', 'Jo');
    const other = connectStock(server, cookie, account);
    await other.until(() => other.doc.getMap('people').has('p1'));
    bystander.close();
    other.close();
  });

  it('[S31] keeps documents over a restart, and over a crash all that was acknowledged', async () => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const account = await createAccount(server, cookie);
      const before = connectStock(server, cookie, account, 'map', { acks: '1' });
      await before.until(() => before.provider.synced);
      for (let index = 0; index < 50; index += 1) before.doc.getMap('people').set(`p${index}`, index);
      // the answer to the server's step 1 counts as well
      await before.until(() => before.acked() === 51);
      before.close();
      await server.stop(signal);
      server = await startServer({ dataDir: server.dataDir });
      const after = connectStock(server, cookie, account);
      await after.until(() => after.provider.synced);
      expect(after.doc.getMap('people').size).toBe(50);
      after.close();
    }
  });

  it('[S41] SIGTERM, also several times: sockets closed with 1012, exit code 0, and the client comes back by itself', async () => {
    const account = await createAccount(server, cookie);
    const a = connectStock(server, cookie, account);
    await a.until(() => a.provider.synced);
    const closed = new Promise<number>((resolve) =>
      a.provider.once('connection-close', (event: { code: number } | null) => resolve(event?.code ?? 0)),
    );
    a.doc.getMap('people').set('p1', 'last word');
    const port = Number(new URL(server.url).port);
    const exit = server.stop();
    server.process.kill('SIGTERM');
    server.process.kill('SIGTERM');
    expect(await closed).toBe(1012);
    expect(await exit).toBe(0);
    a.doc.getMap('people').set('p2', 'while away');
    server = await startServer({ dataDir: server.dataDir, port });
    await a.until(() => a.provider.synced);
    const b = connectStock(server, cookie, account);
    await b.until(() => b.doc.getMap('people').size === 2);
    a.close();
    b.close();
  });
});
