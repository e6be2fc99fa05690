import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import { Portfolio, ProfileAnswer } from '../../shared/protocol/portfolio.ts';
import { PortfolioRows } from '../portfolio/portfolio-rows.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

describe('the answer with all rows', () => {
  let test: TestApp;
  let owner: string;
  let account: AccountId;
  beforeEach(async () => {
    test = await createTestApp();
    owner = await test.owner();
    account = AccountId.parse(await test.account(owner));
    for (let count = 1; count < 6; count += 1) await test.account(owner, `Account ${count}`);
    await test.projector.refreshOutdated();
  });
  afterEach(() => test.dispose());

  const list = async (cookie = owner) =>
    Portfolio.parse(await (await test.call('GET', '/api/portfolio', { cookie })).json());
  const change = (revenue: number) =>
    test.call('PATCH', `/api/accounts/${account}/profile`, { cookie: owner, body: { revenue } });
  const revenueIn = ({ rows }: Portfolio) => rows.find(({ id }) => id === account)?.profile.revenue;

  it('[PF21] is the newest after every change, for everybody what he may', async () => {
    const person = { name: 'Sam', email: 'sam@example.com', password: 'a long password' };
    await test.call('POST', '/api/members', { cookie: owner, body: { ...person, role: 'member' } });
    const signed = await test.call('POST', '/api/auth/sign-in/email', { body: person });
    const sam = signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const user = (await test.access.members.list('main')).find(({ role }) => role === 'member')?.user ?? '';
    expect((await list(sam)).rows).toEqual([]);
    await test.call('PUT', `/api/accounts/${account}/team/${user}`, { cookie: owner, body: { role: 'viewer' } });
    for (let revenue = 1; revenue < 4; revenue += 1) {
      await change(revenue);
      const [own, his] = [await list(), await list(sam)];
      expect([revenueIn(own), revenueIn(his), own.rows.length, his.rows.length]).toEqual([revenue, revenue, 6, 1]);
      expect(await list()).toEqual(own);
      expect([own.rows[0]?.may.delete, his.rows[0]?.may.delete, his.rows[0]?.isMine]).toEqual([true, false, true]);
    }
    await test.call('PATCH', `/api/accounts/${account}`, { cookie: owner, body: { name: 'Zephyr' } });
    await test.projector.refresh(account);
    await expect.poll(async () => (await list()).rows.map(({ name }) => name).at(-1)).toBe('Zephyr');
    await test.call('DELETE', `/api/accounts/${account}/team/${user}`, { cookie: owner });
    expect((await list(sam)).rows).toEqual([]);
    test.clock.set('2026-12-24T10:00:00Z');
    expect((await list()).today).toBe('2026-12-24');
  });

  it('[PF21] who opens one profile after the other does not have everything put together for each', async () => {
    const ids = (await list()).rows.map(({ id }) => id);
    const rowsFor = vi.spyOn(PortfolioRows.prototype, 'rowsFor');
    const open = async (id: string) =>
      ProfileAnswer.parse(await (await test.call('GET', `/api/accounts/${id}/profile`, { cookie: owner })).json());
    for (const id of ids) await open(id);
    expect(rowsFor).not.toHaveBeenCalled();
    await change(7);
    expect((await open(account)).profile.revenue).toBe(7);
    await open(ids[1] ?? '');
    expect(rowsFor).toHaveBeenCalledTimes(1);
    const { portfolio } = test.workspace.settings;
    await test.workspace.change({ ...test.workspace.settings, portfolio: { ...portfolio, effortFrom: 0.1 } });
    await open(account);
    expect(rowsFor).toHaveBeenCalledTimes(2);
    rowsFor.mockRestore();
  });

  it('[PF21] is the same in every encoding', async () => {
    const get = async (encoding: string) => {
      const answer = await test.call('GET', '/api/portfolio', {
        cookie: owner,
        headers: { 'accept-encoding': encoding },
      });
      return { encoding: answer.headers.get('content-encoding'), body: Buffer.from(await answer.arrayBuffer()) };
    };
    const plain = await get('identity');
    expect(plain.encoding).toBeNull();
    const [zstd, br, gzip] = [await get('gzip, deflate, br, zstd'), await get('gzip, br'), await get('gzip')];
    expect([zstd.encoding, br.encoding, gzip.encoding]).toEqual(['zstd', 'br', 'gzip']);
    const read = [zstdDecompressSync(zstd.body), brotliDecompressSync(br.body), gunzipSync(gzip.body)];
    for (const body of read) expect(body.equals(plain.body)).toBe(true);
  });
});
