import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addPeople } from '../../shared/document/commands/add-people.ts';
import { editPerson } from '../../shared/document/commands/edit-person.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { LEAST_ACCESS } from './access.ts';
import { type AccountSession, openAccountSession } from './account-session.ts';
import type { LocalCopy } from './local-copy.ts';
import { RealServer } from './testing/real-server.ts';

const TODAY = '2026-11-03' as Day;
const WAIT = { timeout: 15_000, interval: 20 };

let server: RealServer;
let open: AccountSession[] = [];

beforeAll(async () => {
  server = await RealServer.create();
}, 60_000);
afterAll(() => server.dispose());
afterEach(() => {
  for (const session of open) session.dispose();
  open = [];
});

type Overrides = Partial<Parameters<typeof openAccountSession>[0]>;

const join = (accountId: AccountId, name: string, overrides: Overrides = {}): AccountSession => {
  const { origin, Socket, ask } = server;
  const user = { id: name, name };
  const session = openAccountSession({
    accountId,
    user,
    today: TODAY,
    origin,
    Socket,
    ask,
    openCopy: null,
    ...overrides,
  });
  open.push(session);
  return session;
};

const ready = (session: AccountSession) => vi.waitFor(() => expect(session.ready.get()).toBe('ready'), WAIT);
const saved = (session: AccountSession) =>
  vi.waitFor(() => expect(session.saveState.get()).toMatchObject({ kind: 'saved', pending: 0 }), WAIT);
const names = (session: AccountSession) => session.account.get().people.map((person) => person.name);
const add = (session: AccountSession, name: string) =>
  session.perform(addPeople, { people: [{ side: 'customer', name }] })[0]!;

/** A network that can be cut, as the two kinds of request see it. */
const cuttable = (own: { Socket: typeof WebSocket; ask: typeof fetch } = server) => {
  let cut = false;
  const sockets = new Set<WebSocket>();
  const Base = own.Socket;
  const Socket = class extends Base {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(cut ? 'ws://127.0.0.1:9/' : url, protocols);
      sockets.add(this);
    }
  };
  const ask: typeof fetch = (input, init) => (cut ? Promise.reject(new Error('cut')) : own.ask(input, init));
  return {
    network: { Socket: Socket as typeof WebSocket, ask },
    cut() {
      cut = true;
      for (const socket of sockets) (socket as unknown as { terminate(): void }).terminate();
    },
    mend() {
      cut = false;
    },
  };
};

describe('two sessions against a real server', () => {
  it('[C12, C11, C1] what one changes the other sees, and it is saved', async () => {
    const accountId = await server.createAccount();
    const [a, b] = [join(accountId, 'a'), join(accountId, 'b')];
    expect(a.ready.get()).toBe('loading');
    expect(a.saveState.get().kind).toBe('saving');
    await Promise.all([ready(a), ready(b)]);
    await saved(a);
    add(a, 'Anna Berg');
    expect(a.saveState.get()).toMatchObject({ kind: 'saving', pending: 1 });
    await vi.waitFor(() => expect(names(b)).toEqual(['Anna Berg']), WAIT);
    await saved(a);
    await saved(b);
  });

  it('[C12, C6] both edit offline; after the return nothing is lost', async () => {
    const accountId = await server.createAccount();
    const [lineA, lineB] = [cuttable(), cuttable()];
    const [a, b] = [join(accountId, 'a', lineA.network), join(accountId, 'b', lineB.network)];
    await Promise.all([ready(a), ready(b)]);
    const id = add(a, 'Jo Meier');
    await vi.waitFor(() => expect(names(b)).toEqual(['Jo Meier']), WAIT);
    await saved(a);

    lineA.cut();
    lineB.cut();
    await vi.waitFor(() => expect(a.saveState.get().kind).toBe('offline'), WAIT);
    await vi.waitFor(() => expect(b.saveState.get().kind).toBe('offline'), WAIT);
    a.perform(editPerson, { id, patch: { email: 'jo@nordwind.example' } });
    add(a, 'From A');
    b.perform(editPerson, { id, patch: { phone: '+49 30 1' } });
    add(b, 'From B');
    expect(a.saveState.get()).toMatchObject({ kind: 'offline', pending: 2 });

    lineA.mend();
    lineB.mend();
    a.reconnect();
    b.reconnect();
    await Promise.all([saved(a), saved(b)]);
    await vi.waitFor(() => expect(names(a).toSorted()).toEqual(['From A', 'From B', 'Jo Meier']), WAIT);
    await vi.waitFor(() => expect(b.account.get()).toEqual(a.account.get()), WAIT);
    const jo = b.account.get().people.find((person) => person.id === id);
    expect([jo?.email, jo?.phone]).toEqual(['jo@nordwind.example', '+49 30 1']);
  });

  it('[C13] each undoes only his own', async () => {
    const accountId = await server.createAccount();
    const [a, b] = [join(accountId, 'a'), join(accountId, 'b')];
    await Promise.all([ready(a), ready(b)]);
    add(a, 'From A');
    await vi.waitFor(() => expect(names(b)).toEqual(['From A']), WAIT);
    add(b, 'From B');
    await vi.waitFor(() => expect(names(a)).toHaveLength(2), WAIT);
    expect(a.undoState.get()).toEqual({ canUndo: true, canRedo: false });
    a.undo();
    expect(a.undoState.get()).toEqual({ canUndo: false, canRedo: true });
    await vi.waitFor(() => expect(names(b)).toEqual(['From B']), WAIT);
    a.undo();
    expect(names(a)).toEqual(['From B']);
    a.redo();
    await vi.waitFor(() => expect(names(b).toSorted()).toEqual(['From A', 'From B']), WAIT);
  });

  it('[C14, C9] a killed server that starts again has everything, and the sessions go on', async () => {
    const accountId = await server.createAccount();
    const a = join(accountId, 'a');
    await ready(a);
    add(a, 'Before');
    await saved(a);
    await server.kill();
    await vi.waitFor(() => expect(a.saveState.get().kind).toBe('offline'), WAIT);
    add(a, 'Meanwhile');
    await server.start();
    await saved(a);
    const b = join(accountId, 'b');
    await ready(b);
    expect(names(b)).toEqual(['Before', 'Meanwhile']);
  });

  it('[C42] a change that is too large is refused with its reason; undone, the rest is saved', async () => {
    const accountId = await server.createAccount();
    const a = join(accountId, 'a');
    await ready(a);
    add(a, 'Before');
    await saved(a);
    add(a, 'x'.repeat(limits.messageBytes));
    await vi.waitFor(() => expect(a.ready.get()).toBe('refused'), WAIT);
    add(a, 'After');
    expect(a.saveState.get()).toMatchObject({ kind: 'offline', pending: 2, problem: 'tooLarge' });
    a.undo();
    a.undo();
    a.reconnect();
    await saved(a);
    const b = join(accountId, 'b');
    await ready(b);
    expect(names(b)).toEqual(['Before']);
  });

  it('[C22, C15] others are here with what they do, and gone when they close', async () => {
    const accountId = await server.createAccount();
    const [a, b, ownTab] = [join(accountId, 'a'), join(accountId, 'b'), join(accountId, 'a')];
    await Promise.all([ready(a), ready(b), ready(ownTab)]);
    const id = add(b, 'Jo Meier');
    b.presence.setDrag({ person: id, x: 10, y: 20 });
    const other = () => a.presence.others.get().find((one) => one.name === 'b');
    await vi.waitFor(() => expect(other()?.drag).toEqual({ person: id, x: 10, y: 20 }), WAIT);
    expect(a.presence.others.get().filter((one) => one.self)).toHaveLength(1);
    b.dispose();
    await vi.waitFor(() => expect(other()).toBeUndefined(), WAIT);
  });

  it('[C8, C10] unknown, signed out and deleted accounts end the session and say which', async () => {
    const unknown = join('nowhere' as AccountId, 'a');
    await vi.waitFor(() => expect(unknown.ready.get()).toBe('gone'), WAIT);

    const accountId = await server.createAccount();
    const stranger = join(accountId, 'x', {
      ask: fetch,
      Socket: (await import('ws')).WebSocket as unknown as typeof WebSocket,
    });
    await vi.waitFor(() => expect(stranger.ready.get()).toBe('signed-out'), WAIT);

    const a = join(accountId, 'a');
    await ready(a);
    await saved(a);
    await server.send('DELETE', `/api/accounts/${accountId}`);
    await vi.waitFor(() => expect(a.ready.get()).toBe('gone'), WAIT);
  });

  it('[C11, C5] starts without a network from a complete local copy, and counts what an earlier visit left', async () => {
    const dead = cuttable();
    dead.cut();
    const copy = (complete: boolean, unsaved: number) => (): LocalCopy => ({
      loaded: Promise.resolve({ complete, unsaved }),
      flushed: async () => {},
      markComplete() {},
      setUnsaved() {},
      adoptInherited() {},
      rewrite: async () => {},
      forget: async () => {},
      dispose() {},
    });
    const accountId = 'somewhere' as AccountId;
    const known = join(accountId, 'a', { ...dead.network, openCopy: copy(true, 2) });
    const unknown = join(accountId, 'a', { ...dead.network, openCopy: copy(false, 0) });
    await ready(known);
    // Two layers with two changes each: whether they belong together is not known any more.
    await vi.waitFor(() => expect(known.saveState.get()).toMatchObject({ kind: 'offline', pending: 4 }), WAIT);
    await vi.waitFor(() => expect(unknown.saveState.get().kind).toBe('offline'), WAIT);
    expect(unknown.ready.get()).toBe('loading');
  });

  it('[G9] who becomes a reader with unsaved changes is told, loses none, and they are saved when he may edit again', async () => {
    const accountId = await server.createAccount();
    const reader = await server.invite(accountId, 'rita');
    const line = cuttable(reader);
    const heard = vi.fn();
    const session = join(accountId, 'rita', { ...line.network, onRightsChanged: heard });
    await ready(session);
    await saved(session);
    line.cut();
    await vi.waitFor(() => expect(session.saveState.get().kind).toBe('offline'), WAIT);
    add(session, 'Offline Olga');
    expect((await reader.become('viewer')).status).toBeLessThan(300);
    line.mend();
    session.reconnect();
    const told = { kind: 'offline', pending: 1, problem: 'onlyReads' };
    await vi.waitFor(() => expect(session.saveState.get()).toMatchObject(told), WAIT);
    expect(names(session)).toEqual(['Offline Olga']);
    // nothing of it is on the device: opened anew, the change would be lost
    expect(heard).not.toHaveBeenCalled();

    await reader.become('editor');
    await saved(session);
    expect(session.saveState.get().problem).toBeNull();
  });

  it('[G9] a reader whose device holds unsaved changes of an earlier visit is told before anybody answers', async () => {
    const dead = cuttable();
    dead.cut();
    const forget = vi.fn(async () => {});
    const copy = (): LocalCopy => ({
      loaded: Promise.resolve({ complete: true, unsaved: 2 }),
      flushed: async () => {},
      markComplete() {},
      setUnsaved() {},
      adoptInherited() {},
      forget,
      rewrite: async () => {},
      dispose() {},
    });
    const access = { ...LEAST_ACCESS, layers: { map: false, inside: false, talk: null } };
    const session = join('somewhere' as AccountId, 'a', { ...dead.network, openCopy: copy, access });
    await vi.waitFor(() => expect(session.saveState.get().problem).toBe('onlyReads'), WAIT);
    expect(session.saveState.get().kind).toBe('offline');
    await session.forgetCopies();
    expect(forget).toHaveBeenCalledTimes(2);
  });
});
