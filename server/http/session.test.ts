import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { OWNER, SETUP_TOKEN } from '../testing/start-test-server.ts';

describe('set-up and sign-in', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp();
  });
  afterEach(() => test.dispose());
  const setUp = (body: unknown) => test.call('POST', '/api/setup', { body });
  const whole = { token: SETUP_TOKEN, ...OWNER };

  it('[S4] makes the owner and signs in by cookie, once', async () => {
    const before = await (await test.call('GET', '/api/session')).json();
    expect(before).toEqual({ user: null, isGuest: false, setUp: false, today: '2026-11-23', timeZone: 'UTC' });
    const cookie = await test.owner();
    const after = await (await test.call('GET', '/api/session', { cookie })).json();
    expect(after).toMatchObject({ user: { name: OWNER.name, email: OWNER.email }, setUp: true });
    expect((await setUp(whole)).status).toBe(409);
    expect((await setUp({ token: 'wrong' })).status).toBe(409);
  });

  it('[S4] refuses a wrong token with 403 and leaves the door open', async () => {
    expect((await setUp({ ...whole, token: 'wrong' })).status).toBe(403);
    expect((await setUp({ token: '' })).status).toBe(403);
    expect((await setUp(whole)).status).toBe(200);
  });

  it.each([
    ['no token', { ...OWNER }, 'token'],
    ['no name', { ...whole, name: '  ' }, 'name'],
    ['no address', { ...whole, email: 'anna' }, 'email'],
    ['a short password', { ...whole, password: 'short' }, 'password'],
    ['a long password', { ...whole, password: 'x'.repeat(129) }, 'password'],
    ['no object', 'null', ''],
    ['no JSON', '{', ''],
  ])('[S4] refuses %s with 422', async (_what, body, path) => {
    const answer = await setUp(body);
    expect(answer.status).toBe(422);
    const { error } = (await answer.json()) as { error: { issues: { path: string }[] } };
    expect(error.issues[0]?.path).toBe(path);
    expect(await (await test.call('GET', '/api/session')).json()).toMatchObject({ setUp: false });
  });

  it('[S4] of two at the same moment one becomes the owner', async () => {
    const answers = await Promise.all([setUp(whole), setUp({ ...whole, email: 'bob@example.com' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await test.store.members.list('main')).toHaveLength(1);
  });

  it('[S5] the cookie is HttpOnly and SameSite=Lax, and Secure behind https', async () => {
    const plain = (await setUp(whole)).headers.getSetCookie()[0] ?? '';
    expect(plain).toMatch(/HttpOnly/);
    expect(plain).toMatch(/SameSite=Lax/);
    expect(plain).not.toMatch(/Secure/);
    const behindHttps = await createTestApp({ env: { PUBLIC_URL: 'https://facet.example' } });
    const answer = await behindHttps.call('POST', '/api/setup', { body: whole });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-facet.*Secure/);
    expect(answer.headers.get('strict-transport-security')).toBeTruthy();
    await behindHttps.dispose();
  });

  it('[S6] a wrong password and an unknown address look alike; signing out ends the session', async () => {
    await test.owner();
    const signIn = (body: unknown) => test.call('POST', '/api/auth/sign-in/email', { body });
    const wrong = await signIn({ email: OWNER.email, password: 'not this one' });
    const unknown = await signIn({ email: 'x@example.com', password: 'not this one' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
    const right = await signIn({ email: OWNER.email.toUpperCase(), password: OWNER.password });
    const cookie = right.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await test.call('GET', '/api/accounts', { cookie })).status).toBe(200);
    expect((await test.call('POST', '/api/auth/sign-out', { cookie })).status).toBe(200);
    expect((await test.call('GET', '/api/accounts', { cookie })).status).toBe(401);
  });

  it('[S6] too many tries are answered with 429', async () => {
    await test.owner();
    const tries = [];
    for (let count = 0; count < 40; count += 1) {
      tries.push(
        (await test.call('POST', '/api/auth/sign-in/email', { body: { email: 'x@y.z', password: 'x' } })).status,
      );
    }
    expect(tries[0]).toBe(401);
    expect(tries.at(-1)).toBe(429);
  });
});
