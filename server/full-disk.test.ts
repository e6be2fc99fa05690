import { execFileSync, spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageType, STORE_PARAMETER, storeStates } from '../shared/protocol/messages.ts';
import { connectStock, type StockClient } from './sync/testing/stock-provider.ts';
import { createAccount, removeData, setUpOwner, startServer, type TestServer } from './testing/start-test-server.ts';

// The real thing: the kernel refuses a running server every byte beyond a limit, then lifts it (`prlimit`, Linux).
const canLimit = spawnSync('prlimit', ['--version']).status === 0;
if (!canLimit)
  process.stderr.write('NOT RUN: full-disk.test.ts needs prlimit (util-linux) to take a server its disk\n');

const limitFiles = ({ process: { pid } }: TestServer, bytes: number | 'unlimited') =>
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);

describe.runIf(canLimit)('a server whose disk takes nothing any more', () => {
  let server: TestServer;
  let cookie: string;
  let account: string;
  const clients: StockClient[] = [];
  beforeEach(async () => {
    server = await startServer({ env: { LOG_LEVEL: 'silent' } });
    cookie = await setUpOwner(server);
    account = await createAccount(server, cookie);
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await server.stop('SIGKILL');
    await removeData(server);
  });
  const join = (params = {}) => {
    const client = connectStock(server, cookie, account, 'map', params);
    clients.push(client);
    return client;
  };
  const post = async (path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json', cookie };
    return (await fetch(server.url + path, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };

  it('[S33] says so, keeps edits pending, answers everything else, and writes them when there is room again', async () => {
    const states: string[] = [];
    const a = join({ acks: '1', [STORE_PARAMETER]: '1' });
    a.provider.messageHandlers[messageType.store] = (_encoder, { arr, pos }) => {
      states.push(storeStates[arr[pos] ?? -1] ?? '?');
    };
    await a.until(() => a.provider.synced);
    a.doc.getMap('people').set('x', 1);
    await a.until(() => a.acked() === 2);

    limitFiles(server, 1_000);
    a.doc.getMap('people').set('y', 2);
    await expect.poll(() => states).toEqual(['writing', 'failing']);
    const b = join();
    await b.until(() => b.provider.synced);
    expect([a.acked(), b.doc.getMap('people').toJSON()]).toEqual([2, { x: 1 }]);
    expect(await post('/api/accounts', { name: 'Nordwind' })).toBe(503);
    expect((await fetch(`${server.url}/api/accounts/${account}/export`, { headers: { cookie } })).status).toBe(200);

    limitFiles(server, 'unlimited');
    await a.until(() => a.acked() === 3);
    await b.until(() => b.doc.getMap('people').get('y') === 2);
    expect(states).toEqual(['writing', 'failing', 'writing']);
    expect(await post('/api/accounts', { name: 'Nordwind' })).toBe(201);
    expect(await server.stop('SIGTERM')).toBe(0);
  });
});
