import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportAccount } from '../../shared/document/export-account.ts';
import type { AccountId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

const FILE = {
  format: 'facet-account',
  version: 1,
  account: { name: 'Nordwind', supplier: 'Ours', customer: 'Nordwind' },
  people: [
    { id: 'p1', side: 'supplier', name: 'Anna' },
    { id: 'p2', side: 'customer', name: 'Jens' },
  ],
  contacts: [{ id: 'c1', supplier: 'p1', customer: 'p2' }],
};

describe('comments', () => {
  let test: TestApp;
  let owner: string;
  let account: string;
  const cookies = new Map<string, string>();
  const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  beforeAll(async () => {
    test = await createTestApp();
    owner = await test.owner();
    account = await test.account(owner);
    cookies.set('owner', owner);
    const imported = await test.call('POST', `/api/accounts/${account}/import`, { cookie: owner, body: FILE });
    expect(imported.status).toBe(200);
    for (const role of ['editor', 'commenter', 'viewer']) {
      const person = { name: `Member ${role}`, email: `${role}@example.com`, password: 'a long password' };
      const made = await test.call('POST', '/api/members', { cookie: owner, body: { ...person, role: 'member' } });
      const { id } = (await made.json()) as { id: string };
      await test.call('PUT', `/api/accounts/${account}/team/${id}`, { cookie: owner, body: { role } });
      cookies.set(role, cookieOf(await test.call('POST', '/api/auth/sign-in/email', { body: person })));
    }
    const link = await test.call('POST', `/api/accounts/${account}/links`, {
      cookie: owner,
      body: { name: 'Workshop', role: 'commenter' },
    });
    const { path } = (await link.json()) as { path: string };
    cookies.set('guest', cookieOf(await test.call('POST', `/api${path}`, { body: { name: 'Gudrun' } })));
    cookies.set('bare link', path.slice('/join/'.length));
  });
  afterAll(() => test.dispose());

  const call = (who: string, method: string, path: string, body?: unknown) => {
    const cookie = cookies.get(who) ?? '';
    const door = who === 'bare link' ? { headers: { authorization: `Bearer ${cookie}` } } : { cookie };
    return test.call(method, `/api/accounts/${account}/comments${path}`, {
      ...door,
      ...(body === undefined ? {} : { body }),
    });
  };
  const say = async (who: string, body: object) => {
    const answer = await call(who, 'POST', '', body);
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { id: string }).id;
  };
  const comments = async () => {
    const file = (await test.rooms.read(account as AccountId, exportAccount)) as unknown as {
      talk: { comments: Record<string, unknown>[] };
    };
    return file.talk.comments;
  };
  const comment = async (id: string) => (await comments()).find((one) => one.id === id);

  it('[Q1] is signed by the server, whatever the request says', async () => {
    const forged = { author: 'Somebody Else', authorId: 'x', at: '1999-01-01T00:00:00Z', resolved: true };
    const byMember = await say('commenter', { about: 'p1', text: ' Who decides? ', ...forged });
    const byGuest = await say('guest', { about: 'c1', text: 'We met in May', ...forged });
    const aboutAll = await say('owner', { about: null, text: 'Quarterly review' });
    const at = new Date(test.clock.now()).toISOString();
    expect(await comment(byMember)).toMatchObject({
      about: 'p1',
      text: 'Who decides?',
      author: 'Member commenter',
      at,
      replyTo: null,
      resolved: null,
    });
    expect(await comment(byGuest)).toMatchObject({ author: 'Gudrun', about: 'c1', at });
    expect(await comment(aboutAll)).toMatchObject({ about: null });
    const mine = await test.call('GET', `/api/accounts/${account}/access`, { cookie: cookies.get('guest') ?? '' });
    expect(((await mine.json()) as { author: string }).author).toBe((await comment(byGuest))?.authorId);
  });

  it('[Q16] mentions members who may read it under their own names, and of others only words stay', async () => {
    const person = { name: 'Stranger', email: 'stranger@example.com', password: 'a long password', role: 'member' };
    const made = await test.call('POST', '/api/members', { cookie: owner, body: person });
    const stranger = ((await made.json()) as { id: string }).id;
    const by = (await comment(await say('editor', { text: 'Here' })))?.authorId;
    const text = `@[The boss](member:${by}) @[Stranger](member:${stranger}) @[Nobody](member:nobody)`;
    const id = await say('guest', { text });
    const checked = `@[Member editor](member:${by}) @Stranger @Nobody`;
    expect((await comment(id))?.text).toBe(checked);
    await call('guest', 'PATCH', `/${id}`, { text: `So ${text}` });
    expect((await comment(id))?.text).toBe(`So ${checked}`);
  });

  it('[Q14] an import signs no comment, and changes none that is signed here', async () => {
    const id = await say('commenter', { about: 'p2', text: 'Said here' });
    const signed = await comment(id);
    const forged = { about: 'p2', at: '2026-01-01T00:00:00Z', authorId: signed?.authorId, author: 'Member commenter' };
    const talk = {
      comments: [
        { ...forged, id, text: 'Never said' },
        { ...forged, id: 'brought', text: 'Said elsewhere' },
      ],
    };
    const body = { ...FILE, talk };
    expect((await test.call('POST', `/api/accounts/${account}/import`, { cookie: owner, body })).status).toBe(200);
    expect(await comment(id)).toEqual(signed);
    expect(await comment('brought')).toMatchObject({ text: 'Said elsewhere' });
    expect(await comment('brought')).not.toMatchObject({ authorId: signed?.authorId });
  });

  it('[Q2] a reply to a reply goes to the head', async () => {
    const head = await say('commenter', { about: 'p1', text: 'Who decides?' });
    const reply = await say('guest', { text: 'Anna', replyTo: head });
    const second = await say('editor', { about: 'c1', text: 'Since May', replyTo: reply });
    expect(await comment(second)).toMatchObject({ replyTo: head, about: 'p1' });
  });

  it('[Q3] the author alone changes the text, whoever may comment resolves', async () => {
    const id = await say('guest', { about: 'p1', text: 'Draft' });
    for (const who of ['owner', 'editor', 'commenter'])
      expect([who, (await call(who, 'PATCH', `/${id}`, { text: 'Forged' })).status]).toEqual([who, 403]);
    expect((await call('guest', 'PATCH', `/${id}`, { text: 'Final' })).status).toBe(204);
    expect(await comment(id)).toMatchObject({ text: 'Final', edited: expect.any(String) });
    expect((await call('commenter', 'PATCH', `/${id}`, { resolved: true })).status).toBe(204);
    expect((await comment(id))?.resolved).toEqual(expect.any(String));
    expect((await call('guest', 'PATCH', `/${id}`, { resolved: false })).status).toBe(204);
    expect((await comment(id))?.resolved).toBeNull();
  });

  it('[Q4] its author or who keeps the team deletes; a head with replies stays empty', async () => {
    const id = await say('guest', { about: 'p1', text: 'Secret words' });
    const reply = await say('commenter', { text: 'Yes', replyTo: id });
    expect((await call('commenter', 'DELETE', `/${id}`)).status).toBe(403);
    expect((await call('guest', 'DELETE', `/${id}`)).status).toBe(204);
    expect(await comment(id)).toMatchObject({ text: '', author: '', deleted: true });
    expect((await call('owner', 'DELETE', `/${id}`)).status).toBe(404);
    expect((await call('owner', 'DELETE', `/${reply}`)).status).toBe(204);
    expect([await comment(id), await comment(reply)]).toEqual([undefined, undefined]);
  });

  it('[Q5] limits and unknown ids are refused', async () => {
    const status = async (body: object) => (await call('commenter', 'POST', '', body)).status;
    expect(await status({ about: 'p1', text: '   ' })).toBe(422);
    expect(await status({ about: 'p1', text: 'a'.repeat(limits.commentLength) })).toBe(201);
    expect(await status({ about: 'p1', text: 'a'.repeat(limits.commentLength + 1) })).toBe(422);
    expect(await status({ about: 'nobody', text: 'Hello' })).toBe(422);
    expect(await status({ about: 'p1', text: 'Hello', replyTo: 'nothing' })).toBe(422);
    expect((await call('commenter', 'PATCH', '/nothing', { text: 'Hello' })).status).toBe(404);
    expect((await call('commenter', 'PATCH', '/nothing', {})).status).toBe(422);
    expect((await call('commenter', 'DELETE', '/nothing')).status).toBe(404);
  });

  it('[Q25] a finding is talked of under its id, when the rule is ours and its subject is there', async () => {
    const status = async (who: string, about: string) => (await call(who, 'POST', '', { about, text: 'Why?' })).status;
    for (const about of ['single-threaded', 'stale-line:c1', 'unreached-decider:p2'])
      expect([about, await status('commenter', about)]).toEqual([about, 201]);
    for (const about of ['stale-line', 'stale-line:c9', 'stale-line:p1', 'single-threaded:p1', 'gossip:p1', 'toString'])
      expect([about, await status('commenter', about)]).toEqual([about, 422]);
    expect(await status('viewer', 'single-threaded')).toBe(403);
  });

  it('[Q6] a viewer and a link without a name write nothing', async () => {
    const before = await comments();
    const body = { about: 'p1', text: 'Hello' };
    expect((await call('viewer', 'POST', '', body)).status).toBe(403);
    expect((await call('bare link', 'POST', '', body)).status).toBe(403);
    expect(await comments()).toEqual(before);
  });
});
