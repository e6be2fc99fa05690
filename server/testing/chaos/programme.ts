import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import { createAccount, setUpOwner } from '../start-test-server.ts';
import { converge } from './converge.ts';
import { doubled, editAtRandom, stateOf } from './edits.ts';
import { Ledger } from './ledger.ts';
import { Peer } from './peer.ts';
import { randomOf } from './random.ts';
import { ServerProcess } from './server-process.ts';
import { type Place, readLeft, readLive } from './stored.ts';

const ROOMS = 2;
const PEERS_PER_ROOM = 4;
const STEPS = 220;
const CRASH_AT = 70;
const UNLOAD_AT = 150;
const LAST_EDITS = 60;
const GRACE = { 30000: 100 };

export type ProgrammeResult = {
  failures: string[];
  did: Record<'edits' | 'undone' | 'offline' | 'disconnects' | 'restarts' | 'crashes' | 'unloads', number>;
};

type Actor = { peer: Peer; undo: Y.UndoManager };
type Room = { place: Place; ledger: Ledger; actors: Actor[] };

const peersOf = ({ actors }: Room) => actors.map(({ peer }) => peer);

/**
 * A random programme over real sockets and a real process: edits (also undone ones), people who go and come back,
 * edits while away, orderly and sudden restarts, documents that leave memory. In the end all replicas, a joiner and
 * the disk must be equal, and every message counted.
 */
export const runProgramme = async (seed: number): Promise<ProgrammeResult> => {
  const random = randomOf(seed);
  const folder = mkdtempSync(join(tmpdir(), 'facet-programme-'));
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const did = { edits: 0, undone: 0, offline: 0, disconnects: 0, restarts: 0, crashes: 0, unloads: 0 };
  const failures: string[] = [];
  let server = new ServerProcess({ dataDir, timers: GRACE });
  let tokens = 0;
  await server.started;
  const cookie = await setUpOwner(server);
  const rooms: Room[] = [];

  const peerOf = ({ place, ledger }: Omit<Room, 'actors'>): Peer =>
    new Peer(
      { wsUrl: () => server.wsUrl, cookie, ...place },
      { edited: ledger.edited, received: ledger.received, acked: ledger.acknowledged },
    );
  const everyone = () => rooms.flatMap(peersOf);

  const edit = () => {
    const { actors } = random.pick(rooms);
    const { peer, undo } = random.pick(actors);
    if (!peer.online) did.offline += 1;
    if (random.chance(0.12) && undo.undoStack.length > 0) {
      undo.undo();
      did.undone += 1;
    } else if (random.chance(0.05) && undo.redoStack.length > 0) undo.redo();
    else editAtRandom(peer.doc, random, `<${++tokens}>`);
    did.edits += 1;
  };

  const comeOrGo = async () => {
    const peer = random.pick(everyone());
    if (!peer.online) return peer.open();
    did.disconnects += 1;
    if (random.chance(0.5)) return peer.cut();
    return peer.leave();
  };

  const restart = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const online = everyone().filter((peer) => peer.online);
    const code = await server.stop(signal);
    await Promise.all(online.map((peer) => peer.until(() => peer.closed !== null)));
    if (signal === 'SIGTERM') {
      did.restarts += 1;
      if (code !== 0) failures.push(`an orderly stop ended with ${code}: ${server.output}`);
      const codes = new Set(online.map((peer) => peer.closed?.code));
      if (online.length > 0 && [...codes].join() !== '1012') failures.push(`an orderly stop closed with ${[...codes]}`);
    } else did.crashes += 1;
    await checkStored();
    server = new ServerProcess({ dataDir, timers: GRACE });
    await server.started;
    await Promise.all(online.filter(() => random.chance(0.8)).map((peer) => peer.open()));
  };

  /** Everybody leaves; the documents leave memory, compacted. */
  const emptyRooms = async () => {
    const online = everyone().filter((peer) => peer.online);
    await Promise.all(online.map((peer) => peer.leave()));
    while ((await server.metric('facet_rooms')) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    did.unloads += 1;
    await checkStored();
    await Promise.all(online.map((peer) => peer.open()));
  };

  const checkStored = async () => {
    const read = server.alive ? readLive : readLeft;
    const stored = await read(
      dataDir,
      rooms.map(({ place }) => place),
    );
    for (const [index, { doc, orphaned }] of stored.entries()) {
      if (orphaned) failures.push('a stored document has changes without their predecessors');
      const lost = rooms[index]!.ledger.lost(doc);
      if (lost.seen + lost.acked > 0) failures.push(`lost ${lost.seen} seen and ${lost.acked} acknowledged edits`);
    }
    return stored;
  };

  const step = async () => {
    const dice = random.next();
    if (dice < 0.85) edit();
    else if (dice < 0.97) await comeOrGo();
    else if (dice < 0.98) await restart('SIGTERM');
    else if (dice < 0.99) await restart('SIGKILL');
    else await emptyRooms();
    // now and then everything on the way arrives before the next step; mostly it does not
    if (random.chance(0.4)) await new Promise((resolve) => setImmediate(resolve));
  };

  try {
    for (let index = 0; index < ROOMS; index += 1) {
      const room: Room = {
        place: { account: await createAccount(server, cookie), layer: random.pick(['map', 'inside']) },
        ledger: new Ledger(),
        actors: [],
      };
      rooms.push(room);
      for (let count = 0; count < PEERS_PER_ROOM; count += 1) {
        const peer = peerOf(room);
        const scope = [peer.doc.getMap('people'), peer.doc.getArray('log'), peer.doc.getText('note')];
        room.actors.push({ peer, undo: new Y.UndoManager(scope, { captureTimeout: 0 }) });
        await peer.connect();
      }
    }
    for (let count = 0; count < STEPS; count += 1) {
      await step();
      // whatever chance does: once each in every programme
      if (count === CRASH_AT) await restart('SIGKILL');
      if (count === UNLOAD_AT) await emptyRooms();
    }
    await Promise.all(everyone().map((peer) => (peer.online ? null : peer.open())));
    for (const room of rooms) failures.push(...(await converge(peersOf(room))));
    // and once more with everybody there: a handshake would heal what was never told
    for (let count = 0; count < LAST_EDITS; count += 1) edit();
    const finals: string[] = [];
    for (const room of rooms) {
      failures.push(...(await converge(peersOf(room))));
      const joiner = await peerOf(room).connect();
      const [first] = room.actors;
      finals.push(stateOf(first!.peer.doc));
      if (stateOf(joiner.doc) !== finals.at(-1)) failures.push('a joiner is handed another document');
      const twice = doubled(joiner.doc);
      if (twice.length > 0) failures.push(`applied twice: ${twice.slice(0, 5).join(' ')}`);
    }
    await server.stop();
    for (const [index, { doc }] of (await checkStored()).entries())
      if (stateOf(doc) !== finals[index]) failures.push('the disk holds another document');
  } finally {
    await server.stop('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
  return { failures, did };
};
