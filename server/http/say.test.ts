import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ShareLink } from '../../shared/protocol/access.ts';
import { NoticeList } from '../../shared/protocol/notices.ts';
import { SayDoor, SayQuestion } from '../../shared/protocol/say.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { peopleOf } from '../testing/members.ts';

const DAY_MS = 24 * 3600 * 1000;
const FILE = {
  format: 'facet-account',
  version: 1,
  account: { name: 'KOALASECRET deal', supplier: 'Brightwork', customer: 'Nordwind' },
  people: [{ id: 'p1', name: 'KOALASECRET Vogel', side: 'customer', posts: [{ title: 'KOALASECRET' }] }],
  inside: { stages: [{ id: 's1', view: 'claimed', stage: 'integrated', date: '2026-01-01', source: 'KOALASECRET' }] },
};

type Exported = {
  inside: { stages: { id: string; view: string; stage: string; date: string; source: string }[] };
  talk: { comments: { text: string; author: string; authorId: string; about: string | null }[] };
};

describe('the customer’s own view', () => {
  let test: TestApp;
  let cookie: string;
  let account: string;
  beforeEach(async () => {
    test = await createTestApp();
    cookie = await test.owner();
    account = await test.account(cookie);
    const imported = await test.call('POST', `/api/accounts/${account}/import`, { cookie, body: FILE });
    expect(imported.status).toBe(200);
  });
  afterEach(() => test.dispose());

  const make = async (more: object = {}): Promise<ShareLink> => {
    const body = { name: 'Katrin Vogel', role: 'customer-says', ...more };
    const made = await test.call('POST', `/api/accounts/${account}/links`, { cookie, body });
    expect(made.status).toBe(201);
    return ShareLink.parse(await made.json());
  };
  const door = async ({ path }: ShareLink) => SayDoor.parse(await (await test.call('GET', `/api${path}`)).json());
  const say = ({ path }: ShareLink, body: object) =>
    test.call('PUT', `/api${path}`, { body: { name: 'Katrin', stage: 'basic', ...body } });
  const exported = async (): Promise<Exported> =>
    (await (await test.call('GET', `/api/accounts/${account}/export`, { cookie })).json()) as Exported;
  const said = async () => (await exported()).inside.stages.filter(({ view }) => view === 'customer-said');

  it('[CV1] it is for a name and thirty days, and says when it was answered last', async () => {
    const link = await make();
    expect([link.name, link.path?.startsWith('/say/fs_'), link.lastUsedAt]).toEqual(['Katrin Vogel', true, null]);
    expect(Date.parse(link.expiresAt ?? '') - test.clock.now()).toBe(30 * DAY_MS);
    expect((await make({ expiresAt: null })).expiresAt).toBeNull();
    await say(link, {});
    const list = await (await test.call('GET', `/api/accounts/${account}/links`, { cookie })).json();
    const kept = ShareLink.array()
      .parse(list)
      .find(({ id }) => id === link.id);
    expect(kept?.lastUsedAt).toBe(new Date(test.clock.now()).toISOString());
  });

  it('[CV2] the answer is a customer-said assessment of today, the comment is signed with the given name', async () => {
    const link = await make();
    const answer = await say(link, { stage: 'co-operative', comment: ' Fewer surprises, please. ' });
    expect(answer.status).toBe(200);
    const today = new Date(test.clock.now()).toISOString().slice(0, 10);
    expect(SayQuestion.parse(await answer.json()).said).toEqual({
      ...{ name: 'Katrin', stage: 'co-operative', comment: 'Fewer surprises, please.', day: today },
    });
    expect(await said()).toEqual([
      expect.objectContaining({ stage: 'co-operative', date: today, source: 'Katrin', view: 'customer-said' }),
    ]);
    const { comments } = (await exported()).talk;
    expect(comments).toEqual([
      expect.objectContaining({ text: 'Fewer surprises, please.', author: 'Katrin', about: null }),
    ]);
    expect(comments[0]?.authorId).toBe(`link:${link.id}`);
    const trail = await test.store.documents.trail(account as never);
    expect(trail.map(({ layer, actor }) => [layer, actor])).toEqual(
      expect.arrayContaining([
        ['inside', `link:${link.id}`],
        ['talk', `link:${link.id}`],
      ]),
    );
  });

  it('[CV2] a customer mentions nobody of ours', async () => {
    await say(await make(), { comment: 'Ask @[Anna](member:u1)' });
    expect((await exported()).talk.comments[0]?.text).toBe('Ask @Anna');
  });

  it('[CV3] an answer of the same day replaces the link’s own, one of a later day is added, others stay', async () => {
    const [first, second] = [await make(), await make({ name: 'Jens' })];
    await say(first, { stage: 'basic', comment: 'One' });
    await say(second, { stage: 'integrated', comment: 'Mine' });
    await say(first, { stage: 'interdependent', comment: 'Two', name: 'K. Vogel' });
    expect((await said()).map(({ stage, source }) => [stage, source])).toEqual([
      ['interdependent', 'K. Vogel'],
      ['integrated', 'Katrin'],
    ]);
    const texts = async () => (await exported()).talk.comments.map(({ text, author }) => [text, author]);
    expect(await texts()).toEqual([
      ['Two', 'K. Vogel'],
      ['Mine', 'Katrin'],
    ]);
    test.clock.advance(DAY_MS);
    await say(first, { stage: 'uncoupling', comment: '' });
    expect((await said()).map(({ stage }) => stage)).toEqual(['interdependent', 'integrated', 'uncoupling']);
    expect(await texts()).toEqual([['Mine', 'Katrin']]);
    expect((await door(first)).question?.said).toEqual(expect.objectContaining({ stage: 'uncoupling', comment: '' }));
    expect((await door(second)).question?.said?.comment).toBe('Mine');
  });

  it('[CV4] one hears the names of the two companies and nothing else, behind a passphrase not even them', async () => {
    const open = await (await test.call('GET', `/api${(await make()).path}`)).text();
    expect(open).not.toContain('KOALASECRET');
    expect(JSON.parse(open).question).toEqual({
      ...{ supplier: 'Brightwork', customer: 'Nordwind', name: 'Katrin Vogel', said: null },
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    const locked = await make({ passphrase: 'open sesame' });
    expect(await door(locked)).toEqual({ state: 'open', needsPassphrase: true, question: null });
    const knock = (passphrase?: string) => test.call('POST', `/api${locked.path}`, { body: { passphrase } });
    expect((await knock()).status).toBe(403);
    expect((await knock('wrong')).status).toBe(403);
    const shown = SayQuestion.parse(await (await knock('open sesame')).json());
    expect(shown.customer).toBe('Nordwind');
    expect((await say(locked, {})).status).toBe(403);
    expect((await say(locked, { passphrase: 'open sesame' })).status).toBe(200);
  });

  it('[CV5] it opens nothing but the question, and a share link answers none', async () => {
    const { path } = await make();
    const token = (path ?? '').slice('/say/'.length);
    expect((await test.call('GET', `/api/join/${token}`)).status).toBe(404);
    expect((await test.call('POST', `/api/join/${token}`, { body: { name: 'K' } })).status).toBe(404);
    const bearer = { headers: { authorization: `Bearer ${token}` } };
    for (const route of ['', '/access', '/export', '/measures'])
      expect((await test.call('GET', `/api/accounts/${account}${route}`, bearer)).status).toBe(401);
    const shared = await make({ role: 'editor' });
    expect((await test.call('GET', `/api/say/${(shared.path ?? '').slice('/join/'.length)}`)).status).toBe(404);
  });

  it('[CV6] an ended link says how it ended and takes no answer, a forged one is unknown', async () => {
    const [late, gone] = [await make(), await make()];
    await test.call('DELETE', `/api/accounts/${account}/links/${gone.id}`, { cookie });
    expect(await door(gone)).toEqual({ state: 'revoked', needsPassphrase: false, question: null });
    test.clock.advance(30 * DAY_MS);
    expect((await door(late)).state).toBe('expired');
    for (const link of [late, gone]) expect((await say(link, {})).status).toBe(404);
    expect((await test.call('GET', `/api/say/fs_${late.id}-${'A'.repeat(43)}`)).status).toBe(404);
    expect(await said()).toEqual([]);
    const fresh = await make();
    await test.call('DELETE', `/api/accounts/${account}`, { cookie });
    expect((await test.call('GET', `/api${fresh.path}`)).status).toBe(404);
  });

  it('[CV7] ten answers and ten passphrases a minute, and an answer is a stage with a name', async () => {
    const link = await make();
    for (const body of [{ stage: 'splendid' }, { name: ' ' }, { comment: 'x'.repeat(10_001) }])
      expect((await say(link, body)).status).toBe(422);
    for (let count = 0; count < 10; count += 1) expect((await say(link, {})).status).toBe(200);
    expect((await say(link, {})).status).toBe(429);
    test.clock.advance(60_000);
    expect((await say(link, {})).status).toBe(200);
    const locked = await make({ passphrase: 'open sesame' });
    const knock = (passphrase: string) => test.call('POST', `/api${locked.path}`, { body: { passphrase } });
    for (let tries = 0; tries < 10; tries += 1) expect((await knock('wrong')).status).toBe(403);
    expect((await knock('open sesame')).status).toBe(429);
  });

  it('[CV8] the log says that it was answered and not what; the team is told of the comment', async () => {
    const { id, cookie: bodo } = await peopleOf(test).add(cookie, 'Bodo');
    await test.call('PUT', `/api/accounts/${account}/team/${id}`, { cookie, body: { role: 'viewer' } });
    const link = await make();
    await say(link, { stage: 'uncoupling', comment: 'WOMBAT' });
    await test.audit.settled();
    const log = await (await test.call('GET', '/api/audit', { cookie })).text();
    const { entries } = JSON.parse(log) as {
      entries: { action: string; actor: object; subject: object; detail: object }[];
    };
    expect(entries[0]).toEqual(
      expect.objectContaining({
        action: 'stage-said',
        actor: { kind: 'guest', id: `link:${link.id}`, name: 'Katrin' },
        subject: { kind: 'link', id: link.id, name: 'Katrin Vogel' },
        detail: {},
      }),
    );
    expect([entries[1]?.action, entries[1]?.detail]).toEqual([
      'link-made',
      expect.objectContaining({ role: 'customer-says' }),
    ]);
    expect([log.includes('WOMBAT'), log.includes('uncoupling')]).toEqual([false, false]);
    const told = NoticeList.parse(await (await test.call('GET', '/api/notifications', { cookie: bodo })).json());
    expect(told.notices.map(({ author, excerpt }) => [author, excerpt])).toEqual([['Katrin', 'WOMBAT']]);
  });

  it('[CV11] whoever is erased stands in no link and at no answer, and is asked no more', async () => {
    const link = await make({ name: 'KOALASECRET Vogel' });
    const other = await make({ name: 'Jens' });
    await say(link, { name: 'KOALASECRET Vogel', comment: 'KOALASECRET Vogel again' });
    const path = `/api/accounts/${account}/people/p1/erase`;
    const erased = await test.call('POST', path, { cookie, body: { name: 'KOALASECRET Vogel' } });
    expect(erased.status).toBe(200);
    expect(JSON.stringify(await test.store.access.all())).not.toContain('Vogel');
    expect(JSON.stringify((await exported()).talk)).not.toContain('Vogel');
    expect((await said()).map(({ source }) => source)).toEqual(['[…]']);
    expect([(await door(link)).state, (await door(other)).state]).toEqual(['revoked', 'open']);
  });

  it('[CV12] an answer without a new comment rings the bell of the team, once for each day, and only when it is news', async () => {
    const list = async () =>
      NoticeList.parse(await (await test.call('GET', '/api/notifications', { cookie })).json()).notices;
    const link = await make();
    await say(link, { stage: 'basic' });
    const [first, ...none] = await list();
    expect(none).toEqual([]);
    expect(first).toMatchObject({ kind: 'said', author: 'Katrin', stage: 'basic', excerpt: '', isRead: false });
    expect(first?.comment).toBe((await said())[0]?.id);
    await test.call('POST', '/api/notifications/read', { cookie, body: { ids: [first?.id] } });
    await say(link, { stage: 'basic' });
    expect((await list()).map(({ isRead }) => isRead)).toEqual([true]);
    await say(link, { stage: 'co-operative' });
    expect((await list()).map(({ isRead, stage }) => [isRead, stage])).toEqual([[false, 'co-operative']]);
    await say(link, { stage: 'co-operative', comment: 'Good.' });
    expect((await list()).map(({ kind }) => kind).toSorted()).toEqual(['said', 'thread']);
  });
});
