import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../../shared/protocol/limits.ts';
import { ViewList } from '../../shared/protocol/views.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

describe('saved views of the list', () => {
  let test: TestApp;
  let owner: string;
  let [mia, sam] = ['', ''];
  beforeEach(async () => {
    test = await createTestApp();
    owner = await test.owner();
    const member = async (name: string) => {
      const person = { name, email: `${name}@example.com`, password: 'a long password', role: 'member' };
      await test.call('POST', '/api/members', { cookie: owner, body: person });
      const signed = await test.call('POST', '/api/auth/sign-in/email', { body: person });
      return signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    };
    [mia, sam] = [await member('Mia'), await member('Sam')];
  });
  afterEach(() => test.dispose());

  const view = (name: string, shared = false, query = 'only=critical') => ({ name, query, shared });
  const put = async (cookie: string, id: string, body: object) =>
    (await test.call('PUT', `/api/portfolio/views/${id}`, { cookie, body })).status;
  const remove = async (cookie: string, id: string) =>
    (await test.call('DELETE', `/api/portfolio/views/${id}`, { cookie })).status;
  const seenBy = async (cookie: string) =>
    ViewList.parse(await (await test.call('GET', '/api/portfolio/views', { cookie })).json());
  const names = async (cookie: string) => (await seenBy(cookie)).map(({ name }) => name);

  it('[PL9] are each member’s own until he shares them, and outlive the server', async () => {
    expect(await put(mia, 'v1', view('Red ones'))).toBe(201);
    expect(await put(mia, 'v2', view('North', true, 'tag=north&group=kam'))).toBe(201);
    expect(await names(mia)).toEqual(['North', 'Red ones']);
    expect(await seenBy(sam)).toEqual([
      {
        id: 'v2',
        name: 'North',
        query: 'tag=north&group=kam',
        shared: true,
        by: 'Mia',
        isMine: false,
        mayRemove: false,
      },
    ]);
    expect((await test.store.portfolio.all()).length).toBe(2);
  });

  it('[PL9] are changed by their maker alone; a shared one is taken away by the owner too', async () => {
    await put(mia, 'v1', view('Red ones'));
    expect(await put(sam, 'v1', view('Mine now'))).toBe(404);
    expect(await remove(sam, 'v1')).toBe(404);
    expect(await remove(owner, 'v1')).toBe(404);
    expect(await put(mia, 'v1', view('Red', true))).toBe(200);
    expect(await remove(sam, 'v1')).toBe(404);
    expect(await names(sam)).toEqual(['Red']);
    expect(await remove(owner, 'v1')).toBe(204);
    expect(await names(mia)).toEqual([]);
  });

  it('[PL9] what cannot be one is refused', async () => {
    expect(await put(mia, 'v1', view(' '))).toBe(422);
    expect(await put(mia, 'v1', { ...view('x'), user: 'somebody' })).toBe(422);
    expect(await put(mia, 'a b', view('x'))).toBe(422);
    for (let index = 0; index < limits.savedViews; index += 1) await put(mia, `v${index}`, view('x'));
    expect(await put(mia, 'one-more', view('x'))).toBe(413);
    expect(await put(mia, 'v1', view('y'))).toBe(200);
  });
});
