import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../../shared/protocol/limits.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { smallFile } from '../testing/small-file.ts';

const withPerson = (person: object) => ({
  ...smallFile,
  people: [{ id: 'p1', side: 'customer', name: 'x', ...person }],
});

const idTwice = {
  ...smallFile,
  people: ['Jo', 'Anna'].map((name) => ({ id: 'p1', side: 'customer', name })),
};

describe('accounts over HTTP', () => {
  let test: TestApp;
  let cookie: string;
  beforeEach(async () => {
    test = await createTestApp();
    cookie = await test.owner();
  });
  afterEach(() => test.dispose());

  const get = async (path: string) => (await test.call('GET', path, { cookie })).json();
  const errorOf = async (answer: Response) => ((await answer.json()) as { error: Record<string, unknown> }).error;

  it('[S22] creates an empty account with its names, lists it, renames, archives and deletes it', async () => {
    const created = await test.call('POST', '/api/accounts', { cookie, body: { name: 'Nordwind', start: 'blank' } });
    expect(created.status).toBe(201);
    const { id } = (await created.json()) as { id: string };
    const may = { rename: true, archive: true, delete: true, export: true };
    expect(await get('/api/accounts')).toEqual([{ ...((await get(`/api/accounts/${id}`)) as object), may }]);
    expect(await get(`/api/accounts/${id}`)).toMatchObject({
      name: 'Nordwind',
      supplier: '',
      customer: 'Nordwind',
      archived: false,
      people: 0,
      diamondIndex: null,
    });
    expect(await get(`/api/accounts/${id}/export`)).toMatchObject({
      account: { name: 'Nordwind', supplier: '', customer: 'Nordwind' },
      functions: [],
      levels: [],
      people: [],
    });
    const changed = await test.call('PATCH', `/api/accounts/${id}`, {
      cookie,
      body: { name: 'Südwind', supplier: 'We', archived: true },
    });
    expect(await changed.json()).toMatchObject({
      name: 'Südwind',
      supplier: 'We',
      customer: 'Nordwind',
      archived: true,
    });
    expect(await get(`/api/accounts/${id}/export`)).toMatchObject({ account: { name: 'Südwind', supplier: 'We' } });
    expect((await test.call('DELETE', `/api/accounts/${id}`, { cookie })).status).toBe(204);
    expect(await get('/api/accounts')).toEqual([]);
    expect((await test.call('GET', `/api/accounts/${id}/export`, { cookie })).status).toBe(404);
  });

  it.each([
    ['no name', 'POST', '/api/accounts', {}, 'name'],
    ['an empty name', 'POST', '/api/accounts', { name: '' }, 'name'],
    ['a number as name', 'POST', '/api/accounts', { name: 3 }, 'name'],
    ['a name too long', 'POST', '/api/accounts', { name: 'x'.repeat(limits.nameLength + 1) }, 'name'],
    ['an unknown start', 'POST', '/api/accounts', { name: 'x', start: 'example' }, 'start'],
    ['a list', 'POST', '/api/accounts', [], ''],
    ['no JSON', 'POST', '/api/accounts', 'not JSON', ''],
    ['nothing to change', 'PATCH', '/api/accounts/:id', {}, ''],
    ['a word for yes', 'PATCH', '/api/accounts/:id', { archived: 'yes' }, 'archived'],
    ['a blank name', 'PATCH', '/api/accounts/:id', { name: ' ' }, 'name'],
    ['no account file', 'POST', '/api/accounts/:id/import', {}, 'format'],
    ['another version', 'POST', '/api/accounts/:id/import', { ...smallFile, version: 2 }, 'version'],
    ['a zip', 'POST', '/api/accounts/:id/import', 'PK\u0003\u0004', ''],
    ['an unknown side', 'POST', '/api/accounts/:id/import', withPerson({ side: 'left' }), 'people[0].side'],
    ['a bad id', 'POST', '/api/accounts/:id/import', withPerson({ id: '../p' }), 'people[0].id'],
    ['an id twice', 'POST', '/api/accounts/:id/import', idTwice, 'people[1].id'],
    ['a day that never was', 'GET', '/api/accounts/:id/measures?date=2026-02-30', undefined, 'date'],
    ['an empty day', 'GET', '/api/accounts/:id/measures?date=', undefined, 'date'],
    ['ids that are none', 'GET', '/api/accounts/:id/measures?without=a,b%20c', undefined, 'without'],
  ])('[S20] %s: %s %s is 422 and names the place', async (_what, method, path, body, first) => {
    const id = await test.account(cookie);
    const before = await get(`/api/accounts/${id}/export`);
    const answer = await test.call(method, path.replace(':id', id), { cookie, body });
    expect(answer.status).toBe(422);
    const { code, message, issues } = (await errorOf(answer)) as {
      code: string;
      message: string;
      issues: [{ path: string }];
    };
    expect(code).toBe('invalid');
    expect(issues[0].path).toBe(first);
    expect(message.startsWith(first)).toBe(true);
    expect(await get(`/api/accounts/${id}/export`)).toEqual(before);
  });

  it('[S20] a body that is not UTF-8 is 422: no letter is replaced in silence', async () => {
    const body = new Uint8Array([...'{"name":"M'].map((letter) => letter.charCodeAt(0)).concat(0xfc, 0x22, 0x7d));
    const answer = await test.app.request('/api/accounts', { method: 'POST', headers: { cookie }, body });
    expect(answer.status).toBe(422);
    expect((await errorOf(answer)).message).toBe('the body is not UTF-8');
    expect(await get('/api/accounts')).toEqual([]);
  });

  it('[S22] keeps a name of 10,000 characters, of emoji and of right-to-left text', async () => {
    for (const name of ['x'.repeat(10_000), '👩‍🚀🇩🇪', 'שלום עולם', '<script>alert(1)</script>']) {
      const id = await test.account(cookie, name);
      expect(await get(`/api/accounts/${id}`)).toMatchObject({ name });
    }
  });

  it('[S21] refuses a body that is too large with 413, announced or not', async () => {
    const id = await test.account(cookie);
    const large = JSON.stringify({ name: 'x'.repeat(limits.bodyBytes) });
    const streamed = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    expect((await test.call('POST', '/api/accounts', { cookie, body: large })).status).toBe(413);
    const unannounced = await test.app.request('/api/accounts', {
      method: 'POST',
      headers: { cookie },
      body: streamed,
      duplex: 'half',
    } as RequestInit);
    expect([unannounced.status, (await errorOf(unannounced)).code]).toEqual([413, 'too-large']);
    const file = JSON.stringify({ ...smallFile, padding: 'x'.repeat(limits.importBytes) });
    expect((await test.call('POST', `/api/accounts/${id}/import`, { cookie, body: file })).status).toBe(413);
  });

  it('[S23] merges a file by id and says what it did', async () => {
    const id = await test.account(cookie);
    const importing = (body: unknown) => test.call('POST', `/api/accounts/${id}/import`, { cookie, body });
    expect(await (await importing(smallFile)).json()).toEqual({ added: 5, updated: 0, unchanged: 0, rejected: [] });
    expect(await (await importing(smallFile)).json()).toEqual({ added: 0, updated: 0, unchanged: 5, rejected: [] });
    const dangling = { ...smallFile, contacts: [{ id: 'c9', supplier: 'nobody', customer: 'p1' }] };
    const answer = (await (await importing(dangling)).json()) as { rejected: { path: string }[] };
    expect(answer.rejected.map(({ path }) => path)).toEqual(['contacts[0].supplier']);
    expect(await get(`/api/accounts/${id}`)).toMatchObject({ name: 'Nordwind', people: 2, contacts: 1, threads: 1 });
  });

  it('[S24] what is exported and imported into an empty account is exported the same', async () => {
    const [from, to] = [await test.account(cookie), await test.account(cookie, 'Other')];
    await test.call('POST', `/api/accounts/${from}/import`, { cookie, body: smallFile });
    const file = await get(`/api/accounts/${from}/export`);
    await test.call('POST', `/api/accounts/${to}/import`, { cookie, body: file });
    expect(await get(`/api/accounts/${to}/export`)).toEqual(file);
    const answer = await test.call('GET', `/api/accounts/${from}/export`, { cookie });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="nordwind.facet.json"');
  });

  it('[S25] measures on a day, without people, unknown ones changing nothing', async () => {
    const id = await test.account(cookie);
    await test.call('POST', `/api/accounts/${id}/import`, { cookie, body: smallFile });
    const measures = (query: string) => get(`/api/accounts/${id}/measures${query}`);
    expect(await measures('')).toMatchObject({
      date: '2026-11-23',
      threads: 1,
      lines: 1,
      criticalPeople: ['p7', 'p1'],
    });
    expect(await measures('?date=2024-02-29')).toMatchObject({ date: '2024-02-29', threads: 0 });
    expect(await measures('?without=p7')).toMatchObject({ threads: 0, lines: 0 });
    expect(await measures('?without=stranger,')).toEqual(await measures(''));
  });
});
