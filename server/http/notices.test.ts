import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeComment } from '../../shared/document/commands/remove-comment.ts';
import { perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import { AccountId, RecordId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { NoticeList } from '../../shared/protocol/notices.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

describe('notices', () => {
  let test: TestApp;
  let owner: string;
  let account: string;
  const cookies = new Map<string, string>();
  const ids = new Map<string, string>();
  const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  beforeAll(async () => {
    test = await createTestApp();
    owner = await test.owner();
    account = await test.account(owner);
    cookies.set('owner', owner);
    const me = (await (await test.call('GET', '/api/session', { cookie: owner })).json()) as { user: { id: string } };
    ids.set('owner', me.user.id);
    for (const name of ['antje', 'ben', 'stranger']) {
      const person = { name, email: `${name}@example.com`, password: 'a long password' };
      const made = await test.call('POST', '/api/members', { cookie: owner, body: { ...person, role: 'member' } });
      const { id } = (await made.json()) as { id: string };
      ids.set(name, id);
      const signed = await test.call('POST', '/api/auth/sign-in/email', { body: person });
      cookies.set(name, cookieOf(signed));
      if (name !== 'stranger') await team(name, 'PUT');
    }
  });
  afterAll(() => test.dispose());

  const team = (name: string, method: string) =>
    test.call(method, `/api/accounts/${account}/team/${ids.get(name)}`, {
      cookie: owner,
      ...(method === 'PUT' ? { body: { role: 'commenter' } } : {}),
    });
  const call = (who: string, method: string, path: string, body?: unknown) =>
    test.call(method, path, { cookie: cookies.get(who) ?? '', ...(body === undefined ? {} : { body }) });
  const post = (who: string, body: object) => call(who, 'POST', `/api/accounts/${account}/comments`, body);
  const say = async (who: string, body: object) => {
    test.clock.advance(10_000);
    const answer = await post(who, body);
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { id: string }).id;
  };
  const list = async (who: string, query = '') =>
    NoticeList.parse(await (await call(who, 'GET', `/api/notifications${query}`)).json());
  const told = async (who: string, comment: string) =>
    (await list(who)).notices.filter((one) => one.comment === comment).map(({ kind }) => kind);
  const at = (who: string) => `@[x](member:${ids.get(who)})`;

  it('[Q18] tells each member once, for the strongest reason, and never its author', async () => {
    const head = await say('antje', { text: `Who decides? ${at('owner')} ${at('antje')} ${at('stranger')}` });
    expect([await told('owner', head), await told('ben', head)]).toEqual([['mention'], ['thread']]);
    expect([await told('antje', head), await told('stranger', head)]).toEqual([[], []]);
    const reply = await say('ben', { text: `Jens, ${at('owner')}`, replyTo: head });
    expect([await told('owner', reply), await told('antje', reply), await told('ben', reply)]).toEqual([
      ['mention'],
      ['reply'],
      [],
    ]);
    const path = `/api/accounts/${account}/comments/${reply}`;
    test.clock.advance(1);
    await call('ben', 'PATCH', path, { text: `Jens, ${at('owner')} and ${at('antje')}` });
    expect([await told('owner', reply), await told('antje', reply)]).toEqual([['mention'], ['mention', 'reply']]);
    const [notice] = (await list('owner')).notices;
    expect(notice).toMatchObject({ author: 'ben', excerpt: expect.stringMatching(/^Jens, @.+ and @antje$/) });
    expect(notice?.account).toEqual({ id: account, name: 'Nordwind' });
  });

  it('[Q19] a comment that is deleted is told of no more, whichever way it went', async () => {
    const [byRoute, otherwise] = [await say('antje', { text: 'One' }), await say('antje', { text: 'Two' })];
    const before = (await list('ben', '?limit=0')).unread;
    await call('antje', 'DELETE', `/api/accounts/${account}/comments/${byRoute}`);
    expect((await list('ben', '?limit=0')).unread).toBe(before - 1);
    const context = { newId: () => 'x', today: '2026-01-01' as never };
    await test.rooms.edit(AccountId.parse(account), { user: '' } as never, (docs) =>
      perform(docs, readAccount(docs).account, removeComment, { id: RecordId.parse(otherwise) }, context),
    );
    expect(await told('ben', otherwise)).toEqual([]);
    expect((await list('ben', '?limit=0')).unread).toBe(before - 2);
  });

  it('[Q20] says that a thread is resolved; what one may no longer read is neither shown nor counted', async () => {
    const head = await say('antje', { text: `Over? ${at('ben')}` });
    await call('antje', 'PATCH', `/api/accounts/${account}/comments/${head}`, { resolved: true });
    expect((await list('ben')).notices[0]).toMatchObject({ comment: head, isResolved: true });
    await team('ben', 'DELETE');
    expect(await list('ben')).toEqual({ unread: 0, notices: [], next: null, stageNames: 'relational' });
    await team('ben', 'PUT');
    expect((await list('ben')).unread).toBeGreaterThan(0);
  });

  it('[Q21] marks mine as read: some, or all up to a moment; and pages', async () => {
    const first = await list('ben', '?limit=1');
    const second = await list('ben', `?limit=1&before=${first.next}`);
    expect(second.notices[0]?.id).not.toBe(first.notices[0]?.id);
    const id = first.notices[0]?.id ?? '';
    await call('antje', 'POST', '/api/notifications/read', { ids: [id] });
    expect((await list('ben')).unread).toBe(first.unread);
    expect((await call('ben', 'POST', '/api/notifications/read', { ids: [id] })).status).toBe(204);
    expect((await list('ben')).unread).toBe(first.unread - 1);
    const until = new Date(test.clock.now()).toISOString();
    await say('antje', { text: 'Later' });
    await call('ben', 'POST', '/api/notifications/read', { until });
    expect(await list('ben', '?limit=2')).toMatchObject({
      unread: 1,
      notices: [{ excerpt: 'Later', isRead: false }, { isRead: true }],
    });
    expect((await call('ben', 'POST', '/api/notifications/read', {})).status).toBe(422);
  });

  it('[Q22] what is sent again is written and told once; too many wait', async () => {
    const body = { text: `Twice? ${at('ben')}`, id: 'made-by-client' };
    expect([await say('antje', body), await say('antje', body)]).toEqual([body.id, body.id]);
    expect(await told('ben', body.id)).toEqual(['mention']);
    expect((await post('ben', body)).status).toBe(422);
    test.clock.advance(60_000);
    const answers: number[] = [];
    for (let at = 0; at <= limits.commentsPerMinute; at += 1) answers.push((await post('antje', { text: 'x' })).status);
    expect([answers.filter((one) => one === 201).length, answers.at(-1)]).toEqual([limits.commentsPerMinute, 429]);
    expect((await post('ben', { text: 'x' })).status).toBe(201);
  });

  it('[Q28] what is unread of one account is asked for alone, and is read on every device', async () => {
    test.clock.advance(60_000);
    const id = await say('antje', { about: null, text: 'Anything new?' });
    const query = `?unread=true&limit=500&account=${account}`;
    const [notice] = (await list('ben', query)).notices;
    expect(notice).toMatchObject({ comment: id, isRead: false });
    expect((await list('ben', query)).notices.every(({ isRead }) => !isRead)).toBe(true);
    expect((await list('ben', '?unread=true&account=another')).notices).toEqual([]);
    await call('ben', 'POST', '/api/notifications/read', { ids: [notice?.id] });
    expect((await list('ben', query)).notices.map(({ comment }) => comment)).not.toContain(id);
  });
});
