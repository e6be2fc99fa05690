import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountFile } from '../../shared/model/account-file.ts';
import { ImportAccountsResponse } from '../../shared/protocol/account-import.ts';
import { Portfolio, ProfileAnswer } from '../../shared/protocol/portfolio.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

const start = { functions: [{ id: 'board', name: 'Vorstand' }], levels: [{ id: 'executive', name: 'Leitung' }] };

describe('accounts from a table', () => {
  let test: TestApp;
  let owner: string;
  let sam: string;
  beforeAll(async () => {
    test = await createTestApp();
    owner = await test.owner();
    const person = { name: 'Sam', email: 'sam@example.com', password: 'a long password' };
    await test.call('POST', '/api/members', { cookie: owner, body: person });
    const signed = await test.call('POST', '/api/auth/sign-in/email', { body: person });
    sam = signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  });
  afterAll(() => test.dispose());

  const row = (name: string, more: object = {}) => ({ account: null, name, ...more });
  const bring = async (cookie: string, rows: object[], more: object = {}) => {
    const body = { start, supplier: 'Halden', reason: 'From the list', rows, ...more };
    const answer = await test.call('POST', '/api/portfolio/import', { cookie, body });
    return answer.status === 200 ? ImportAccountsResponse.parse(await answer.json()).rows : answer.status;
  };
  const made = async (cookie: string, name: string, more: object = {}) => {
    const rows = await bring(cookie, [row(name, more)]);
    return (Array.isArray(rows) && rows[0]?.account) || expect.fail('not made');
  };
  const profile = async (id: string) =>
    ProfileAnswer.parse(await (await test.call('GET', `/api/accounts/${id}/profile`, { cookie: owner })).json())
      .profile;
  const file = async (id: string) =>
    (await (await test.call('GET', `/api/accounts/${id}/export`, { cookie: owner })).json()) as AccountFile;

  it('[PC25] a member makes accounts that are his, with figures and the lanes of the workspace', async () => {
    const id = await made(sam, 'Nordwind', {
      ...{ revenue: 5, tags: ['north'], status: 'candidate', externalIds: { hubspot: '7' } },
      positions: [{ category: 'Bearings', spend: 1, volume: 4 }],
    });
    const rows = Portfolio.parse(await (await test.call('GET', '/api/portfolio', { cookie: sam })).json()).rows;
    expect(rows).toMatchObject([{ id, name: 'Nordwind', isMine: true, status: 'candidate' }]);
    expect(await profile(id)).toMatchObject({
      ...{ revenue: 5, profit: null, tags: ['north'], externalIds: { hubspot: '7' } },
      ...{
        positions: [{ category: 'Bearings', spend: 1, volume: 4 }],
        statuses: [{ reason: 'From the list', by: 'Sam' }],
      },
    });
    expect(await file(id)).toMatchObject({ account: { supplier: 'Halden' }, functions: [{ name: 'Vorstand' }] });
    const { portfolio } = test.workspace.settings;
    const functions = [{ id: 'lab' as never, name: 'Laboratory', weight: 2 }];
    await test.workspace.change({ ...test.workspace.settings, portfolio: { ...portfolio, functions } });
    const next = await file(await made(sam, 'Ostwind'));
    expect([next.functions.map(({ name }) => name), next.levels.map(({ name }) => name)]).toEqual([
      ...[['Laboratory'], ['Leitung']],
    ]);
  });

  it('[PC32] the owner is the KAM of a new account, and nobody new on one that is there', async () => {
    const id = await made(sam, 'Südwind', { owner: 'Tessa Brandt' });
    const kams = async () => (await file(id)).people.map(({ name, side, posts }) => [name, side, posts[0]?.tip]);
    expect(await kams()).toEqual([['Tessa Brandt', 'supplier', true]]);
    await bring(sam, [{ account: id, name: 'Südwind', owner: 'Ben Okafor', revenue: 3 }]);
    expect(await kams()).toEqual([['Tessa Brandt', 'supplier', true]]);
  });

  it('[PC25] does each row by itself and says of the others why not', async () => {
    const mine = await made(sam, 'Mine', { revenue: 1, profit: 2 });
    const theirs = await test.account(owner, 'Theirs');
    const outcomes = await bring(sam, [
      { account: mine, name: 'Mine', revenue: 9 },
      { account: mine, name: 'Mine', revenue: 9 },
      { account: theirs, name: 'Theirs', revenue: 9 },
      { account: 'nothing', name: 'Nothing', revenue: 9 },
      row(''),
    ]);
    expect(Array.isArray(outcomes) && outcomes.map(({ outcome }) => outcome)).toEqual([
      ...['updated', 'unchanged', 'not-found', 'not-found', 'no-name'],
    ]);
    expect(await profile(mine)).toMatchObject({ revenue: 9, profit: 2 });
    expect(await profile(theirs)).toMatchObject({ revenue: null });
    const { members } = (await (await test.call('GET', '/api/members', { cookie: owner })).json()) as {
      members: { id: string; name: string }[];
    };
    const { id } = members.find(({ name }) => name === 'Sam') ?? expect.fail('no Sam');
    await test.call('PUT', `/api/accounts/${theirs}/team/${id}`, { cookie: owner, body: { role: 'viewer' } });
    expect(await bring(sam, [{ account: theirs, name: 'Theirs', revenue: 9 }])).toMatchObject([
      { outcome: 'forbidden' },
    ]);
  });

  it('[PC25] what cannot be is refused whole', async () => {
    expect(await bring(sam, [])).toBe(422);
    expect(await bring(sam, [row('X', { revenue: -1 })])).toBe(422);
    expect(await bring(sam, [row('X', { revenu: 1 })])).toBe(422);
    expect(
      await bring(
        sam,
        Array.from({ length: 501 }, (_, i) => row(`X${i}`)),
      ),
    ).toBe(422);
    expect((await test.call('POST', '/api/portfolio/import', { body: {} })).status).toBe(401);
  });
});
