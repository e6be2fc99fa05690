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
const walk = async (next = '/accounts/x', query = `next=${encodeURIComponent(next)}`, meanwhile = async () => {}) => {
  const started = await test.call('GET', `/api/auth/oidc?${query}`);
  const cookie = pairs(started).join('; ');
  let at = started.headers.get('location') ?? '';
  const jar = new Map<string, string>();
  while (at !== '' && !at.startsWith('https://facet.example')) {
    const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
    const answer = await fetch(at, { redirect: 'manual', headers });
    for (const pair of pairs(answer)) jar.set(pair?.split('=')[0] ?? '', pair?.split('=').slice(1).join('=') ?? '');
    at = answer.headers.has('location') ? new URL(answer.headers.get('location') ?? '', at).href : '';
  }
  await meanwhile();
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

const tokenOf = ({ path }: { path: string }) => path.split('/').at(-1) ?? '';
const invite = async (cookie: string, body: object = {}) =>
  (await (await test.call('POST', '/api/invitations', { cookie, body })).json()) as { id: string; path: string };
const join = (token: string, meanwhile?: () => Promise<void>) => walk('', `invitation=${token}`, meanwhile);
const usersCalled = async (email: string) => (await test.identity.userByEmail(email)) !== null;

it('[I41] an invitation is accepted at the company’s provider, once, whatever the address', async () => {
  const owner = await test.owner();
  const account = await test.account(owner);
  const token = tokenOf(await invite(owner, { account, teamRole: 'commenter' }));
  person = { email: 'grace@elsewhere.example', email_verified: true };
  const { at, cookie } = await join(token);
  expect(at).toBe(`/accounts/${account}`);
  expect(await who(cookie)).toMatchObject({ name: 'X', email: 'grace@elsewhere.example' });
  const access = await test.call('GET', `/api/accounts/${account}/access`, { cookie });
  expect(await access.json()).toMatchObject({ role: 'commenter', isGuest: false });
  expect((await test.call('GET', `/api/invitations/${token}`)).status).toBe(404);
  expect((await walk('/')).at).toBe('/');

  person = { email: 'eve@elsewhere.example', email_verified: true };
  const used = await test.call('GET', `/api/auth/oidc?invitation=${token}`);
  expect(used.headers.get('location')).toBe(`/invitation/${token}`);
  expect((await walk('/')).at).toMatch(/company=refused/);
  expect(await usersCalled(person.email)).toBe(false);
  // a link of the owner gives a password also to whom the provider let in
  const list = (await (await test.call('GET', '/api/members', { cookie: owner })).json()) as {
    members: { id: string; email: string }[];
  };
  const grace = list.members.find(({ email }) => email.startsWith('grace'))?.id;
  const reset = (await (await test.call('POST', `/api/members/${grace}/reset`, { cookie: owner })).json()) as {
    path: string;
  };
  const body = { password: 'a password of her own' };
  expect((await test.call('POST', `/api/resets/${tokenOf(reset)}`, { body })).status).toBe(200);
  expect((await peopleOf(test).signIn('grace@elsewhere.example', body.password)).status).toBe(200);
});

it('[I41] nobody joins by an invitation that ended on the way, by a forged one, or without a verified address', async () => {
  const owner = await test.owner();
  const before = await test.store.members.list('main');
  person = { email: 'eve@elsewhere.example', email_verified: true };
  const revoked = await invite(owner);
  const late = await join(tokenOf(revoked), async () => {
    await test.call('DELETE', `/api/invitations/${revoked.id}`, { cookie: owner });
  });
  expect(late.at).toBe(`/invitation/${tokenOf(revoked)}`);
  expect(await who(late.cookie)).toBe(null);
  expect(await usersCalled(person.email)).toBe(false);

  const open = await invite(owner);
  person = { email: 'eve@elsewhere.example', email_verified: false };
  expect((await join(tokenOf(open))).at).toMatch(/company=refused/);
  const forged = `${tokenOf(open).slice(0, -2)}xx`;
  expect((await test.call('GET', `/api/auth/oidc?invitation=${forged}`)).headers.get('location')).toBe(
    `/invitation/${forged}`,
  );
  expect(await test.store.members.list('main')).toEqual(before);
  expect((await test.call('GET', `/api/invitations/${tokenOf(open)}`)).status).toBe(200);
});

it('[I41] two who join at the same moment: one is in; a member uses none up', async () => {
  const owner = await test.owner();
  const token = tokenOf(await invite(owner));
  person = { email: 'one@elsewhere.example', email_verified: true };
  let otherAt: string | null = null;
  const one = await join(token, async () => {
    person = { email: 'two@elsewhere.example', email_verified: true };
    otherAt = (await join(token)).at;
  });
  expect([one.at, otherAt]).toEqual([`/invitation/${token}`, '/']);
  expect(await test.store.members.list('main')).toHaveLength(2);
  const second = tokenOf(await invite(owner));
  expect((await join(second)).at).toBe(`/invitation/${second}`);
  expect((await test.call('GET', `/api/invitations/${second}`)).status).toBe(200);
});
