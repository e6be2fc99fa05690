import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import { ShareLink } from '../../shared/protocol/access.ts';
import { AuditChoices, AuditPage } from '../../shared/protocol/audit.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { cookieOf, PASSWORD, peopleOf } from '../testing/members.ts';
import { OWNER } from '../testing/start-test-server.ts';

const HALF_AN_HOUR_MS = 30 * 60_000;

describe('the audit log', () => {
  let test: TestApp;
  let cookie: string;
  let people: ReturnType<typeof peopleOf>;
  beforeEach(async () => {
    test = await createTestApp();
    people = peopleOf(test);
    cookie = await test.owner();
  });
  afterEach(() => test.dispose());

  const page = async (query = '') =>
    AuditPage.parse(await (await test.call('GET', `/api/audit?limit=500${query}`, { cookie })).json());
  /** What was written since, the oldest first, in short. */
  const told = async (query = '') =>
    (await page(query)).entries.reverse().map(({ action, actor, account, subject }) => {
      const on = [account?.name, subject?.name].filter((name) => name !== undefined);
      return [`${actor.name || actor.kind} ${action}`, ...on].join(', ');
    });
  const call = (method: string, path: string, body?: unknown, as = cookie) =>
    test.call(method, path, { cookie: as, ...(body === undefined ? {} : { body }) });

  it('[R8] tells who came, who was refused and who went', async () => {
    const olaf = await people.add(cookie, 'Olaf');
    await people.signIn('nobody-here@example.com', 'secret-of-mine');
    for (let tries = 0; tries < 11; tries += 1) await people.signIn(olaf.email, 'secret-of-mine');
    test.clock.advance(15 * 60_000);
    const { cookie: second } = await people.signIn(olaf.email);
    await call('DELETE', '/api/me/sessions', undefined, second);
    await call('POST', '/api/me/password', { present: 'secret-of-mine', next: PASSWORD }, second);
    await call('POST', '/api/me/password', { present: PASSWORD, next: 'another long one' }, second);
    await call('POST', '/api/auth/sign-out', {}, second);
    const made = await call('POST', `/api/members/${olaf.id}/reset`, {});
    const { path } = (await made.json()) as { path: string };
    await test.call('POST', `/api${path.replace('/reset/', '/resets/')}`, { body: { password: PASSWORD } });
    expect(await told()).toEqual([
      'Anna Berg workspace-set-up',
      'Anna Berg member-added, Olaf',
      'Olaf signed-in',
      'nobody sign-in-failed',
      ...Array.from({ length: 10 }, () => 'nobody sign-in-failed, Olaf'),
      'nobody locked-out, Olaf',
      'Olaf signed-in',
      'Olaf session-revoked',
      'Olaf password-refused',
      'Olaf password-changed',
      'Olaf signed-out',
      'Anna Berg reset-link-made, Olaf',
      'Olaf password-reset',
    ]);
    const { entries } = await page('&action=signed-in');
    expect(entries.map(({ address }) => address)).toEqual([
      expect.stringMatching(/^10\.0\.0\./),
      expect.stringMatching(/^10\.0\.0\./),
    ]);
    const whole = JSON.stringify((await page()).entries);
    for (const secret of ['nobody-here', 'secret-of-mine', PASSWORD, 'another long one', path.slice(-20)])
      expect([secret, whole.includes(secret)]).toEqual([secret, false]);
  });

  it('[R8] tells what changed about people, rights, links and tokens', async () => {
    const account = await test.account(cookie);
    const olaf = await people.add(cookie, 'Olaf');
    await call('PATCH', `/api/members/${olaf.id}`, { role: 'manager' });
    await call('PATCH', `/api/members/${olaf.id}`, { role: 'manager' });
    const team = `/api/accounts/${account}/team/${olaf.id}`;
    await call('PUT', team, { role: 'viewer' });
    await call('PUT', team, { role: 'viewer' });
    await call('PUT', team, { role: 'editor' });
    await call('DELETE', team);
    await call('DELETE', team);
    for (const isPrivate of [true, true, false]) await call('PUT', `/api/accounts/${account}/privacy`, { isPrivate });
    const links = `/api/accounts/${account}/links`;
    const made = await call('POST', links, { name: 'Workshop', role: 'customer-editor', passphrase: 'open sesame' });
    const link = ShareLink.parse(await made.json());
    await test.call('POST', `/api${link.path}`, { body: { name: 'Gudrun', passphrase: 'guessed it' } });
    await test.call('POST', `/api${link.path}`, { body: { name: 'Gudrun', passphrase: 'open sesame' } });
    for (let twice = 0; twice < 2; twice += 1) await call('DELETE', `${links}/${link.id}`);
    const token = (await (
      await call('POST', '/api/tokens', { name: 'Report', access: 'read', accounts: [account] }, olaf.cookie)
    ).json()) as { id: string; secret: string };
    for (let twice = 0; twice < 2; twice += 1) await call('DELETE', `/api/tokens/${token.id}`);
    await call('PATCH', '/api/me', { name: 'Olaf Stein' }, olaf.cookie);
    const invited = (await (
      await call('POST', '/api/invitations', { role: 'member', account, teamRole: 'viewer', days: 7 })
    ).json()) as { path: string };
    const grace = { name: 'Grace', email: 'grace@example.com', password: PASSWORD };
    await test.call('POST', invited.path.replace('/invitation/', '/api/invitations/'), { body: grace });
    await call('DELETE', `/api/members/${olaf.id}`);
    expect((await told()).slice(4)).toEqual([
      'Anna Berg member-role-changed, Olaf',
      'Anna Berg team-changed, Nordwind, Olaf',
      'Anna Berg team-changed, Nordwind, Olaf',
      'Anna Berg team-changed, Nordwind, Olaf',
      'Anna Berg privacy-changed, Nordwind',
      'Anna Berg privacy-changed, Nordwind',
      'Anna Berg link-made, Nordwind, Workshop',
      'nobody link-refused, Nordwind, Workshop',
      'Gudrun guest-joined, Nordwind, Workshop',
      'Anna Berg link-revoked, Nordwind, Workshop',
      'Olaf token-made, Report',
      'Anna Berg token-revoked, Report',
      'Olaf member-renamed',
      'Anna Berg member-invited, Nordwind, ',
      'Grace member-joined, Nordwind',
      'Anna Berg member-removed, Olaf Stein',
    ]);
    const details = (await page()).entries.reverse().map(({ detail }) => detail);
    expect(details.slice(4, 8)).toEqual([
      { roleBefore: 'member', role: 'manager' },
      { roleBefore: null, role: 'viewer' },
      { roleBefore: 'viewer', role: 'editor' },
      { roleBefore: 'editor', role: null },
    ]);
    expect(details).toContainEqual({ tokenOf: 'Olaf' });
    expect(details).toContainEqual({ access: 'read', expiresAt: null, count: 1 });
    expect(details).toContainEqual({ before: 'Olaf', after: 'Olaf Stein' });
    const whole = JSON.stringify((await page()).entries);
    for (const secret of ['open sesame', 'guessed it', token.secret, (link.path ?? '').slice(-20)])
      expect([secret, whole.includes(secret)]).toEqual([secret, false]);
  });

  it('[R8] tells what happened to accounts and versions, and keeps the name of a deleted one', async () => {
    const id = await test.account(cookie);
    const path = `/api/accounts/${id}`;
    for (const archived of [true, true, false]) await call('PATCH', path, { archived });
    await call('PATCH', path, { name: 'Nordwind AG' });
    const file = await (await call('GET', `${path}/export`)).json();
    await call('POST', `${path}/import`, file);
    const version = (await (await call('POST', `${path}/versions`, { name: 'Before the talk' })).json()) as {
      id: string;
    };
    await call('POST', `${path}/versions`, { before: 'restore' });
    await call('POST', `${path}/versions`, { before: 'import' });
    await call('GET', `${path}/versions/${version.id}/export`);
    await call('PATCH', `${path}/versions/${version.id}`, { name: 'After the talk' });
    await call('DELETE', `${path}/versions/${version.id}`);
    await call('DELETE', path);
    expect((await told()).slice(1)).toEqual([
      'Anna Berg account-created, Nordwind',
      'Anna Berg account-archived, Nordwind',
      'Anna Berg account-unarchived, Nordwind',
      'Anna Berg account-renamed, Nordwind AG',
      'Anna Berg account-exported, Nordwind AG',
      'Anna Berg account-imported, Nordwind AG',
      'Anna Berg version-kept, Nordwind AG, Before the talk',
      'Anna Berg restore-begun, Nordwind AG',
      'Anna Berg import-begun, Nordwind AG',
      'Anna Berg version-exported, Nordwind AG, Before the talk',
      'Anna Berg version-named, Nordwind AG, After the talk',
      'Anna Berg version-deleted, Nordwind AG, After the talk',
      'Anna Berg account-deleted, Nordwind AG',
    ]);
    const details = (await page()).entries.map(({ detail }) => detail);
    expect(details).toContainEqual({ before: 'Nordwind', after: 'Nordwind AG' });
  });

  it('[R10] tells that somebody looked into an account once within half an hour, a token apart from its member', async () => {
    const account = await test.account(cookie);
    const made = await call('POST', '/api/tokens', { name: 'Report', access: 'read' });
    const { secret } = (await made.json()) as { secret: string };
    const measures = `/api/accounts/${account}/measures`;
    const byToken = () => test.call('GET', measures, { headers: { authorization: `Bearer ${secret}` } });
    const opened = async () => (await page('&action=account-opened')).entries.reverse();
    for (const look of [() => call('GET', measures), byToken, () => call('GET', measures), byToken]) await look();
    expect((await opened()).map(({ actor, account, detail }) => [actor.kind, account?.name, detail])).toEqual([
      ['member', 'Nordwind', {}],
      ['token', 'Nordwind', { tokenOf: 'Anna Berg' }],
    ]);
    test.clock.advance(HALF_AN_HOUR_MS - 1);
    await call('GET', measures);
    expect(await opened()).toHaveLength(2);
    test.clock.advance(1);
    await call('GET', measures);
    expect(await opened()).toHaveLength(3);
  });

  it('[R11] is for the owner: not for a manager, and for no token', async () => {
    const grace = await people.add(cookie, 'Grace', 'manager');
    const made = await call('POST', '/api/tokens', { name: 'Report', access: 'write' });
    const { secret } = (await made.json()) as { secret: string };
    const headers = { authorization: `Bearer ${secret}` };
    for (const path of ['/api/audit', '/api/audit/choices', '/api/audit/export']) {
      expect((await call('GET', path)).status).toBe(200);
      expect((await call('GET', path, undefined, grace.cookie)).status).toBe(403);
      expect((await test.call('GET', path, { headers })).status).toBe(403);
      expect((await test.call('GET', path)).status).toBe(401);
    }
  });

  it('[R11] pages without gap or repetition, filters, and refuses what is no filter', async () => {
    const first = await test.account(cookie, 'First');
    test.clock.advance(1_000);
    const middle = new Date(test.clock.now()).toISOString();
    await test.account(cookie, 'Second');
    test.clock.advance(1_000);
    const olaf = await people.add(cookie, 'Olaf');
    const all = (await page()).entries.map(({ id }) => id);
    const walked: number[] = [];
    for (let before = ''; ; ) {
      const answer = await test.call('GET', `/api/audit?limit=2${before}`, { cookie });
      const { entries, next } = AuditPage.parse(await answer.json());
      walked.push(...entries.map(({ id }) => id));
      if (next === null) break;
      before = `&before=${next}`;
    }
    expect(walked).toEqual(all);
    expect(walked).toHaveLength(5);
    expect(await told(`&account=${first}`)).toEqual(['Anna Berg account-created, First']);
    expect(await told(`&actor=${olaf.id}`)).toEqual(['Olaf signed-in']);
    expect(await told(`&from=${middle}&until=${middle}`)).toEqual(['Anna Berg account-created, Second']);
    for (const wrong of ['action=drew', 'limit=0', 'limit=501', 'from=yesterday', 'before=-1', 'account=%2F'])
      expect([wrong, (await call('GET', `/api/audit?${wrong}`)).status]).toEqual([wrong, 422]);
    const choices = AuditChoices.parse(await (await call('GET', '/api/audit/choices')).json());
    expect(choices.actors.map(({ name }) => name)).toEqual(['Anna Berg', 'Olaf']);
    expect(choices.accounts.map(({ name }) => name)).toEqual(['First', 'Second']);
  });

  it('[R12] leaves as a table of which no cell is a formula, whole however long, and says so', async () => {
    const account = { id: AccountId.parse('a1'), name: '=1+1, "quoted"' };
    const actor = { kind: 'guest', id: 'guest:1', name: '@cmd\r\nnext' } as const;
    for (let count = 0; count < 1_200; count += 1) test.audit.note({ action: 'account-opened', actor, account });
    const answer = await call('GET', '/api/audit/export?action=account-opened');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="audit-2026-11-23.csv"');
    const text = await answer.text();
    const [head, line] = text.split(/\r\n(?!next)/);
    expect(head).toMatch(/^id,at,action,actor kind/);
    const cells = 'account-opened,guest,guest:1,"\'@cmd\r\nnext",a1,"\'=1+1, ""quoted""",,,,,';
    expect(line?.replace(/^\d+,/, '')).toBe(`2026-11-23T10:00:00.000Z,${cells}`);
    expect(text.split('account-opened')).toHaveLength(1_201);
    expect((await told()).at(-1)).toBe('Anna Berg audit-exported');
  });

  it('[R9] a log that cannot be written neither fails nor delays what it tells of', async () => {
    const { add } = test.store.audit;
    test.store.audit.add = () => Promise.reject(new Error('the disk is full'));
    const account = await test.account(cookie, 'In spite of it');
    expect((await call('GET', `/api/accounts/${account}`)).status).toBe(200);
    const answer = await test.call('POST', '/api/auth/sign-in/email', { body: OWNER });
    expect([answer.status, cookieOf(answer).length > 0]).toEqual([200, true]);
    test.store.audit.add = add;
    test.clock.advance(5_000);
    expect((await told()).slice(-2)).toEqual(['Anna Berg account-created, In spite of it', 'Anna Berg signed-in']);
  });
});
