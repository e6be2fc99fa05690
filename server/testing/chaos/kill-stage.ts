import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Y from 'yjs';
import { createAccount, setUpOwner } from '../start-test-server.ts';
import { doubled } from './edits.ts';
import { Ledger, type Sum } from './ledger.ts';
import { Peer } from './peer.ts';
import { ServerProcess } from './server-process.ts';
import { type Place, readLeft } from './stored.ts';
import { within } from './within.ts';

const ACCOUNTS = 3;
const LAYERS = ['map', 'inside'] as const;
const PEERS_PER_ROOM = 3;
const FAILURES_TOLD = 20;
/** The server's grace time before a document without sockets leaves memory, and what it is here. */
export const GRACE_MS = 250;
const TIMERS = { 30000: GRACE_MS };

export type Room = { place: Place; ledger: Ledger; peers: Peer[]; joiners: Peer[] };

/** A server with its rooms and people, that is killed and started again, and the looks at what is left. */
export const openKillStage = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'facet-kill-'));
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  let server = new ServerProcess({ dataDir, timers: TIMERS });
  await server.started;
  const cookie = await setUpOwner(server);
  const found = {
    /** How often a document was found with a snapshot after a kill. */
    compacted: 0,
    /** Everything that must not be, in words; the first ones. */
    failures: [] as string[],
  };
  const fail = (what: string) => {
    if (found.failures.length < FAILURES_TOLD) found.failures.push(what);
  };

  const peerOf = ({ place, ledger }: Pick<Room, 'place' | 'ledger'>): Peer =>
    new Peer(
      { wsUrl: () => server.wsUrl, cookie, ...place },
      { edited: ledger.edited, received: ledger.received, acked: ledger.acknowledged },
    );

  const rooms: Room[] = [];
  for (let index = 0; index < ACCOUNTS; index += 1) {
    const account = await createAccount(server, cookie);
    for (const layer of LAYERS) {
      const room: Room = { place: { account, layer }, ledger: new Ledger(), peers: [], joiners: [] };
      room.peers = Array.from({ length: PEERS_PER_ROOM }, () => peerOf(room));
      rooms.push(room);
    }
  }

  const check = (where: string, { place, ledger }: Room, doc: Y.Doc) => {
    const name = `${where} ${place.account}/${place.layer}`;
    const lost = ledger.lost(doc);
    if (lost.seen + lost.acked > 0) fail(`${name} lost ${lost.seen} seen and ${lost.acked} acknowledged edits`);
    const twice = doubled(doc);
    if (twice.length > 0) fail(`${name} holds twice: ${twice.slice(0, 5).join(' ')}`);
  };

  /** Somebody new, who comes now: what he is handed is seen. */
  const joins = (room: Room): Peer => {
    const joiner = peerOf(room);
    room.joiners.push(joiner);
    void joiner.open();
    return joiner;
  };

  return {
    rooms,
    found,
    fail,
    everyone: () => rooms.flatMap((room) => room.peers),
    server: () => server,
    joins,

    /** A server that may be killed before it has started. */
    spawn() {
      server = new ServerProcess({ dataDir, timers: TIMERS });
    },

    /** Everybody has heard that the server is gone; what was on its way is counted. */
    async gone() {
      const people = rooms.flatMap(({ peers, joiners }) => [...peers, ...joiners]);
      await Promise.all(people.map((peer) => peer.until(() => !peer.online)));
      for (const room of rooms) {
        room.ledger.killed();
        room.joiners.length = 0;
      }
    },

    /** The disk, as the kill left it. */
    async checkStored() {
      const places = rooms.map(({ place }) => place);
      const read = readLeft(dataDir, places).then((stored) => {
        for (const [index, { doc, compacted, orphaned }] of stored.entries()) {
          if (compacted) found.compacted += 1;
          if (orphaned) fail('a stored document has changes without their predecessors');
          check('the disk of', rooms[index]!, doc);
        }
      });
      for (const failure of await within('the disk loads', read)) fail(failure);
    },

    /** What a fresh client is handed of each document. */
    async checkServed(look: (room: Room, doc: Y.Doc) => void = () => {}) {
      for (const room of rooms) {
        const fresh = peerOf(room);
        const late = await within(`${room.place.account}/${room.place.layer} is served`, fresh.connect());
        for (const failure of late) fail(failure);
        if (late.length > 0) continue;
        check('the server of', room, fresh.doc);
        look(room, fresh.doc);
        await fresh.leave();
      }
    },

    sum(): Sum {
      const sums = rooms.map(({ ledger }) => ledger.sum());
      const total = (key: keyof Sum) => sums.reduce((sum, each) => sum + each[key], 0);
      return {
        edits: total('edits'),
        seen: total('seen'),
        acked: total('acked'),
        inFlight: total('inFlight'),
        lostSeen: total('lostSeen'),
        lostAcked: total('lostAcked'),
      };
    },

    async dispose() {
      await server.stop('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type KillStage = Awaited<ReturnType<typeof openKillStage>>;
