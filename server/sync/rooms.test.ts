import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { storeStates } from '../../shared/protocol/messages.ts';
import { AccountGone, NotSaved, UNLOAD_GRACE_MS } from './rooms.ts';
import { step1Message, step2Message, updateMessage } from './testing/fake-socket.ts';
import { ACCOUNT, emptyStep2, openRooms, peopleIn, personMessage, personUpdate, settle } from './testing/open-rooms.ts';

const emptyVector = Y.encodeStateVector(new Y.Doc());

describe('rooms', () => {
  let test: Awaited<ReturnType<typeof openRooms>>;
  beforeEach(async () => {
    test = await openRooms();
  });
  afterEach(() => test.dispose());
  const stored = async () => peopleIn((await test.store.documents.load(ACCOUNT, 'map')).updates);

  it('[S32] an edit reaches another socket, and a joiner, only once it is on disk', async () => {
    const [a, b] = [await test.join('anna'), await test.join('bob')];
    const release = test.holdWrites();
    a.say(personMessage('p1'));
    const late = await test.join('carl');
    late.say(step1Message(emptyVector));
    await settle();
    expect(b.socket.payloads('update')).toEqual([]);
    expect(late.socket.payloads('step2')).toEqual([]);
    expect(a.socket.acks()).toEqual([0]);
    release();
    await settle();
    expect(await stored()).toEqual(['p1']);
    expect(peopleIn(b.socket.payloads('update'))).toEqual(['p1']);
    expect(peopleIn(late.socket.payloads('step2'))).toEqual(['p1']);
    expect(a.socket.payloads('update')).toEqual([]);
    expect(a.socket.acks()).toEqual([0, 1]);
  });

  it('[S32] is shown when written, and called saved only after the fsync', async () => {
    const [a, b] = [await test.join('anna'), await test.join('bob')];
    const release = test.holdSync();
    a.say(personMessage('p1'));
    await settle();
    expect(peopleIn(b.socket.payloads('update'))).toEqual(['p1']);
    expect(a.socket.acks()).toEqual([0]);
    a.say(personMessage('p2'));
    a.say(emptyStep2());
    await settle();
    expect(peopleIn(b.socket.payloads('update'))).toEqual(['p1', 'p2']);
    expect(a.socket.acks()).toEqual([0]);
    release();
    await settle();
    expect(a.socket.acks().at(-1)).toBe(3);
    expect(test.disk.synced).toBe(2);
  });

  it('[S32] all edits of a turn, of all documents, are one write', async () => {
    const [a, b] = [await test.join('anna'), await test.join('bob', { layer: 'inside' })];
    for (let index = 0; index < 5; index += 1) {
      a.say(personMessage(`a${index}`));
      b.say(personMessage(`b${index}`));
    }
    await settle();
    expect([test.disk.written, test.disk.writes]).toEqual([10, 1]);
  });

  it('[S33] an fsync that fails is not believed: the edits are written again before they are called saved', async () => {
    const a = await test.join('anna', { wantsStore: true });
    test.disk.syncFailures = 1;
    a.say(personMessage('p1'));
    await settle();
    expect([a.socket.acks(), test.disk.written]).toEqual([[0], 1]);
    test.clock.advance(1_000);
    await settle();
    expect([a.socket.acks().at(-1), test.disk.written]).toEqual([1, 2]);
    expect(await stored()).toEqual(['p1']);
    expect(a.socket.counts('store')).toEqual([0, storeStates.indexOf('failing'), 0]);
  });

  it('[S33] while the disk is full clients are told, and who joins gets what is on it', async () => {
    const a = await test.join('anna', { wantsStore: true });
    a.say(personMessage('p1'));
    await settle();
    test.disk.failures = 3;
    a.say(personMessage('p2'));
    const waiting = await test.join('bob');
    waiting.say(step1Message(emptyVector));
    await settle();
    const late = await test.join('carl', { wantsStore: true });
    late.say(step1Message(emptyVector));
    await settle();
    expect([waiting, late].map(({ socket }) => peopleIn(socket.payloads('step2')))).toEqual([['p1'], ['p1']]);
    expect(late.socket.counts('store')).toEqual([storeStates.indexOf('full')]);
    for (let retry = 0; retry < 3; retry += 1) {
      test.clock.advance(1_000);
      await settle();
    }
    expect(peopleIn(late.socket.payloads('update'))).toEqual(['p2']);
    expect([a.socket.counts('store'), a.socket.acks().at(-1)]).toEqual([[0, storeStates.indexOf('full'), 0], 2]);
  });

  it('[S33] a write that fails is neither shown nor acknowledged, is kept, and written when there is room again', async () => {
    const [a, b] = [await test.join('anna'), await test.join('bob')];
    test.disk.failures = 3;
    a.say(personMessage('p1'));
    await settle();
    a.say(personMessage('p2'));
    await settle();
    expect([b.socket.payloads('update'), a.socket.acks()]).toEqual([[], [0]]);
    await expect(test.rooms.edit(ACCOUNT, { user: 'anna' }, () => 1)).rejects.toThrow(NotSaved);
    for (let retry = 0; retry < 3; retry += 1) {
      test.clock.advance(1_000);
      await settle();
    }
    expect(await stored()).toEqual(['p1', 'p2']);
    expect(peopleIn(b.socket.payloads('update'))).toEqual(['p1', 'p2']);
    expect(a.socket.acks().at(-1)).toBe(2);
  });

  it('[S34] counts every step 2 and update in order, also those that change nothing', async () => {
    const a = await test.join();
    a.say(emptyStep2());
    a.say(personMessage('p1'));
    const again = personMessage('p2');
    a.say(again);
    a.say(again);
    a.say(step1Message(emptyVector));
    await settle();
    expect(a.socket.acks()).toEqual([0, 4]);
    a.say(emptyStep2());
    await settle();
    expect(a.socket.acks()).toEqual([0, 4, 5]);
  });

  it('[S34] a deletion is an edit like any other', async () => {
    const a = await test.join('anna');
    const doc = new Y.Doc();
    doc.getMap('people').set('p1', 'Jo');
    a.say(updateMessage(Y.encodeStateAsUpdate(doc)));
    await settle();
    const written = test.disk.written;
    doc.once('update', (update: Uint8Array) => a.say(updateMessage(update)));
    doc.getMap('people').delete('p1');
    await settle();
    expect([a.socket.acks().at(-1), test.disk.written]).toEqual([2, written + 1]);
    expect(await stored()).toEqual([]);
  });

  /** Two updates of one client, the second of which builds on the first. */
  const inTwoSteps = (): [Uint8Array, Uint8Array] => {
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    doc.getMap('people').set('p1', 'Jo');
    doc.getMap('people').set('p2', 'Kim');
    return updates as [Uint8Array, Uint8Array];
  };

  it('[S47] an edit that overtakes what it builds on waits for it, and is counted in its turn', async () => {
    const [first, second] = inTwoSteps();
    const a = await test.join();
    a.say(updateMessage(second));
    a.say(personMessage('p3'));
    await settle();
    expect([a.socket.acks(), await stored()]).toEqual([[0], ['p3']]);
    a.say(step2Message(first));
    await settle();
    expect(a.socket.acks().at(-1)).toBe(3);
    expect(await stored()).toEqual(['p1', 'p2', 'p3']);
    test.clock.advance(limits.incompleteMs * 2);
    expect(a.socket.closed).toBeNull();
  });

  it('[S47] what it builds on may come from another tab as well', async () => {
    const [first, second] = inTwoSteps();
    const [a, b] = [await test.join(), await test.join()];
    b.say(updateMessage(second));
    a.say(updateMessage(first));
    await settle();
    expect(await stored()).toEqual(['p1', 'p2']);
    expect(b.socket.acks().at(-1)).toBe(1);
  });

  it('[S88] what nests too deep closes its own socket only, though another brings what it waited for', async () => {
    const doc = new Y.Doc();
    const map = doc.getMap<unknown>('people');
    map.set('p1', new Y.Map());
    const first = Y.encodeStateAsUpdate(doc);
    doc.transact(() => {
      for (let inner = map.get('p1') as Y.Map<unknown>, depth = 0; depth < limits.nesting; depth += 1) {
        inner.set('in', new Y.Map());
        inner = inner.get('in') as Y.Map<unknown>;
      }
    });
    const deep = Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(first));
    const [a, b] = [await test.join('anna'), await test.join('bob')];
    b.say(updateMessage(deep));
    a.say(updateMessage(first));
    await settle();
    expect([a.socket.closed, b.socket.closed]).toEqual([null, closeCodes.malformed]);
    expect(test.disk.written).toBe(1);
  });

  it('[S47] what never comes is refused after a while: neither stored nor shown nor counted', async () => {
    const [, second] = inTwoSteps();
    const [a, b] = [await test.join('anna'), await test.join('bob')];
    a.say(updateMessage(second));
    await settle();
    test.clock.advance(limits.incompleteMs);
    await settle();
    expect(a.socket.closed).toEqual(closeCodes.incomplete);
    b.say(step1Message(emptyVector));
    expect(b.socket.payloads('step2')).toEqual([new Uint8Array([0, 0])]);
    expect([a.socket.acks(), test.disk.written, b.socket.closed]).toEqual([[0], 0, null]);
  });

  it('[S47] a deletion of what never came is refused too', async () => {
    const doc = new Y.Doc();
    doc.getMap('people').set('p1', 'Jo');
    let deletion: Uint8Array = new Uint8Array();
    doc.once('update', (update: Uint8Array) => {
      deletion = update;
    });
    doc.getMap('people').delete('p1');
    const a = await test.join();
    a.say(updateMessage(deletion));
    test.clock.advance(limits.incompleteMs);
    expect(a.socket.closed).toEqual(closeCodes.incomplete);
  });

  it('[S35] the layer talk is read-only: an edit is not applied, told and not counted, an empty answer is counted', async () => {
    const [a, b] = [
      await test.join('anna', { layer: 'talk', mayWrite: false }),
      await test.join('bob', { layer: 'talk', mayWrite: false }),
    ];
    a.say(emptyStep2());
    await settle();
    expect(a.socket.acks()).toEqual([0, 1]);
    a.say(personMessage('p1'));
    a.say(step2Message(personUpdate('p2')));
    a.say(emptyStep2());
    await settle();
    expect(a.socket.sent.filter(({ kind }) => kind === 'denied')).toHaveLength(1);
    expect([a.socket.acks(), b.socket.payloads('update'), test.disk.written]).toEqual([[0, 1], [], 0]);
    expect(await test.rooms.read(ACCOUNT, ({ talk }) => talk?.getMap('people').size)).toBe(0);
    expect(b.socket.closed).toBeNull();
  });

  it('[S35] on a read-only layer what the server holds already counts, deletions too', async () => {
    const doc = new Y.Doc();
    doc.getMap('comments').set('o1', 'Hello');
    doc.getMap('comments').delete('o1');
    await test.rooms.edit(ACCOUNT, { user: 'anna' }, ({ talk }) => {
      if (talk) Y.applyUpdate(talk, Y.encodeStateAsUpdate(doc));
    });
    const a = await test.join('anna', { layer: 'talk', mayWrite: false });
    a.say(step2Message(Y.encodeStateAsUpdate(doc)));
    await settle();
    expect(a.socket.acks()).toEqual([0, 1]);
  });

  it('[S23] an edit by a route reaches open sockets, in the name of its editor', async () => {
    const a = await test.join();
    await test.rooms.edit(ACCOUNT, { user: 'script' }, ({ map }) => map.getMap('people').set('p1', 'Jo'));
    expect(peopleIn(a.socket.payloads('update'))).toEqual(['p1']);
    expect(await test.store.documents.trail(ACCOUNT)).toMatchObject([{ actor: 'script', edits: 1 }]);
  });

  it('[S40] a deleted account closes its sockets for good and is gone', async () => {
    const [a, talk] = [await test.join('anna'), await test.join('bob', { layer: 'talk', mayWrite: false })];
    await test.store.accounts.remove(ACCOUNT);
    await test.rooms.close(ACCOUNT);
    expect([a.socket.closed, talk.socket.closed]).toEqual([closeCodes.gone, closeCodes.gone]);
    a.say(personMessage('p1'));
    await expect(test.join()).rejects.toThrow(AccountGone);
    await expect(test.rooms.read(ACCOUNT, () => 1)).rejects.toThrow(AccountGone);
    test.leave(a.connection);
    test.clock.advance(UNLOAD_GRACE_MS);
    await settle();
    expect(await stored()).toEqual([]);
    expect((await test.store.documents.load(ACCOUNT, 'map')).snapshot).toBeNull();
  });

  it('[S43] a document without sockets leaves memory after the grace time, compacted, with its trail', async () => {
    const a = await test.join('anna');
    for (let index = 0; index < 30; index += 1) a.say(personMessage(`p${index}`));
    await settle();
    test.leave(a.connection);
    test.clock.advance(UNLOAD_GRACE_MS - 1);
    await settle();
    expect((await test.store.documents.load(ACCOUNT, 'map')).snapshot).toBeNull();
    test.clock.advance(1);
    await settle();
    const { snapshot, updates } = await test.store.documents.load(ACCOUNT, 'map');
    expect([peopleIn([snapshot?.data as Uint8Array]).length, updates]).toEqual([30, []]);
    expect(await test.store.documents.trail(ACCOUNT)).toMatchObject([{ actor: 'anna', edits: 30 }]);
    const b = await test.join('bob');
    b.say(step1Message(emptyVector));
    expect(peopleIn(b.socket.payloads('step2'))).toHaveLength(30);
  });

  it('[S43] a document that a crash left with a tail is compacted when it comes back', async () => {
    const a = await test.join('anna');
    for (const name of ['p1', 'p2']) a.say(personMessage(name));
    await settle();
    expect((await test.store.documents.load(ACCOUNT, 'map')).updates).toHaveLength(2);
    const b = await test.join('bob', { in: test.restarted() });
    expect(await test.store.documents.load(ACCOUNT, 'map')).toMatchObject({ updates: [], snapshot: {} });
    b.say(step1Message(emptyVector));
    expect(peopleIn(b.socket.payloads('step2'))).toEqual(['p1', 'p2']);
  });

  it('[S43] coming back within the grace time keeps the document in memory', async () => {
    const a = await test.join();
    a.say(personMessage('p1'));
    await settle();
    test.leave(a.connection);
    test.clock.advance(UNLOAD_GRACE_MS - 1);
    test.disk.loadFails = true;
    const b = await test.join();
    test.clock.advance(UNLOAD_GRACE_MS);
    await settle();
    b.say(step1Message(emptyVector));
    expect(peopleIn(b.socket.payloads('step2'))).toEqual(['p1']);
  });

  it('[S44] a document that cannot be loaded is never shown as empty, and is tried again', async () => {
    await test.rooms.edit(ACCOUNT, { user: 'anna' }, ({ map }) => map.getMap('people').set('p1', 'Jo'));
    const fresh = test.restarted();
    test.disk.loadFails = true;
    await expect(test.join('anna', { in: fresh })).rejects.toThrow('does not answer');
    test.disk.loadFails = false;
    const a = await test.join('anna', { in: fresh });
    a.say(step1Message(emptyVector));
    expect(peopleIn(a.socket.payloads('step2'))).toEqual(['p1']);
  });

  it('[S41] stopping puts everything on disk, acknowledges it, and closes every socket with 1012', async () => {
    const [a, b] = [await test.join('anna'), await test.join('bob')];
    const release = test.holdWrites();
    a.say(personMessage('p1'));
    const stopped = test.rooms.stop();
    a.say(personMessage('too-late'));
    await settle();
    expect(a.socket.closed).toBeNull();
    release();
    await stopped;
    expect([a.socket.acks(), a.socket.closed, b.socket.closed]).toEqual([
      [0, 1],
      closeCodes.restart,
      closeCodes.restart,
    ]);
    expect(peopleIn(b.socket.payloads('update'))).toEqual(['p1']);
    expect(await stored()).toEqual(['p1']);
    await expect(test.join()).rejects.toThrow();
  });
});
