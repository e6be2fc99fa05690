import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemberList } from '../../shared/protocol/members.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

/** Everything that nobody may call; whoever adds a route that stands open adds it here. */
const OPEN = [
  'GET /healthz',
  'GET /readyz',
  'GET /api/session',
  'POST /api/setup',
  'POST /api/auth/sign-in/email',
  'POST /api/auth/sign-out',
  'GET /api/join/:token',
  'POST /api/join/:token',
  'GET /api/invitations/:token',
  'POST /api/invitations/:token',
  'GET /api/say/:token',
  'POST /api/say/:token',
  'PUT /api/say/:token',
  'GET /api/sign-in-ways',
  'POST /api/forgot',
  'GET /api/resets/:token',
  'POST /api/resets/:token',
  'GET /api/auth/oidc',
  'GET /api/auth/callback/company',
];

describe('access to routes', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp();
  });
  afterEach(() => test.dispose());

  const closedRoutes = () => {
    const routes = new Map(test.app.routes.map(({ method, path }) => [`${method} ${path}`, { method, path }]));
    return [...routes.values()].filter(
      ({ method, path }) => method !== 'ALL' && !path.includes('*') && !OPEN.includes(`${method} ${path}`),
    );
  };
  const filled = (path: string, account: string) =>
    path.replace(':account', account).replace(':layer', 'map').replace(':version', 'v1');

  it('[S10] every route and every upgrade refuses who is not signed in', async () => {
    const account = await test.account(await test.owner());
    expect(closedRoutes().length).toBeGreaterThan(8);
    for (const { method, path } of closedRoutes()) {
      const visits: Record<string, string>[] = [
        {},
        { cookie: 'facet.session_token=forged.token' },
        { 'x-forwarded-for': '10.0.0.1' },
      ];
      for (const headers of visits) {
        if (path === '/metrics' && !('x-forwarded-for' in headers)) continue;
        const answer = await test.call(method, filled(path, account), { headers });
        expect([method, path, answer.status]).toEqual([method, path, 401]);
        expect(await answer.json()).toMatchObject({ error: { code: 'not-signed-in' } });
      }
    }
  });

  it('[S14] unknown and malformed accounts and layers are 404 on every route', async () => {
    const cookie = await test.owner();
    for (const { method, path } of closedRoutes().filter((route) => route.path.includes(':account'))) {
      for (const id of ['unknown', '-x', 'a'.repeat(65), '%00', '..%2f..', 'a%20b', '__proto__']) {
        const answer = await test.call(method, filled(path, id), { cookie, ...(method === 'GET' ? {} : { body: {} }) });
        expect([method, path, id, answer.status]).toEqual([method, path, id, 404]);
      }
    }
    const account = await test.account(cookie);
    expect((await test.call('GET', `/sync/${account}/secrets`, { cookie })).status).toBe(404);
  });

  it('[S13] an unknown path of the API is 401 to nobody and 404 to a member', async () => {
    const cookie = await test.owner();
    for (const path of ['/api/nothing', '/api/auth/sign-up/email', '/api/auth/get-session', '/sync/x']) {
      for (const method of ['GET', 'POST']) {
        expect((await test.call(method, path)).status).toBe(401);
        expect((await test.call(method, path, { cookie })).status).toBe(404);
      }
    }
  });

  it('[S12] a foreign origin gets nothing, whatever it asks', async () => {
    const cookie = await test.owner();
    for (const [method, path] of [
      ['GET', '/api/accounts'],
      ['POST', '/api/accounts'],
      ['GET', '/api/session'],
      ['GET', '/'],
    ] as const) {
      const answer = await test.call(method, path, { cookie, headers: { origin: 'https://evil.example' } });
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ error: { code: 'foreign-origin' } });
    }
    const own = await test.call('GET', '/api/accounts', {
      cookie,
      headers: { origin: 'http://localhost', host: 'localhost' },
    });
    expect(own.status).toBe(200);
  });

  it('[S11] metrics are for this machine and for members', async () => {
    const cookie = await test.owner();
    expect((await test.call('GET', '/metrics')).status).toBe(200);
    const throughProxy = { 'x-forwarded-for': '203.0.113.9' };
    expect((await test.call('GET', '/metrics', { headers: throughProxy })).status).toBe(401);
    const seen = await test.call('GET', '/metrics', { cookie, headers: throughProxy });
    expect(await seen.text()).toContain('facet_http_requests_total');
  });

  it('[S16] the owner adds members, a member adds none', async () => {
    const cookie = await test.owner();
    const olaf = { name: 'Olaf', email: 'Olaf@example.com', password: 'a long password' };
    expect((await test.call('POST', '/api/members', { cookie, body: olaf })).status).toBe(201);
    const again = await test.call('POST', '/api/members', { cookie, body: olaf });
    expect(again.status).toBe(422);
    const signedIn = await test.call('POST', '/api/auth/sign-in/email', { body: olaf });
    const his = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const grace = { ...olaf, email: 'grace@example.com' };
    expect((await test.call('POST', '/api/members', { cookie: his, body: grace })).status).toBe(403);
    const { members, mayAdd } = MemberList.parse(
      await (await test.call('GET', '/api/members', { cookie: his })).json(),
    );
    expect(mayAdd).toBe(false);
    expect(members.map(({ name }) => name)).toEqual(['Anna Berg', 'Olaf']);
    expect((await test.call('GET', '/api/accounts', { cookie: his })).status).toBe(200);
  });
});
