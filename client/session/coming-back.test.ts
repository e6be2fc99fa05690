import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addPeople } from '../../shared/document/commands/add-people.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { messageType } from '../../shared/protocol/messages.ts';
import { type AccountSession, openAccountSession } from './account-session.ts';
import { connectLayer } from './layer-connection.ts';
import type { OpenLocalCopy } from './local-copy.ts';
import { FakeNetwork } from './testing/fake-network.ts';

const LAYERS = 3;

let network: FakeNetwork;
let session: AccountSession;

const open = (openCopy: OpenLocalCopy | null = null) => {
  session = openAccountSession({
    accountId: 'a1' as AccountId,
    user: { id: 'u1', name: 'Tessa' },
    today: '2026-11-25' as Day,
    origin: 'http://facet.example',
    Socket: network.Socket,
    ask: network.ask,
    openCopy,
  });
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const state = () => session.saveState.get();
const add = (name: string) => session.perform(addPeople, { people: [{ side: 'customer', name }] });
const names = () => session.account.get().people.map((person) => person.name);

beforeEach(async () => {
  vi.useFakeTimers();
  network = new FakeNetwork();
  open();
  await pass(100);
});
afterEach(() => {
  session.dispose();
  vi.useRealTimers();
});

describe('the server says whether it can write', () => {
  it('[C40] while it cannot, changes stay pending and the reason is told; then they are saved', async () => {
    expect(state()).toEqual({ kind: 'saved', pending: 0, problem: null, onDevice: false });
    network.say('full');
    await pass(20);
    expect(state()).toMatchObject({ kind: 'saved', problem: 'full' });
    add('Anna Berg');
    await pass(20);
    expect(state()).toMatchObject({ kind: 'saving', pending: 1, problem: 'full' });
    network.say('read-only');
    await pass(20);
    expect(state().problem).toBe('read-only');
    network.say('writing');
    await pass(20);
    expect(state()).toMatchObject({ kind: 'saved', pending: 0, problem: null });
  });

  it('[C40] what it said ends with the connection', async () => {
    network.say('failing');
    await pass(20);
    network.weather = 'refusing';
    network.close(1006);
    expect(state()).toMatchObject({ kind: 'offline', problem: null });
  });
});

describe('a limit closes the connection', () => {
  it.each(['tooFast', 'tooSlow', 'roomFull', 'serverFull', 'loadFailed'] as const)(
    '[C41] %s is offline with its reason until the server takes us in again',
    async (reason) => {
      add('Anna Berg');
      await pass(20);
      network.weather = 'refusing';
      network.close(closeCodes[reason].code);
      add('Jo Meier');
      expect(state()).toMatchObject({ kind: 'offline', problem: reason, pending: 1 });
      await pass(20_000);
      expect(state()).toMatchObject({ kind: 'offline', problem: reason, pending: 1 });
      network.weather = 'up';
      await pass(6_000);
      expect(state()).toMatchObject({ kind: 'saved', problem: null, pending: 0 });
      expect(names()).toEqual(['Anna Berg', 'Jo Meier']);
    },
  );

  it('[C41] a restart and a lost network are offline without a reason', () => {
    network.weather = 'refusing';
    network.close(closeCodes.restart.code);
    expect(state()).toMatchObject({ kind: 'offline', problem: null });
  });

  it('[C9] who is closed again and again comes back ever more slowly, until a connection lasts', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(1);
    session.dispose();
    open();
    await pass(100);
    for (let round = 0; round < 8; round += 1) {
      network.close(closeCodes.tooFast.code);
      await pass(6_000);
    }
    network.close(closeCodes.tooFast.code);
    await pass(4_000);
    expect(network.live).toHaveLength(0);
    await pass(12_000);
    expect(network.live).toHaveLength(LAYERS);
    network.close(1006);
    await pass(200);
    expect(network.live).toHaveLength(LAYERS);
    random.mockRestore();
  });

  it.each(['tooLarge', 'documentTooLarge', 'malformed'] as const)(
    '[C42] %s ends the attempts; every change stays, and trying again sends them',
    async (reason) => {
      add('Anna Berg');
      await pass(20);
      network.weather = 'mute';
      add('Jo Meier');
      network.close(closeCodes[reason].code, '/map');
      expect([session.ready.get(), session.refusal.get()]).toEqual(['refused', reason]);
      network.weather = 'up';
      await pass(60_000);
      expect(network.live).toHaveLength(0);
      add('Lena Vogt');
      expect(state()).toMatchObject({ kind: 'offline', problem: reason, pending: 2 });
      session.reconnect();
      expect(session.ready.get()).toBe('ready');
      await pass(100);
      expect(state()).toMatchObject({ kind: 'saved', problem: null });
      expect(names()).toEqual(['Anna Berg', 'Jo Meier', 'Lena Vogt']);
    },
  );

  it('[C42] a code this page does not know but must not come back from is told as a refusal', () => {
    network.close(4499);
    expect([session.ready.get(), session.refusal.get()]).toEqual(['refused', 'refused']);
  });
});

describe('connections that are dead without a word', () => {
  const questions = () => network.heard.filter((type) => type === messageType.queryAwareness).length;

  it('[C43] a silent one is asked, found dead, and made anew', async () => {
    network.weather = 'mute';
    await pass(18_000);
    expect(questions()).toBe(LAYERS);
    expect(state().kind).toBe('offline');
    add('Anna Berg');
    network.weather = 'up';
    await pass(6_100);
    expect(state()).toMatchObject({ kind: 'saved', pending: 0 });
    expect(network.most).toBe(1);
  });

  it('[C43] one that owes an acknowledgement is doubted sooner', async () => {
    await pass(5_000);
    network.weather = 'mute';
    add('Anna Berg');
    await pass(1_000);
    expect(state()).toMatchObject({ kind: 'saving', pending: 1 });
    await pass(11_000);
    expect(state()).toMatchObject({ kind: 'offline', pending: 1 });
  });

  it('[C43] one that answers stays, however long nothing happens', async () => {
    await pass(10 * 60_000);
    expect(questions()).toBeGreaterThan(0);
    expect(network.sockets).toHaveLength(LAYERS);
  });

  it('[C43] an attempt that comes to nothing is given up as well', async () => {
    network.weather = 'hanging';
    network.close(1006);
    await pass(5_100);
    expect([state().kind, network.live.length]).toEqual(['offline', LAYERS]);
    network.weather = 'up';
    await pass(18_000);
    expect([state().kind, network.most]).toEqual(['saved', 1]);
  });

  it('[C44] after sleep they are asked at once', async () => {
    network.weather = 'mute';
    // the clock goes on, the timers stood still
    vi.setSystemTime(Date.now() + 60 * 60_000);
    await pass(2_000);
    expect(questions()).toBe(LAYERS);
    await pass(3_000);
    expect(state().kind).toBe('offline');
    network.weather = 'up';
    await pass(6_100);
    expect(state().kind).toBe('saved');
  });
});

describe('the copy on this device', () => {
  const copyThat =
    (flushed: () => Promise<void>): OpenLocalCopy =>
    () => ({
      loaded: Promise.resolve({ complete: false, unsaved: 0 }),
      flushed,
      markComplete() {},
      setUnsaved() {},
      adoptInherited() {},
      rewrite: async () => {},
      forget: async () => {},
      dispose() {},
    });
  const reopen = async (openCopy: OpenLocalCopy) => {
    session.dispose();
    open(openCopy);
    await pass(100);
  };

  it('[C47] a change that could not be kept here is in this page only', async () => {
    await reopen(copyThat(() => Promise.resolve()));
    add('Anna Berg');
    await pass(20);
    expect(state().onDevice).toBe(true);
    await reopen(copyThat(() => Promise.reject(new Error('no room'))));
    expect(state().onDevice).toBe(true);
    add('Jo Meier');
    await pass(20);
    expect(state().onDevice).toBe(false);
  });

  it('[C46, C44] closing the page warns until the last change is acknowledged, also when it is kept here', async () => {
    const page = new EventTarget();
    vi.stubGlobal('window', page);
    vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
    const warns = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await reopen(copyThat(() => Promise.resolve()));
    expect(warns()).toBe(false);
    network.say('full');
    await pass(20);
    add('Anna Berg');
    await pass(1_000);
    expect([state().onDevice, warns()]).toEqual([true, true]);
    network.say('writing');
    await pass(20);
    expect(warns()).toBe(false);

    // looked at again after the other end has gone
    network.weather = 'mute';
    page.dispatchEvent(new Event('pageshow'));
    await pass(3_100);
    expect(state().kind).toBe('offline');
    session.dispose();
    vi.unstubAllGlobals();
  });
});

describe('whatever happens', () => {
  it('[C45] a layer that the provider itself finds dead comes back through the door only', async () => {
    const onClosed = vi.fn();
    const url = 'ws://facet.example/sync/a2';
    const layer = connectLayer({ layer: 'map', url, Socket: network.Socket, openCopy: null, onClosed });
    layer.connect();
    await pass(100);
    const made = network.sockets.length;
    // its clock is not the one of this test
    layer.provider.wsLastMessageReceived = 0;
    await pass(10_000);
    expect(onClosed).toHaveBeenCalledExactlyOnceWith(1006);
    expect(network.sockets).toHaveLength(made);
    layer.dispose();
  });

  it('[C45] no layer has two connections, and in the end everything is saved', async () => {
    let seed = 20_261_125;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const weathers = ['up', 'up', 'refusing', 'mute'] as const;
    for (let step = 0; step < 400; step += 1) {
      const deed = next(7);
      if (deed === 0) network.close([1006, 1012, 4529, 4553][next(4)] as number, ['', '/map', '/inside'][next(3)]);
      if (deed === 1) network.weather = weathers[next(4)] as (typeof weathers)[number];
      if (deed === 2) add(`Person ${step}`);
      if (deed === 3) session.reconnect();
      if (deed === 4) vi.setSystemTime(Date.now() + next(120_000));
      await pass([0, 1, 5, 50, 1_000, 9_000][next(6)] as number);
      expect(network.most).toBe(1);
    }
    network.weather = 'up';
    await pass(60_000);
    expect(state()).toMatchObject({ kind: 'saved', pending: 0, problem: null });
    expect(network.live).toHaveLength(LAYERS);
  });
});
