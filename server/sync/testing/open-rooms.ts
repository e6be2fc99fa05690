import { pino } from 'pino';
import * as Y from 'yjs';
import { AccountId } from '../../../shared/model/id.ts';
import type { Layer } from '../../../shared/model/layer.ts';
import { createMetrics } from '../../metrics.ts';
import { openMemory } from '../../storage/memory/open-memory.ts';
import { StoreFailure } from '../../storage/ports.ts';
import { createTestClock } from '../../testing/test-clock.ts';
import type { Connection } from '../connection.ts';
import { foldDocument } from '../fold-document.ts';
import { Rooms } from '../rooms.ts';
import { FakeSocket, step2Message, updateMessage } from './fake-socket.ts';

export const ACCOUNT = AccountId.parse('a1');

/** Rooms over a real store whose writes can be held back or made to fail. */
export const openRooms = async () => {
  const store = openMemory({ fold: foldDocument });
  await store.accounts.create({ id: ACCOUNT, workspace: 'main', name: 'Nordwind', at: 1, actor: 'u1' });
  const clock = createTestClock();
  const disk = {
    failures: 0,
    syncFailures: 0,
    loadFails: false,
    /** Edits that were written, and those of them that were followed by an fsync. */
    written: 0,
    writes: 0,
    synced: 0,
    open: Promise.resolve(),
    safe: Promise.resolve(),
  };
  const documents: typeof store.documents = {
    ...store.documents,
    async load(account, layer) {
      if (disk.loadFails) throw new Error('the disk does not answer');
      return store.documents.load(account, layer);
    },
    async write(edits) {
      await disk.open;
      if (disk.failures > 0) {
        disk.failures -= 1;
        throw new StoreFailure('full', 'no room left on the disk');
      }
      await store.documents.write(edits);
      disk.written += edits.length;
      disk.writes += 1;
    },
    async sync() {
      await disk.safe;
      if (disk.syncFailures > 0) {
        disk.syncFailures -= 1;
        throw new StoreFailure('failing', 'the disk did not take it');
      }
      await store.documents.sync();
      disk.synced = disk.written;
    },
  };
  const log = pino({ level: 'silent' });
  const start = () => new Rooms({ documents, clock, log, metrics: createMetrics() });
  const rooms = start();

  const join = async (
    user = 'anna',
    { layer = 'map' as Layer, mayWrite = true, wantsStore = false, in: place = rooms } = {},
  ) => {
    const socket = new FakeSocket();
    const connection = await place.join(ACCOUNT, layer, { socket, user, mayWrite, wantsAcks: true, wantsStore });
    return { socket, connection, say: (message: Uint8Array) => connection.receive(message, true) };
  };

  return {
    rooms,
    store,
    clock,
    disk,
    join,
    /** Other rooms on the same store: the server after a restart. */
    restarted: start,
    leave: (connection: Connection) => rooms.leave(connection),
    /** Holds all writes back until the returned function is called. */
    holdWrites() {
      let release = () => {};
      disk.open = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    /** Holds the fsync back until the returned function is called. */
    holdSync() {
      let release = () => {};
      disk.safe = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    dispose: () => store.close(),
  };
};

/** Lets everything happen that is due now. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** The update of one person added by a client of its own. */
export const personUpdate = (id: string, name = id): Uint8Array => {
  const doc = new Y.Doc();
  doc.getMap('people').set(id, name);
  return Y.encodeStateAsUpdate(doc);
};
export const personMessage = (id: string): Uint8Array => updateMessage(personUpdate(id));
export const emptyStep2 = (): Uint8Array => step2Message(Y.encodeStateAsUpdate(new Y.Doc()));

/** The people after all these updates. */
export const peopleIn = (updates: readonly Uint8Array[]): string[] => {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return [...doc.getMap('people').keys()].toSorted();
};
