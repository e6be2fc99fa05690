import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import { AgreedScore, ScoringRound } from '../../shared/model/scoring.ts';
import { ShareLink } from '../../shared/protocol/access.ts';
import { AuditPage } from '../../shared/protocol/audit.ts';
import { ErrorBody } from '../../shared/protocol/errors.ts';
import { Portfolio, PortfolioHistory, ProfileAnswer } from '../../shared/protocol/portfolio.ts';
import { nordwind } from '../../shared/rules/testing/nordwind.ts';
import { day } from '../../shared/rules/testing/sketch.ts';
import { PROJECT_AFTER_MS } from '../projection/projector.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { listenPortfolio } from '../testing/listen-portfolio.ts';

describe('the portfolio', () => {
  let test: TestApp;
  let owner: string;
  let account: AccountId;
  beforeEach(async () => {
    test = await createTestApp();
    owner = await test.owner();
    account = AccountId.parse(await test.account(owner));
  });
  afterEach(() => test.dispose());

  const member = async (name: string, role = 'member') => {
    const person = { name, email: `${name}@example.com`, password: 'a long password' };
    await test.call('POST', '/api/members', { cookie: owner, body: { ...person, role } });
    const signed = await test.call('POST', '/api/auth/sign-in/email', { body: person });
    return signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const portfolio = async (cookie: string) =>
    Portfolio.parse(await (await test.call('GET', '/api/portfolio', { cookie })).json());
  const fill = async () => {
    await test.call('POST', `/api/accounts/${account}/import`, { cookie: owner, body: nordwind });
    await test.projector.refreshOutdated();
  };
  const profile = `/api/accounts/ACCOUNT/profile`;
  const profileOf = (id: string) => profile.replace('ACCOUNT', id);

  const listen = async (cookie: string) => listenPortfolio(await test.call('GET', '/api/portfolio/events', { cookie }));

  it('[PF2] shows every account with what its map says, and never opens a document for it', async () => {
    await fill();
    const load = vi.spyOn(test.store.documents, 'load');
    const [row] = (await portfolio(owner)).rows;
    expect(row).toMatchObject({ id: account, isMine: true, status: null });
    expect(row?.facts?.functions.length).toBeGreaterThan(3);
    expect(row?.facts?.curve.threads.at(-1)).toBe(row?.threads);
    expect(load).not.toHaveBeenCalled();
  });

  it('[PP1] a row says how attractive the account is as soon as its round is closed', async () => {
    await fill();
    const round = ScoringRound.parse({
      ...{ id: 'r1', name: '2026', createdAt: '2026-01-01T00:00:00Z', createdBy: 'u', state: 'revealed' },
      criteria: [
        { id: 'fit', name: 'Fit', weight: 3 },
        { id: 'size', name: 'Size', weight: 1 },
      ],
      accounts: [account],
      people: ['u'],
    });
    const agreed = AgreedScore.parse({ round: 'r1', account, scores: { fit: 8, size: 4 } });
    await test.portfolio.put({ kind: 'agreed', id: `r1/${account}`, account, agreed });
    await test.portfolio.put({ kind: 'round', id: 'r1', account: null, round });
    expect((await portfolio(owner)).rows[0]?.attractiveness).toBeNull();
    const closed = { ...round, state: 'closed', closedOn: day('2026-11-01') } as const;
    await test.portfolio.put({ kind: 'round', id: 'r1', account: null, round: closed });
    expect((await portfolio(owner)).rows[0]?.attractiveness).toBe(7);
  });

  it('[PF6] is for those who see the inside of an account, each his own', async () => {
    const [manager, stranger] = [await member('Mia', 'manager'), await member('Sam')];
    expect((await portfolio(manager)).rows.map((row) => [row.id, row.isMine])).toEqual([[account, false]]);
    expect((await portfolio(stranger)).rows).toEqual([]);
    const made = await test.call('POST', `/api/accounts/${account}/links`, {
      cookie: owner,
      body: { name: 'Guest', role: 'viewer', expiresAt: null },
    });
    const { path } = ShareLink.parse(await made.json());
    const join = `/api${path}`;
    const joined = await test.call('POST', join, { body: { name: 'Gus' } });
    const guest = joined.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await test.call('GET', `/api/accounts/${account}`, { cookie: guest })).status).toBe(200);
    expect((await test.call('GET', '/api/portfolio', { cookie: guest })).status).toBe(403);
    expect((await test.call('GET', profileOf(account), { cookie: guest })).status).toBe(403);
  });

  it('[PP19] says whether the rows are all that the workspace has', async () => {
    const [manager, stranger] = [await member('Mia', 'manager'), await member('Sam')];
    const seesAll = async (cookie: string) => (await portfolio(cookie)).may.seeAll;
    expect([await seesAll(owner), await seesAll(manager), await seesAll(stranger)]).toEqual([true, true, false]);
    await test.call('PUT', `/api/accounts/${account}/privacy`, { cookie: owner, body: { isPrivate: true } });
    expect([await seesAll(owner), await seesAll(manager)]).toEqual([true, false]);
  });

  it('[FI24] finds across the accounts that somebody sees, and no others', async () => {
    await fill();
    const { rows, settings } = await portfolio(owner);
    expect(rows[0]?.beyond).toBeUndefined();
    const ids = [account];
    for (let count = 0; count < settings.capacity; count += 1) {
      const id = AccountId.parse(await test.account(owner, `Nordwind ${count}`));
      await test.call('POST', `/api/accounts/${id}/import`, { cookie: owner, body: nordwind });
      ids.push(id);
    }
    await test.projector.refreshOutdated();
    const statuses = [{ id: 's1', status: 'key', from: '2026-01-01', reason: '', by: '' }];
    for (const id of ids) await test.call('PATCH', profileOf(id), { cookie: owner, body: { statuses } });
    const seen = await portfolio(owner);
    const kam = seen.rows[0]?.facts?.kams[0]?.person;
    expect(seen.rows.map(({ beyond }) => beyond?.map(({ id }) => id))).toEqual(
      ids.map(() => [`kam-over-capacity:${kam}`]),
    );
    const beyondOf = async (cookie: string, id: string) =>
      ProfileAnswer.parse(await (await test.call('GET', profileOf(id), { cookie })).json()).beyond.map((one) => one.id);
    expect(await beyondOf(owner, account)).toEqual([`kam-over-capacity:${kam}`]);
    const sam = await member('Sam');
    const { user } = (await (await test.call('GET', '/api/session', { cookie: sam })).json()) as {
      user: { id: string };
    };
    for (const id of ids.slice(1))
      await test.call('PUT', `/api/accounts/${id}/team/${user.id}`, { cookie: owner, body: { role: 'editor' } });
    const his = (await portfolio(sam)).rows;
    expect(his.map(({ beyond }) => beyond)).toEqual(ids.slice(1).map(() => undefined));
    expect(await beyondOf(sam, ids[1] as string)).toEqual([]);
  });

  it('[PF5] tells whoever looks of an edit, and of an account that he may see no more', async () => {
    await fill();
    const manager = await member('Mia', 'manager');
    const events = await listen(manager);
    await test.call('PATCH', `/api/accounts/${account}`, { cookie: owner, body: { name: 'Ostwind' } });
    test.clock.advance(PROJECT_AFTER_MS);
    expect(await events.next()).toMatchObject({ kind: 'row', row: { id: account, name: 'Ostwind' } });
    await test.call('PUT', `/api/accounts/${account}/privacy`, { cookie: owner, body: { isPrivate: true } });
    expect(await events.next()).toEqual({ kind: 'gone', id: account });
    expect((await portfolio(manager)).rows).toEqual([]);
    await events.close();
  });

  it('[PF5] says that an account is gone', async () => {
    const events = await listen(owner);
    await test.call('DELETE', `/api/accounts/${account}`, { cookie: owner });
    expect(await events.next()).toEqual({ kind: 'gone', id: account });
    await events.close();
  });

  it('[PF8] a change of the profile leaves the rest as it was, and what cannot be is refused whole', async () => {
    const body = { revenue: 4_200_000, tags: ['north', 'energy'] };
    await test.call('PATCH', profileOf(account), { cookie: owner, body });
    const patch = async (change: object) => {
      const answer = await test.call('PATCH', profileOf(account), { cookie: owner, body: change });
      return answer.status === 200 ? ProfileAnswer.parse(await answer.json()).profile : answer.status;
    };
    expect(await patch({ potential: 9_000_000 })).toMatchObject({ ...body, potential: 9_000_000 });
    expect(await patch({ revenue: -1, tags: [] })).toBe(422);
    expect(await patch({ revenu: 1 })).toBe(422);
    expect((await portfolio(owner)).rows[0]?.profile).toMatchObject({ ...body, potential: 9_000_000 });
  });

  it('[PC2] a status is signed by whoever writes it, and keeps its name when somebody else writes beside it', async () => {
    const status = (id: string, from: string) => ({ id, status: 'key', from, reason: 'Grows', by: 'The boss' });
    const patch = async (cookie: string, statuses: object[]) =>
      ProfileAnswer.parse(
        await (await test.call('PATCH', profileOf(account), { cookie, body: { statuses } })).json(),
      ).profile.statuses.map(({ id, by }) => `${id} ${by}`);
    const ownerName = (await test.identity.usersOf((await test.access.members.list('main')).map(({ user }) => user)))[0]
      ?.name;
    expect(await patch(owner, [status('b', '2026-11-01')])).toEqual([`b ${ownerName}`]);
    const manager = await member('Mia', 'manager');
    expect(await patch(manager, [status('b', '2026-11-01'), status('a', '2025-01-01')])).toEqual([
      ...['a Mia', `b ${ownerName}`],
    ]);
  });

  it('[PF8] two who change different fields at once both keep what they wrote, and the log says who it was', async () => {
    const patch = (body: object) => test.call('PATCH', profileOf(account), { cookie: owner, body });
    await Promise.all([
      patch({ revenue: 1 }),
      patch({ potential: 2 }),
      patch({ statuses: [{ id: 's1', status: 'key', from: '2026-01-01', reason: 'Grows', by: '' }] }),
      patch({ revenue: -1 }),
      patch({ tags: ['north'] }),
    ]);
    const [row] = (await portfolio(owner)).rows;
    expect(row).toMatchObject({ status: 'key', profile: { revenue: 1, potential: 2, tags: ['north'] } });
    await test.audit.settled();
    const log = await (await test.call('GET', `/api/audit?action=profile-changed`, { cookie: owner })).text();
    expect(AuditPage.parse(JSON.parse(log)).entries).toHaveLength(4);
    expect(log).not.toMatch(/Grows|north/);
  });

  it('[PC14] two who change entries of the same lists at once both keep what they wrote', async () => {
    const patch = async (entries: object) => {
      const answer = await test.call('PATCH', profileOf(account), { cookie: owner, body: { entries } });
      return answer.status;
    };
    const position = { id: 'p1', category: 'Steel' };
    await patch({ positions: { put: [position] } });
    const status = (id: string) => ({ id, status: 'key', from: '2026-01-01', reason: 'Grows', by: 'The boss' });
    const done = await Promise.all([
      patch({ positions: { put: [{ id: 'p1', spend: 1 }] } }),
      patch({ positions: { put: [{ id: 'p1', volume: 2 }] } }),
      patch({ positions: { put: [{ id: 'p2', category: 'Paint' }] } }),
      patch({ statuses: { put: [status('s1')] } }),
      patch({ statuses: { put: [status('s2')] } }),
      patch({ tags: { add: ['north'] } }),
      patch({ tags: { add: ['east'] } }),
    ]);
    expect(new Set(done)).toEqual(new Set([200]));
    const { profile } = (await portfolio(owner)).rows[0] ?? expect.fail('no row');
    expect(profile.positions).toMatchObject([{ ...position, spend: 1, volume: 2 }, { id: 'p2' }]);
    expect(profile.statuses.map(({ id, by }) => [id, by === 'The boss'])).toEqual([
      ['s1', false],
      ['s2', false],
    ]);
    expect(profile.tags).toEqual(['north', 'east']);
  });

  it('[PC15] who changes what somebody else has set since he looked is told where, and changes nothing', async () => {
    const patch = (body: object) => test.call('PATCH', profileOf(account), { cookie: owner, body });
    await patch({ revenue: 2 });
    const refused = await patch({ revenue: 3, potential: 4, seen: { revenue: 1 } });
    expect([refused.status, ErrorBody.parse(await refused.json()).error]).toMatchObject([
      409,
      { code: 'conflict', issues: [{ path: 'revenue' }] },
    ]);
    expect((await portfolio(owner)).rows[0]?.profile).toMatchObject({ revenue: 2, potential: null });
    expect((await patch({ revenue: 3, seen: { revenue: 2 } })).status).toBe(200);
  });

  it('[PF3] what is kept of an account goes with it', async () => {
    await test.call('PATCH', profileOf(account), { cookie: owner, body: { revenue: 1 } });
    await test.call('DELETE', `/api/accounts/${account}`, { cookie: owner });
    expect(await test.store.portfolio.all()).toEqual([]);
  });

  it('[PF2] tells how each account stood on two days', async () => {
    await test.projector.refresh(account);
    test.clock.set('2026-12-01T12:00:00Z');
    await fill();
    const answer = await test.call('GET', '/api/portfolio/history?from=2026-11-25&until=2026-12-01', { cookie: owner });
    const { accounts } = PortfolioHistory.parse(await answer.json());
    expect(accounts).toMatchObject([{ id: account, before: { threads: 0 } }]);
    expect(accounts[0]?.after?.threads).toBeGreaterThan(0);
    expect((await test.call('GET', '/api/portfolio/history?from=x', { cookie: owner })).status).toBe(422);
  });

  it('[PF4] is computed anew when rules or settings have changed, also after a stop in between', async () => {
    await fill();
    const found = async () => (await test.store.accounts.entry('main', account))?.summary.findings;
    const before = await found();
    test.projector.stop();
    await test.workspace.change({
      ...test.workspace.settings,
      judging: {
        ...test.workspace.settings.judging,
        findings: { ...test.workspace.settings.judging.findings, singleThreads: 99 },
      },
    });
    expect(await found()).toEqual(before);
    const next = test.startProjector();
    await next.refreshOutdated();
    next.stop();
    expect(await found()).not.toEqual(before);
  });
});
