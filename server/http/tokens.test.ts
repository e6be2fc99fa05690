import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiTokenList, MadeToken } from '../../shared/protocol/tokens.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

const MINUTE = 60_000;

describe('API tokens', () => {
  let test: TestApp;
  let owner: string;
  let account: string;
  beforeEach(async () => {
    test = await createTestApp();
    owner = await test.owner();
    account = await test.account(owner);
  });
  afterEach(() => test.dispose());

  const member = async (name: string): Promise<string> => {
    const person = { name, email: `${name}@example.com`, password: 'a long password' };
    await test.call('POST', '/api/members', { cookie: owner, body: person });
    const entered = await test.call('POST', '/api/auth/sign-in/email', { body: person });
    return entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const ask = (cookie: string, body: object) => test.call('POST', '/api/tokens', { cookie, body });
  const make = async (cookie: string, body: object = {}) =>
    MadeToken.parse(await (await ask(cookie, { name: 'Report', access: 'read', ...body })).json());
  const list = async (cookie: string) =>
    ApiTokenList.parse(await (await test.call('GET', '/api/tokens', { cookie })).json());
  const use = (secret: string, method = 'GET', path = `/api/accounts/${account}`, body?: object) =>
    test.call(method, path, { headers: { authorization: `Bearer ${secret}` }, ...(body ? { body } : {}) });

  it('[R1] a token reads, or writes, every account of its member or those it names, until its end', async () => {
    const other = await test.account(owner, 'Other');
    const reader = await make(owner);
    const writer = await make(owner, { access: 'write' });
    const narrow = await make(owner, { accounts: [other, other] });
    const brief = await make(owner, { expiresAt: new Date(test.clock.now() + MINUTE).toISOString() });
    const rename = { name: 'Südwind' };
    expect(narrow.accounts).toEqual([other]);
    expect((await use(reader.secret)).status).toBe(200);
    expect((await use(reader.secret, 'PATCH', undefined, rename)).status).toBe(403);
    expect((await use(writer.secret, 'PATCH', undefined, rename)).status).toBe(200);
    expect((await use(narrow.secret)).status).toBe(404);
    expect((await use(narrow.secret, 'GET', `/api/accounts/${other}`)).status).toBe(200);
    expect((await use(brief.secret)).status).toBe(200);
    test.clock.advance(MINUTE);
    expect((await use(brief.secret)).status).toBe(401);
    expect((await list(owner)).find(({ id }) => id === brief.id)?.state).toBe('expired');
  });

  it('[R1] what makes no sense is refused, and an account out of sight like one that is not there', async () => {
    const stranger = await member('stranger');
    const good = { name: 'Report', access: 'read' };
    const refused = [
      { ...good, name: ' ' },
      { ...good, access: 'delete' },
      { ...good, accounts: [] },
      { ...good, expiresAt: new Date(test.clock.now()).toISOString() },
    ];
    for (const body of refused) expect((await ask(stranger, body)).status).toBe(422);
    const [hidden, unknown] = [
      await ask(stranger, { ...good, accounts: [account] }),
      await ask(stranger, { ...good, accounts: ['unknown'] }),
    ];
    expect([hidden.status, await hidden.json()]).toEqual([unknown.status, await unknown.json()]);
    expect(hidden.status).toBe(422);
    expect(await list(stranger)).toEqual([]);
  });

  it('[R2] the secret is answered once and kept nowhere', async () => {
    const { secret } = await make(owner);
    expect(secret).toMatch(/^fa_.{43}$/);
    const listed = await (await test.call('GET', '/api/tokens', { cookie: owner })).text();
    const kept = JSON.stringify(await test.store.access.all());
    for (const text of [listed, kept]) expect(text.includes(secret.slice(3))).toBe(false);
  });

  it('[R3] everybody sees and revokes his own, the owner all', async () => {
    const [one, two] = [await member('one'), await member('two')];
    const [first, second] = [await make(one), await make(two)];
    expect((await list(one)).map(({ id }) => id)).toEqual([first.id]);
    const seen = await list(owner);
    expect(seen.map(({ owner: of }) => [of.name, of.isMe]).toSorted()).toEqual([
      ['one', false],
      ['two', false],
    ]);
    const revoke = (cookie: string, id: string) => test.call('DELETE', `/api/tokens/${id}`, { cookie });
    expect((await revoke(one, second.id)).status).toBe(404);
    expect((await revoke(one, 'unknown')).status).toBe(404);
    expect((await revoke(one, first.id)).status).toBe(204);
    expect((await revoke(owner, second.id)).status).toBe(204);
    expect((await list(two))[0]?.state).toBe('revoked');
    for (const { secret } of [first, second]) expect((await use(secret, 'GET', '/api/accounts')).status).toBe(401);
  });

  it('[R5] the last use is written once a minute', async () => {
    const { secret } = await make(owner);
    const put = vi.spyOn(test.access, 'put');
    const usedAt = async () => (await list(owner))[0]?.lastUsedAt;
    expect(await usedAt()).toBeNull();
    for (let count = 0; count < 3; count += 1) await use(secret);
    const first = new Date(test.clock.now()).toISOString();
    expect([await usedAt(), put.mock.calls.length]).toEqual([first, 1]);
    test.clock.advance(MINUTE - 1);
    await use(secret);
    expect([await usedAt(), put.mock.calls.length]).toEqual([first, 1]);
    test.clock.advance(1);
    await use(secret);
    expect([await usedAt(), put.mock.calls.length]).toEqual([new Date(test.clock.now()).toISOString(), 2]);
  });

  it('[R5] a token that is revoked in the moment of its use stays revoked', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { secret, id } = await make(owner);
      const revoke = () => test.call('DELETE', `/api/tokens/${id}`, { cookie: owner });
      await Promise.all(round % 2 === 0 ? [use(secret), revoke()] : [revoke(), use(secret)]);
      await test.access.changeToken(id, () => null);
      expect((await use(secret)).status).toBe(401);
      const stored = (await test.store.access.all()).find((record) => record.id === id);
      expect(stored).toMatchObject({ revokedAt: test.clock.now() });
    }
  });
});
