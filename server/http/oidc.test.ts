import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AuditPage } from '../../shared/protocol/audit.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { peopleOf } from '../testing/members.ts';

type Person = { email: string; email_verified: boolean };
type OpenIdProvider = {
  callback(): RequestListener;
  interactionFinished(...args: unknown[]): Promise<void>;
};
type Context = {
  oidc: {
    provider: { Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> } };
    client: { clientId: string };
    session: { accountId: string };
  };
};

/** A real OpenID provider at which everybody is signed in as `person` without being asked. */
const startProvider = async (person: () => Person) => {
  // reason: it has no types of its own, and three lines of them are all that is needed
  const { default: Provider } = (await import('oidc-provider' as string)) as {
    default: new (issuer: string, configuration: object) => OpenIdProvider;
  };
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'facet',
        client_secret: 'a secret of the client',
        redirect_uris: ['https://facet.example/api/auth/callback/company'],
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/interaction' },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, name: 'X', ...person() }) }),
    async loadExistingGrant({ oidc }: Context) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url !== '/interaction') return answer(request, response);
    return provider.interactionFinished(request, response, { login: { accountId: person().email } });
  });
  return { issuer, server };
};

let test: TestApp;
let server: Server;
let person: Person;
beforeEach(async () => {
  const provider = await startProvider(() => person);
  server = provider.server;
  test = await createTestApp({
    env: {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'facet',
      OIDC_CLIENT_SECRET: 'a secret of the client',
      PUBLIC_URL: 'https://facet.example',
    },
  });
});
afterEach(async () => {
  await test.dispose();
  server.close();
});

const pairs = (answer: Response) => answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);

/** The way of a browser: to the provider, through its redirects, and back; answers where it ends and its cookies. */
const walk = async (next = '/accounts/x') => {
  const started = await test.call('GET', `/api/auth/oidc?next=${encodeURIComponent(next)}`);
  const cookie = pairs(started).join('; ');
  let at = started.headers.get('location') ?? '';
  const jar = new Map<string, string>();
  while (at !== '' && !at.startsWith('https://facet.example')) {
    const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
    const answer = await fetch(at, { redirect: 'manual', headers });
    for (const pair of pairs(answer)) jar.set(pair?.split('=')[0] ?? '', pair?.split('=').slice(1).join('=') ?? '');
    at = answer.headers.has('location') ? new URL(answer.headers.get('location') ?? '', at).href : '';
  }
  const back = new URL(at);
  const ended = await test.call('GET', back.pathname + back.search, { cookie });
  return { at: ended.headers.get('location'), cookie: pairs(ended).join('; '), back: back.pathname + back.search };
};
const who = async (cookie: string) =>
  ((await (await test.call('GET', '/api/session', { cookie })).json()) as { user: { name: string } | null }).user;

it('[I40] a member comes in at the company’s provider, again and again, and keeps his name', async () => {
  const owner = await test.owner();
  const olaf = await peopleOf(test).add(owner, 'Olaf');
  person = { email: 'Olaf@example.com', email_verified: true };
  for (const _ of [1, 2]) {
    const { at, cookie } = await walk();
    expect(at).toBe('/accounts/x');
    expect(await who(cookie)).toMatchObject({ id: olaf.id, name: 'Olaf' });
  }
  expect((await walk('//evil.example')).at).toBe('/');
  expect((await test.call('DELETE', `/api/members/${olaf.id}`, { cookie: owner })).status).toBe(204);
  const after = await walk();
  expect(after.at).toMatch(/^\/sign-in\?company=refused/);
  expect(await who(after.cookie)).toBe(null);
});

it('[R8] who comes in at the provider is written down, who is sent away is not', async () => {
  const owner = await test.owner();
  await peopleOf(test).add(owner, 'Olaf');
  const came = async () => {
    const answer = await test.call('GET', '/api/audit?action=signed-in', { cookie: owner });
    const { entries } = AuditPage.parse(await answer.json());
    return entries.map(({ actor, detail }) => [actor.name, detail.by]);
  };
  person = { email: 'stranger@example.com', email_verified: true };
  await walk();
  expect(await came()).toEqual([['Olaf', 'password']]);
  person = { email: 'olaf@example.com', email_verified: true };
  await walk();
  expect(await came()).toEqual([
    ['Olaf', 'company'],
    ['Olaf', 'password'],
  ]);
});

it('[I40] nobody else does: unknown, not verified, or not begun here', async () => {
  const owner = await test.owner();
  await peopleOf(test).add(owner, 'Olaf');
  for (const one of [
    { email: 'eve@example.com', email_verified: true },
    { email: 'olaf@example.com', email_verified: false },
  ]) {
    person = one;
    const { at, cookie } = await walk();
    expect(at).toMatch(/^\/sign-in\?company=refused/);
    expect(await who(cookie)).toBe(null);
  }
  expect(await test.store.members.list('main')).toHaveLength(2);
  person = { email: 'olaf@example.com', email_verified: true };
  const { back } = await walk();
  const replayed = await test.call('GET', back);
  expect(pairs(replayed).filter((pair) => pair?.includes('session_token=') && !pair.endsWith('='))).toEqual([]);
});

it('[I40] a provider that cannot be reached hinders neither the start nor those with a password', async () => {
  const away = await createTestApp({
    env: {
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_ID: 'facet',
      OIDC_CLIENT_SECRET: 's',
      PUBLIC_URL: 'https://facet.example',
    },
  });
  expect((await away.call('GET', '/api/accounts', { cookie: await away.owner() })).status).toBe(200);
  const answer = await away.call('GET', '/api/auth/oidc');
  expect(answer.headers.get('location')).toBe('/sign-in?company=unreachable');
  await away.dispose();
});
