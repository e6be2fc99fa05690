import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../shared/protocol/limits.ts';
import { listenPortfolio } from '../testing/listen-portfolio.ts';
import { createAccount, removeData, setUpOwner, startServer, type TestServer } from '../testing/start-test-server.ts';

const LONG = 'x'.repeat(200_000);
const SOON = { timeout: 10_000 };

describe('readers of the portfolio on real sockets', () => {
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

  const get = (path: string) => fetch(server.url + path, { headers: { cookie } });
  const patch = (id: string, body: object) =>
    fetch(`${server.url}/api/accounts/${id}`, {
      method: 'PATCH',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const streams = async () => Number(/^facet_portfolio_streams (\d+)/m.exec(await (await get('/metrics')).text())?.[1]);

  it('[PF11] one who reads nothing holds nobody up, and leaves no stream behind when he is gone', async () => {
    const id = await createAccount(server, cookie);
    const { hostname, port } = new URL(server.url);
    const slow = connect(Number(port), hostname);
    slow.write(`GET /api/portfolio/events HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\n\r\n`);
    slow.pause();
    await expect.poll(streams, SOON).toBe(1);
    const quick = listenPortfolio(await get('/api/portfolio/events'));
    let said = '';
    for (let turn = 0; turn < 12; turn += 1) {
      await patch(id, { customer: `${turn}${LONG.slice(0, limits.nameLength - 10)}` });
      const event = await quick.next();
      if (event?.kind === 'row') said = event.row.customer;
      expect(said.startsWith(`${turn}x`)).toBe(true);
    }
    slow.destroy();
    await expect.poll(streams, SOON).toBe(1);
    await quick.close();
    await expect.poll(streams, SOON).toBe(0);
  });

  it('[PF5] an edit reaches whoever looks within two seconds, by the list and not by a document', async () => {
    const id = await createAccount(server, cookie, 'Ostwind');
    const events = listenPortfolio(await get('/api/portfolio/events'));
    const begun = performance.now();
    await fetch(`${server.url}/api/accounts/${id}/comments`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ about: null, text: 'Anything', replyTo: null }),
    });
    const event = await events.next();
    expect(event).toMatchObject({ kind: 'row', row: { id } });
    // the machine of a test may be busy: the issue says two seconds, `npm run bench:portfolio` measures them
    expect(performance.now() - begun).toBeLessThan(6_000);
    await events.close();
  });
});
