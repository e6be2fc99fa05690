import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemberList } from '../../shared/protocol/members.ts';
import { MySession, ResetLink } from '../../shared/protocol/people.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { PASSWORD, peopleOf } from '../testing/members.ts';
import { OWNER } from '../testing/start-test-server.ts';

const NEXT = 'another long password';

describe('members, sessions and passwords', () => {
  let test: TestApp;
  let people: ReturnType<typeof peopleOf>;
  let owner: string;
  beforeEach(async () => {
    test = await createTestApp();
    people = peopleOf(test);
    owner = await test.owner();
  });
  afterEach(() => test.dispose());

  const me = async (cookie: string) =>
    ((await (await test.call('GET', '/api/session', { cookie })).json()) as { user: { id: string } | null }).user;
  const status = async (method: string, path: string, cookie: string, body?: unknown) =>
    (await test.call(method, path, { cookie, ...(body === undefined ? {} : { body }) })).status;
  const resetFor = async (user: string) =>
    ResetLink.parse(await (await test.call('POST', `/api/members/${user}/reset`, { cookie: owner })).json()).path;
  const reset = (path: string, password = NEXT) =>
    test.call('POST', `/api/resets/${path.split('/').at(-1)}`, { body: { password } });

  it('[I10] the owner changes roles; the last owner can neither be changed nor removed', async () => {
    const olaf = await people.add(owner, 'Olaf');
    const mona = await people.add(owner, 'Mona', 'manager');
    const account = await test.account(owner);
    expect(await status('GET', `/api/accounts/${account}`, olaf.cookie)).toBe(404);
    expect(await status('PATCH', `/api/members/${olaf.id}`, mona.cookie, { role: 'manager' })).toBe(403);
    expect(await status('PATCH', `/api/members/${olaf.id}`, owner, { role: 'manager' })).toBe(204);
    expect(await status('GET', `/api/accounts/${account}`, olaf.cookie)).toBe(200);
    expect(await status('PATCH', '/api/members/unknown', owner, { role: 'member' })).toBe(404);
    const self = (await me(owner))?.id;
    expect(await status('PATCH', `/api/members/${self}`, owner, { role: 'member' })).toBe(409);
    expect(await status('DELETE', `/api/members/${self}`, owner)).toBe(409);
    expect(await status('DELETE', `/api/members/${olaf.id}`, mona.cookie)).toBe(403);
  });

  it('[I12] an owner makes another one, by his own password, and may step down then; the last one stays', async () => {
    const olaf = await people.add(owner, 'Olaf');
    const self = (await me(owner))?.id ?? '';
    const make = (user: string, role: string, password?: string, cookie = owner) =>
      status('PATCH', `/api/members/${user}`, cookie, { role, ...(password === undefined ? {} : { password }) });
    const list = async (cookie: string) =>
      MemberList.parse(await (await test.call('GET', '/api/members', { cookie })).json()).members;
    const changeable = async (cookie: string) =>
      (await list(cookie)).filter(({ mayChange }) => mayChange).map(({ id }) => id);
    expect(await changeable(owner)).toEqual([olaf.id]);
    expect(await changeable(olaf.cookie)).toEqual([]);
    expect(await make(olaf.id, 'owner')).toBe(401);
    expect(await make(olaf.id, 'owner', 'wrong')).toBe(401);
    expect(await make(olaf.id, 'owner', PASSWORD, olaf.cookie)).toBe(403);
    expect(await make(olaf.id, 'owner', OWNER.password)).toBe(204);
    expect(await changeable(olaf.cookie)).toEqual([self, olaf.id]);
    // an owner's password is not another owner's to set
    expect(await status('POST', `/api/members/${self}/reset`, olaf.cookie)).toBe(403);
    // two who step down at the same moment: one of them is the last
    const both = await Promise.all([make(self, 'member'), make(olaf.id, 'member', undefined, olaf.cookie)]);
    expect(both.toSorted()).toEqual([204, 409]);
    const last = both[0] === 409 ? owner : olaf.cookie;
    expect((await list(last)).filter(({ role }) => role === 'owner')).toHaveLength(1);
    const refused = await test.call('DELETE', `/api/members/${(await me(last))?.id}`, { cookie: last });
    expect(await refused.json()).toMatchObject({ error: { code: 'last-owner' } });
  });

  it('[I11] who is removed is out, stays known by name, and his address is free', async () => {
    const olaf = await people.add(owner, 'Olaf');
    const link = await resetFor(olaf.id);
    expect(await status('DELETE', `/api/members/${olaf.id}`, owner)).toBe(204);
    expect(await status('GET', '/api/accounts', olaf.cookie)).toBe(401);
    expect((await people.signIn(olaf.email)).status).toBe(401);
    expect((await reset(link)).status).toBe(404);
    const names = await test.identity.usersOf([olaf.id]);
    expect(names).toEqual([{ id: olaf.id, name: 'Olaf', email: '' }]);
    const again = await people.add(owner, 'Olaf');
    expect(again.id).not.toBe(olaf.id);
    expect(await status('GET', '/api/accounts', again.cookie)).toBe(200);
    expect(await status('DELETE', `/api/members/${olaf.id}`, owner)).toBe(404);
  });

  it('[I20] sessions are listed and ended, one or all others, never those of others', async () => {
    const phone = (await people.signIn(OWNER.email, OWNER.password, { 'user-agent': 'Phone' })).cookie;
    const tablet = (await people.signIn(OWNER.email, OWNER.password, { 'user-agent': 'Tablet' })).cookie;
    const olaf = await people.add(owner, 'Olaf');
    const list = async (cookie: string) =>
      MySession.array().parse(await (await test.call('GET', '/api/me/sessions', { cookie })).json());
    const mine = await list(phone);
    expect(mine).toHaveLength(3);
    expect(mine.filter(({ isThis }) => isThis).map(({ userAgent }) => userAgent)).toEqual(['Phone']);
    const theTablet = mine.find(({ userAgent }) => userAgent === 'Tablet')?.id;
    expect(await status('DELETE', `/api/me/sessions/${theTablet}`, olaf.cookie)).toBe(404);
    expect(await status('DELETE', `/api/me/sessions/${theTablet}`, phone)).toBe(204);
    expect(await me(tablet)).toBe(null);
    expect(await me(owner)).not.toBe(null);
    expect(await status('DELETE', '/api/me/sessions', phone)).toBe(204);
    expect(await me(owner)).toBe(null);
    expect(await list(phone)).toHaveLength(1);
    expect(await me(olaf.cookie)).not.toBe(null);
  });

  it('[I21] a new password needs the present one and ends the other sessions', async () => {
    const other = (await people.signIn(OWNER.email, OWNER.password)).cookie;
    const change = (present: string, next = NEXT) => status('POST', '/api/me/password', owner, { present, next });
    expect(await change('wrong')).toBe(401);
    expect(await change(OWNER.password, 'short')).toBe(422);
    expect(await change(OWNER.password)).toBe(204);
    expect(await me(owner)).not.toBe(null);
    expect(await me(other)).toBe(null);
    expect((await people.signIn(OWNER.email, OWNER.password)).status).toBe(401);
    expect((await people.signIn(OWNER.email, NEXT)).status).toBe(200);
  });

  it('[I22] the link of the owner sets a password once, within an hour, the latest only', async () => {
    const olaf = await people.add(owner, 'Olaf');
    const [first, second] = [await resetFor(olaf.id), await resetFor(olaf.id)];
    expect((await reset(first)).status).toBe(404);
    const offer = await test.call('GET', `/api/resets/${second.split('/').at(-1)}`);
    expect(await offer.json()).toEqual({ name: 'Olaf', email: olaf.email });
    expect((await reset(second, 'short')).status).toBe(422);
    const both = await Promise.all([reset(second), reset(second, 'a third long password')]);
    expect(both.map((answer) => answer.status)).toEqual([200, 404]);
    expect(await me(olaf.cookie)).toBe(null);
    expect((await people.signIn(olaf.email)).status).toBe(401);
    expect((await people.signIn(olaf.email, NEXT)).status).toBe(200);
    const late = await resetFor(olaf.id);
    test.clock.advance(3600 * 1000);
    expect((await reset(late)).status).toBe(404);
    expect(await status('POST', `/api/members/${(await me(owner))?.id}/reset`, owner)).toBe(403);
    expect(await status('POST', `/api/members/${olaf.id}/reset`, (await people.signIn(olaf.email, NEXT)).cookie)).toBe(
      403,
    );
  });

  it('[I24] ten wrong passwords lock an address, known or not, until the time or a reset', async () => {
    const olaf = await people.add(owner, 'Olaf');
    const wrong = async (email: string) => {
      const answers = [];
      for (let count = 0; count < 11; count += 1) answers.push((await people.signIn(email, 'wrong')).answer);
      return answers;
    };
    const known = await wrong(olaf.email);
    expect(known.map(({ status }) => status)).toEqual([...Array(10).fill(401), 429]);
    const unknown = await wrong('nobody@example.com');
    expect(await known.at(-1)?.text()).toBe(await unknown.at(-1)?.text());
    expect((await people.signIn(olaf.email)).status).toBe(429);
    expect((await reset(await resetFor(olaf.id))).status).toBe(200);
    expect((await people.signIn(olaf.email, NEXT)).status).toBe(200);
  });

  it('[I27] strangers who fail on purpose keep nobody out of a browser in which he has signed in before', async () => {
    const olaf = await people.add(owner, 'Olaf');
    const pairs = (answer: Response) => answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    const first = pairs((await people.signIn(olaf.email)).answer);
    const device = first.find((pair) => pair?.startsWith('facet.device.')) ?? '';
    for (let count = 0; count < 10; count += 1) await people.signIn(olaf.email, 'wrong');
    expect((await people.signIn(olaf.email)).status).toBe(429);
    expect((await people.signIn(olaf.email, PASSWORD, { cookie: device })).status).toBe(200);
    // whoever is in changes his password all the same
    const body = { present: PASSWORD, next: NEXT };
    expect(await status('POST', '/api/me/password', olaf.cookie, body)).toBe(204);
    for (let count = 0; count < 10; count += 1) await people.signIn(olaf.email, 'wrong', { cookie: device });
    expect((await people.signIn(olaf.email, NEXT, { cookie: device })).status).toBe(429);
    expect((await people.signIn(olaf.email, NEXT)).status).toBe(200);
  });

  it('[I25] a member changes his own name', async () => {
    const olaf = await people.add(owner, 'Olaf');
    expect(await status('PATCH', '/api/me', olaf.cookie, { name: ' ' })).toBe(422);
    expect(await status('PATCH', '/api/me', olaf.cookie, { name: 'Olaf Lind' })).toBe(204);
    expect(await me(olaf.cookie)).toMatchObject({ name: 'Olaf Lind' });
    expect(await status('PATCH', '/api/me', '', { name: 'x' })).toBe(401);
  });
});

/** Just enough of a mail server to keep what it is sent. */
const mailServer = async () => {
  const mails: string[] = [];
  const server: Server = createServer((socket) => {
    let mail: string | null = null;
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (mail !== null) {
        mail += text;
        if (!mail.endsWith('\r\n.\r\n')) return;
        mails.push(mail);
        mail = null;
        socket.write('250 kept\r\n');
      } else if (text.startsWith('DATA')) {
        mail = '';
        socket.write('354 go on\r\n');
      } else socket.write('250 ok\r\n');
    });
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { mails, server, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

it('[I23] a forgotten password is reset by mail; the answer never tells whether anybody has the address', async () => {
  const { mails, server, url } = await mailServer();
  const test = await createTestApp({
    env: { SMTP_URL: url, MAIL_FROM: 'Facet <facet@example.com>', PUBLIC_URL: 'https://facet.example' },
  });
  await test.owner();
  const forgot = (email: string, language = 'en') =>
    test.call('POST', '/api/forgot', { body: { email, language }, headers: { host: 'evil.example' } });
  expect(await (await test.call('GET', '/api/sign-in-ways')).json()).toEqual({ mail: true, company: false });
  const [known, unknown] = [await forgot(OWNER.email.toUpperCase(), 'de'), await forgot('nobody@example.com')];
  expect([known.status, unknown.status]).toEqual([202, 202]);
  expect(await known.text()).toBe(await unknown.text());
  await expect.poll(() => mails.length).toBe(1);
  // asked again at once, the link that was just sent stays the good one
  expect((await forgot(OWNER.email)).status).toBe(202);
  // quoted-printable: long lines are folded and signs are written as numbers
  const mail = (mails[0] ?? '').replace(/=\r\n/g, '').replace(/=3D/g, '=');
  expect(mail).toContain('neues Passwort');
  const path = /https:\/\/facet\.example(\/reset\/\S+)/.exec(mail)?.[1] ?? '';
  const token = path.split('/').at(-1);
  expect((await test.call('POST', `/api/resets/${token}`, { body: { password: NEXT } })).status).toBe(200);
  const statuses = [];
  for (let count = 0; count < 12; count += 1) statuses.push((await forgot('nobody@example.com')).status);
  expect(statuses.at(-1)).toBe(429);
  expect(mails).toHaveLength(1);
  test.clock.advance(60_000);
  await forgot(OWNER.email);
  await expect.poll(() => mails.length).toBe(2);
  await test.dispose();
  server.close();

  const without = await createTestApp();
  expect(await (await without.call('GET', '/api/sign-in-ways')).json()).toEqual({ mail: false, company: false });
  await without.dispose();
});
