import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeState } from '../../shared/document/state.ts';
import { dayIn } from '../clock.ts';
import { ACCOUNT, openRooms, personMessage, settle } from '../sync/testing/open-rooms.ts';
import { createCapture } from './capture.ts';
import { pack, unpack } from './pack.ts';
import { HOURLY_MS, SESSION_END_MS, Versions } from './versions.ts';

describe('when a version is kept', () => {
  let test: Awaited<ReturnType<typeof openRooms>>;
  let versions: Versions;
  /** Versions begun: known before the bytes are compressed and written. */
  let made = 0;
  let failures = 0;

  const start = (rooms = test.rooms) =>
    new Versions({
      versions: {
        ...test.store.versions,
        async add(version, bytes) {
          if (failures-- > 0) throw new Error('no room left on the disk');
          await test.store.versions.add(version, bytes);
        },
      },
      accounts: test.store.accounts,
      rooms,
      capture: createCapture(test.store),
      clock: test.clock,
      newId: () => `v${++made}`,
      retention: () => ({ allHours: 24, dailyDays: 90 }),
      dayOf: (instant) => dayIn('UTC', instant),
      workspace: 'main',
      log: pino({ level: 'silent' }),
    });

  beforeEach(async () => {
    test = await openRooms();
    made = 0;
    failures = 0;
    versions = start();
  });
  afterEach(async () => {
    versions.stop();
    await test.rooms.stop();
    await test.dispose();
  });

  const kinds = async () => (await test.store.versions.list(ACCOUNT)).map(({ kind }) => kind);
  /** Compressing leaves this thread, so what is expected is waited for. */
  const keeps = (expected: string[]) => vi.waitFor(async () => expect(await kinds()).toEqual(expected));
  const pass = async (ms: number) => {
    await settle();
    test.clock.advance(ms);
    await settle();
  };

  it('[V1] an hour after the first edit, and again only after another edit', async () => {
    const { say } = await test.join();
    say(personMessage('p1'));
    await pass(HOURLY_MS - 1);
    expect(made).toBe(0);
    await pass(1);
    await keeps(['hourly']);
    await pass(5 * HOURLY_MS);
    await keeps(['hourly']);
    say(personMessage('p2'));
    await pass(HOURLY_MS);
    await keeps(['hourly', 'hourly']);
  });

  it('[V1] when the last one has left after edits and does not come back at once', async () => {
    const [anna, ben] = [await test.join('anna'), await test.join('ben')];
    anna.say(personMessage('p1'));
    await pass(1_000);
    test.leave(anna.connection);
    await pass(2 * SESSION_END_MS);
    expect(made).toBe(0);
    test.leave(ben.connection);
    test.leave(ben.connection);
    await pass(SESSION_END_MS - 1);
    const reloaded = await test.join('ben');
    await pass(2 * SESSION_END_MS);
    expect(made).toBe(0);
    test.leave(reloaded.connection);
    await pass(SESSION_END_MS);
    await keeps(['session-end']);
    await pass(2 * HOURLY_MS);
    await keeps(['session-end']);
  });

  it('[V1] a visit without an edit leaves no version', async () => {
    const anna = await test.join('anna');
    await pass(1_000);
    test.leave(anna.connection);
    await pass(2 * HOURLY_MS);
    expect(made).toBe(0);
  });

  it('[V3] what equals the newest version is kept again under a name only', async () => {
    const { say } = await test.join();
    say(personMessage('p1'));
    await settle();
    const first = await versions.keep(ACCOUNT, { kind: 'before-restore', by: 'u1' });
    expect(first?.isNew).toBe(true);
    expect(await versions.keep(ACCOUNT, { kind: 'before-import' })).toEqual({ ...first, isNew: false });
    const named = await versions.keep(ACCOUNT, { kind: 'named', name: 'Review', by: 'u2' });
    expect(named?.version).toMatchObject({ kind: 'named', name: 'Review', by: 'u2', content: first?.version.content });
    const [a, b] = await Promise.all([
      versions.keep(ACCOUNT, { kind: 'before-import' }),
      versions.keep(ACCOUNT, { kind: 'before-restore' }),
    ]);
    expect([a?.isNew, b?.isNew]).toEqual([false, false]);
    await keeps(['named', 'before-restore']);
  });

  it('[V3] two at once of the same content are one version', async () => {
    const { say } = await test.join();
    say(personMessage('p1'));
    await settle();
    const both = await Promise.all(
      ['before-import', 'before-restore'].map((kind) => versions.keep(ACCOUNT, { kind } as never)),
    );
    expect(both.map((one) => one?.isNew)).toEqual([true, false]);
  });

  it('[V4] an account without a record is not worth a version, unless it is asked for', async () => {
    expect(await versions.keep(ACCOUNT, { kind: 'before-import' })).toBeNull();
    expect((await versions.keep(ACCOUNT, { kind: 'named', name: 'Empty' }))?.isNew).toBe(true);
  });

  it('[V2] a version holds all that the account held', async () => {
    const { say } = await test.join();
    say(personMessage('p1'));
    await settle();
    const kept = await versions.keep(ACCOUNT, { kind: 'hourly' });
    say(personMessage('p2'));
    const state = await versions.open(ACCOUNT, kept!.version.id);
    expect([...decodeState(state!).map.getMap('people').keys()]).toEqual(['p1']);
    expect(await versions.open(ACCOUNT, 'nothing')).toBeNull();
  });

  it('[V5] a session that ended with the server is kept at the next start', async () => {
    const { say } = await test.join();
    say(personMessage('p1'));
    await settle();
    versions.stop();
    const rooms = test.restarted();
    versions = start(rooms);
    await versions.catchUp();
    await keeps(['session-end']);
    await versions.catchUp();
    await keeps(['session-end']);
  });

  it('[V6] a version that could not be kept is tried again within the hour', async () => {
    const { say } = await test.join();
    say(personMessage('p1'));
    failures = 1;
    await pass(HOURLY_MS);
    await vi.waitFor(() => expect(failures).toBeLessThan(1));
    await settle();
    expect(await kinds()).toEqual([]);
    await pass(HOURLY_MS);
    await keeps(['hourly']);
  });

  it('[V10] what has outlived the retention goes, also of an account that nobody edits', async () => {
    const { say } = await test.join();
    for (const id of ['p1', 'p2', 'p3']) {
      say(personMessage(id));
      await pass(HOURLY_MS);
      await vi.waitFor(async () => expect((await kinds()).length).toBe(Number(id[1])));
    }
    await versions.keep(ACCOUNT, { kind: 'named', name: 'Review' });
    expect(await kinds()).toHaveLength(4);
    test.clock.advance(200 * 24 * HOURLY_MS);
    await versions.prune();
    await keeps(['named']);
    expect(await test.store.versions.read(ACCOUNT, 'v4')).not.toBeNull();
  });
});

describe('how a version lies on disk', () => {
  const state = (fill: (length: number) => Uint8Array) => ({ map: fill(3_000), inside: fill(0), talk: fill(70_000) });

  it('[V2] comes back byte for byte, compressed where that pays', async () => {
    const repeating = state((length) => new Uint8Array(length).fill(7));
    const noise = state((length) =>
      Uint8Array.from({ length }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 13) & 255),
    );
    for (const one of [repeating, noise]) {
      const { map, inside, talk } = await unpack(await pack(one));
      expect([map, inside, talk].map((part) => [...part])).toEqual(
        [one.map, one.inside, one.talk].map((part) => [...part]),
      );
    }
    expect((await pack(repeating)).length).toBeLessThan(1_000);
    expect((await pack(noise)).length).toBeLessThan(73_100);
  });

  it('[V2] bytes that are no version are refused', async () => {
    const good = await pack(state((length) => new Uint8Array(length)));
    for (const bytes of [new Uint8Array(), good.subarray(0, 20), new Uint8Array([0, 255, 255, 255, 255, 1])])
      await expect(unpack(bytes)).rejects.toThrow();
  });
});
