// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addPeople } from '../../shared/document/commands/add-people.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import { FULL_ACCESS, forgetAccess, LEAST_ACCESS, readAccess, wasGuestOf } from './access.ts';
import { openAccountSession } from './account-session.ts';

const account = 'a1' as AccountId;
const answer = (status: number, body: unknown) => async () => new Response(JSON.stringify(body), { status });
const opened: string[] = [];

/** A socket that only notes where it was to lead. */
class NoSocket extends EventTarget {
  static readonly OPEN = 1;
  binaryType = 'arraybuffer';
  readyState = 0;
  constructor(url: string | URL) {
    super();
    opened.push(new URL(url).pathname);
  }
  send() {}
  close() {}
}

const open = (access: typeof FULL_ACCESS) =>
  openAccountSession({
    accountId: account,
    user: { id: 'guest:g1', name: 'Gina' },
    today: '2026-11-23' as Day,
    access,
    Socket: NoSocket as unknown as typeof WebSocket,
    origin: 'http://facet.example',
    openCopy: null,
  });

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  opened.length = 0;
});

describe('what I may do', () => {
  it('[G1] a customer’s page opens the map alone, a colleague’s all layers', () => {
    open({ ...FULL_ACCESS, layers: { map: true, inside: null, talk: null } }).dispose();
    expect(opened).toEqual(['/sync/a1/map']);
    open(FULL_ACCESS).dispose();
    expect(opened.slice(1).sort()).toEqual(['/sync/a1/inside', '/sync/a1/map', '/sync/a1/talk']);
  });
  it('[G3] a reader’s session writes nothing', () => {
    const session = open({ ...FULL_ACCESS, layers: { map: false, inside: false, talk: null } });
    const people = [{ side: 'customer' as const, name: 'Anna Berg' }];
    expect(() => session.perform(addPeople as never, { people } as never)).toThrow();
    expect(session.account.get().people).toEqual([]);
    session.dispose();
  });
  it('[G10] the browser remembers where it was a guest, and nothing of it after leaving', async () => {
    const [other, guest] = ['a2' as AccountId, 'guest:g1'];
    vi.stubGlobal('fetch', answer(200, { ...FULL_ACCESS, isGuest: true }));
    expect(wasGuestOf(account)).toBe(false);
    await readAccess(guest, account);
    vi.stubGlobal('fetch', answer(200, FULL_ACCESS));
    await readAccess('u1', other);
    expect([wasGuestOf(account), wasGuestOf(other)]).toEqual([true, false]);
    forgetAccess(guest);
    expect(wasGuestOf(account)).toBe(false);
  });
  it('[G2] is remembered for when nobody answers; a refusal is not overruled by what was', async () => {
    vi.stubGlobal('fetch', answer(200, FULL_ACCESS));
    expect(await readAccess('u1', account)).toEqual(FULL_ACCESS);
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
    expect(await readAccess('u1', account)).toEqual(FULL_ACCESS);
    await expect(readAccess('u2', account)).rejects.toThrow();
    vi.stubGlobal('fetch', answer(404, { error: { code: 'not-found', message: 'no' } }));
    expect(await readAccess('u1', account)).toEqual(LEAST_ACCESS);
    await expect(readAccess('u1', account, true)).rejects.toThrow();
  });
});
