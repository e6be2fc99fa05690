import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount, removeData, setUpOwner, startServer, type TestServer } from '../testing/start-test-server.ts';
import { connectStock } from '../testing/stock-provider.ts';

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

  it('[S30] reads and writes the map layer with nothing but the session cookie', async () => {
    const account = await createAccount(server, cookie);
    const a = connectStock(server, cookie, account);
    const b = connectStock(server, cookie, account);
    await a.until(() => a.provider.synced);
    await b.until(() => b.provider.synced);
    a.doc.getMap('people').set('p1', 'Jo Meier');
    await b.until(() => b.doc.getMap('people').get('p1') === 'Jo Meier');
    b.doc.getMap('people').delete('p1');
    await a.until(() => !a.doc.getMap('people').has('p1'));
    a.close();
    b.close();
  });

  it('[S31] keeps documents over a restart', async () => {
    const account = await createAccount(server, cookie);
    const before = connectStock(server, cookie, account, 'map', { acks: '1' });
    await before.until(() => before.provider.synced);
    for (let index = 0; index < 50; index += 1) before.doc.getMap('people').set(`p${index}`, index);
    // the answer to the server's step 1 counts as well
    await before.until(() => before.acked() === 51);
    before.close();
    expect(await server.stop()).toBe(0);
    server = await startServer({ dataDir: server.dataDir });
    const after = connectStock(server, cookie, account);
    await after.until(() => after.provider.synced);
    expect(after.doc.getMap('people').size).toBe(50);
    after.close();
  });
});
