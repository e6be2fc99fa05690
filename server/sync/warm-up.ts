import * as encoding from 'lib0/encoding';
import { pino } from 'pino';
import * as Y from 'yjs';
import { AccountId } from '../../shared/model/id.ts';
import { messageType, syncType } from '../../shared/protocol/messages.ts';
import type { Clock } from '../clock.ts';
import { createMetrics } from '../metrics.ts';
import { openMemory } from '../storage/memory/open-memory.ts';
import { foldDocument } from './fold-document.ts';
import { Rooms } from './rooms.ts';
import type { Socket } from './socket.ts';

const EDITS = 2_000;
/** So many in one turn of the event loop: whoever comes meanwhile waits for a millisecond or two. */
const IN_TURN = 10;

const deaf: Socket = { send() {}, close() {}, terminate() {}, backlog: () => 0, pause() {}, resume() {} };

const messageOf = (update: Uint8Array): Uint8Array => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageType.sync);
  encoding.writeVarUint(encoder, syncType.update);
  encoding.writeVarUint8Array(encoder, update);
  return encoding.toUint8Array(encoder);
};

/** Real edits, as a client makes them: a board of some people, whose places change. */
const edits = (): Uint8Array[] => {
  const doc = new Y.Doc();
  const messages: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => messages.push(messageOf(update)));
  const people = doc.getMap<number>('people');
  for (let edit = 0; edit < EDITS; edit += 1) people.set(`p${edit % 50}`, edit);
  return messages;
};

/**
 * Sends some thousand edits through rooms of its own, over a store in memory, so that the engine compiles its way before
 * the first person walks it: a server that has just started is otherwise half as fast for its first minutes.
 */
export const warmUp = async (clock: Clock): Promise<void> => {
  const store = openMemory({ fold: foldDocument });
  const account = AccountId.parse('warm-up');
  await store.accounts.create({ id: account, workspace: '', name: '', at: 0, actor: '' });
  const log = pino({ level: 'silent' });
  // its time stands still: no limit of rate is met, and no timer outlives it
  const still: Clock = { ...clock, now: () => 0, after: () => () => {} };
  const rooms = new Rooms({ documents: store.documents, clock: still, log, metrics: createMetrics() });
  const guest = { socket: deaf, user: '', mayWrite: true, wantsAcks: true };
  const writers = [await rooms.join(account, 'map', guest), await rooms.join(account, 'map', guest)];
  for (const [index, message] of edits().entries()) {
    writers[index % 2]?.receive(message, true);
    if (index % IN_TURN === 0) await new Promise<void>((resolve) => clock.soon(resolve));
  }
  await rooms.stop();
};
