import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import { Review } from '../../shared/model/review.ts';
import { ShareLink } from '../../shared/protocol/access.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { Portfolio, PortfolioEvent } from '../../shared/protocol/portfolio.ts';
import { MadeToken } from '../../shared/protocol/tokens.ts';
import { PROJECT_AFTER_MS } from '../projection/projector.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { listenPortfolio } from '../testing/listen-portfolio.ts';
import { BEAT } from './stream-beat.ts';

const EVENTS = '/api/portfolio/events';

describe('the events of the portfolio', () => {
  let test: TestApp;
  let owner: string;
  let account: AccountId;
  beforeEach(async () => {
    test = await createTestApp();
    owner = await test.owner();
    account = AccountId.parse(await test.account(owner));
    await test.projector.refresh(account);
  });
  afterEach(() => test.dispose());

  const member = async (name: string, role = 'member') => {
    const person = { name, email: `${name}@example.com`, password: 'a long password' };
    await test.call('POST', '/api/members', { cookie: owner, body: { ...person, role } });
    return signIn(name);
  };
  const signIn = async (name: string) => {
    const body = { email: `${name}@example.com`, password: 'a long password' };
    const signed = await test.call('POST', '/api/auth/sign-in/email', { body });
    return signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const open = (cookie: string, since?: string) =>
    test.call('GET', since === undefined ? EVENTS : `${EVENTS}?since=${since}`, { cookie });
  const listen = async (cookie: string, since?: string) => listenPortfolio(await open(cookie, since));
  const versionOf = async (cookie: string) =>
    Portfolio.parse(await (await test.call('GET', '/api/portfolio', { cookie })).json()).version;
  const setRevenue = (revenue: number, id = account) =>
    test.call('PATCH', `/api/accounts/${id}/profile`, { cookie: owner, body: { revenue } });
  const users = async () => new Map((await test.access.members.list('main')).map(({ user, role }) => [role, user]));

  it('[PF9] whoever comes back is told of what changed after what he knows, and of nothing else', async () => {
    const other = AccountId.parse(await test.account(owner, 'Other'));
    await test.projector.refresh(other);
    const since = await versionOf(owner);
    await setRevenue(1, other);
    const first = await listen(owner, since);
    expect(await first.next()).toMatchObject({ kind: 'row', row: { id: other, profile: { revenue: 1 } } });
    await first.close();
    await setRevenue(2);
    const answer = await test.call('GET', EVENTS, { cookie: owner, headers: { 'last-event-id': first.lastId() } });
    const second = listenPortfolio(answer);
    expect(await second.next()).toMatchObject({ kind: 'row', row: { id: account } });
    await setRevenue(3);
    expect(await second.next()).toMatchObject({ row: { id: account, profile: { revenue: 3 } } });
    await second.close();
  });

  it('[PF9] must ask for everything when that cannot be said: another run, other rights, an account that is gone', async () => {
    const asks = async (cookie: string, since: string | undefined) => {
      const events = await listen(cookie, since);
      expect(await events.next()).toEqual({ kind: 'again' });
      await events.close();
    };
    await asks(owner, 'another.3.x');
    await asks(owner, 'nonsense');
    const manager = await member('Mia', 'manager');
    const since = await versionOf(manager);
    await test.call('PUT', `/api/accounts/${account}/privacy`, { cookie: owner, body: { isPrivate: true } });
    await asks(manager, since);
    const before = await versionOf(owner);
    await test.call('DELETE', `/api/accounts/${account}`, { cookie: owner });
    await asks(owner, before);
  });

  it('[PF10] hears nothing of an account that he may not see, not even that it changed or went', async () => {
    const own = AccountId.parse(await test.account(owner, 'Own'));
    const sam = await member('Sam');
    const user = (await users()).get('member') ?? '';
    await test.call('PUT', `/api/accounts/${own}/team/${user}`, { cookie: owner, body: { role: 'viewer' } });
    const events = await listen(sam);
    await setRevenue(1);
    await test.call('DELETE', `/api/accounts/${account}`, { cookie: owner });
    await setRevenue(2, own);
    expect(await events.next()).toMatchObject({ kind: 'row', row: { id: own, profile: { revenue: 2 } } });
    await test.call('DELETE', `/api/accounts/${own}/team/${user}`, { cookie: owner });
    expect(await events.next()).toEqual({ kind: 'gone', id: own });
    await events.close();
  });

  it('[PF10] a guest who comes, a token that is used and a row that says the same are no news', async () => {
    const events = await listen(owner);
    const made = await test.call('POST', `/api/accounts/${account}/links`, {
      cookie: owner,
      body: { name: 'Guest', role: 'viewer', expiresAt: null },
    });
    await test.call('POST', `/api${ShareLink.parse(await made.json()).path}`, { body: { name: 'Gus' } });
    const body = { name: 'Robot', access: 'read', accounts: null, expiresAt: null };
    const token = MadeToken.parse(await (await test.call('POST', '/api/tokens', { cookie: owner, body })).json());
    await test.call('GET', '/api/accounts', { headers: { authorization: `Bearer ${token.secret}` } });
    await test.projector.refresh(account);
    await setRevenue(7);
    expect(await events.next()).toMatchObject({ kind: 'row', row: { profile: { revenue: 7 } } });
    await events.close();
  });

  it('[PF10] a review tells of an account when it is done with, and not of every step in between', async () => {
    const events = await listen(owner);
    const item = { account, name: 'Nordwind' };
    const base = { id: 'r1', name: 'Autumn', startedAt: '2026-11-23T10:00:00Z', startedBy: 'u', presenter: 'u' };
    const put = (at: number, more: object) =>
      test.portfolio.put({
        ...{ kind: 'review', id: 'r1', account: null },
        review: Review.parse({ ...base, at, items: [{ ...item, ...more }] }),
      } as const);
    await put(0, {});
    await put(1, { note: 'Anything' });
    const standing = {
      ...{ day: '2026-11-23', threads: 1, functionCoverage: null, diamondIndex: null, coordination: null },
      ...{ findings: { critical: 0, warning: 0, note: 0 }, stages: { claimed: null, supported: null, customer: null } },
    };
    await put(1, { doneAt: '2026-11-23T11:00:00Z', standing });
    expect(await events.next()).toMatchObject({ row: { reviews: { last: '2026-11-23' } } });
    await events.close();
  });

  it('[PF11] a slow reader gets each account once and as it is at last; after too many, only that he must ask again', async () => {
    const events = await listen(owner);
    await setRevenue(1);
    expect(await events.next()).toMatchObject({ row: { profile: { revenue: 1 } } });
    const watcher = await test.portfolioLive.watch({ guests: [], user: (await users()).get('owner') ?? '' }, null);
    const taken = () => [...(watcher?.take() ?? [])].map((text) => PortfolioEvent.parse(JSON.parse(text)));
    for (let revenue = 2; revenue < 50; revenue += 1) await setRevenue(revenue);
    expect(taken()).toMatchObject([{ kind: 'row', row: { profile: { revenue: 49 } } }]);
    const many = Array.from({ length: limits.portfolioBacklog + 1 }, (_, index) => AccountId.parse(`many${index}`));
    for (const id of many) await test.store.accounts.create({ id, workspace: 'main', name: id, at: 1, actor: 'u' });
    for (const id of many) await test.portfolioLive.changed(id);
    expect(taken()).toEqual([{ kind: 'again' }]);
    await setRevenue(1);
    expect(taken()).toHaveLength(1);
    await events.close();
  });

  it('[PF11] one who takes nothing for a minute is cut off', async () => {
    const answer = await open(owner);
    for (let revenue = 1; revenue < 5; revenue += 1) {
      await setRevenue(revenue);
      await new Promise(setImmediate);
    }
    test.clock.advance(limits.portfolioStalledMs / 2);
    expect(test.portfolioLive.watchers).toBe(1);
    test.clock.advance(limits.portfolioStalledMs);
    await expect.poll(() => test.portfolioLive.watchers).toBe(0);
    await answer.body?.cancel();
  });

  it('[PF17] a stream on which nothing is told gives a sign of life that the page hears', async () => {
    const answer = await open(owner);
    const reader = answer.body?.getReader() ?? expect.fail('no stream');
    const read = async () => new TextDecoder().decode((await reader.read()).value);
    const begun = await read();
    expect(begun.endsWith(BEAT) ? begun : (await read()).slice(-BEAT.length)).toContain(BEAT);
    for (let beat = 0; beat < 3; beat += 1) {
      const next = read();
      await new Promise(setImmediate);
      test.clock.advance(limits.streamBeatMs);
      expect(await next).toBe(BEAT);
    }
    await reader.cancel();
  });

  it('[PF12] a browser and a member have so many streams and no more; one that closes makes room', async () => {
    const streams = await Promise.all(Array.from({ length: limits.portfolioStreamsPerSession }, () => listen(owner)));
    const refused = await open(owner);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    await streams[0]?.close();
    await expect.poll(() => test.portfolioLive.watchers).toBe(limits.portfolioStreamsPerSession - 1);
    streams[0] = await listen(owner);
    await member('Mia', 'manager');
    const browsers = limits.portfolioStreams / limits.portfolioStreamsPerSession;
    const all = [];
    for (let browser = 0; browser < browsers; browser += 1) {
      const cookie = await signIn('Mia');
      for (let tab = 0; tab < limits.portfolioStreamsPerSession; tab += 1) all.push(await listen(cookie));
    }
    expect((await open(await signIn('Mia'))).status).toBe(429);
    for (const stream of [...streams, ...all]) await stream.close();
    await expect.poll(() => test.portfolioLive.watchers).toBe(0);
  });

  it('[PF13] a stream ends when its reader signs out, is no member any more, and when the server stops', async () => {
    const mia = await member('Mia', 'manager');
    const ended = await listen(mia);
    await test.call('POST', '/api/auth/sign-out', { cookie: mia });
    expect(await ended.next()).toBeNull();
    const removed = await listen(await signIn('Mia'));
    const staying = await listen(owner);
    await test.call('DELETE', `/api/members/${(await users()).get('manager')}`, { cookie: owner });
    expect(await removed.next()).toBeNull();
    await setRevenue(5);
    expect(await staying.next()).toMatchObject({ kind: 'row' });
    test.portfolioLive.stop();
    expect(await staying.next()).toBeNull();
    expect(test.portfolioLive.watchers).toBe(0);
  });

  it('[PF5] nothing on the way keeps the events back', async () => {
    const answer = await open(owner);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(answer.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(answer.headers.get('x-accel-buffering')).toBe('no');
    await answer.body?.cancel();
  });

  it('[PF5] everybody is told of a change also when somebody asks for the list while it is read', async () => {
    const events = await listen(owner);
    const { entry } = test.store.accounts;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    test.store.accounts.entry = async (...args) => {
      await held;
      return entry(...args);
    };
    await test.call('PATCH', `/api/accounts/${account}`, { cookie: owner, body: { name: 'Ostwind' } });
    test.clock.advance(PROJECT_AFTER_MS);
    const list = versionOf(owner);
    await new Promise(setImmediate);
    release();
    await list;
    expect(await events.next()).toMatchObject({ kind: 'row', row: { name: 'Ostwind' } });
    await events.close();
  });

  it('[PF5] a row that could not be read is told later', async () => {
    const events = await listen(owner);
    const { entry } = test.store.accounts;
    test.store.accounts.entry = async () => {
      throw new Error('the disk is gone');
    };
    await test.call('PATCH', `/api/accounts/${account}`, { cookie: owner, body: { name: 'Ostwind' } });
    await expect.poll(() => test.portfolioLive.watchers).toBe(1);
    test.store.accounts.entry = entry;
    test.clock.advance(PROJECT_AFTER_MS + 5_000);
    expect(await events.next()).toMatchObject({ kind: 'row', row: { name: 'Ostwind' } });
    await events.close();
  });
});
