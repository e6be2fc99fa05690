import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccount, setUpOwner } from '../start-test-server.ts';
import { converge } from './converge.ts';
import { doubled, editAtRandom, stateOf } from './edits.ts';
import { Ledger, type Sum } from './ledger.ts';
import { Peer } from './peer.ts';
import { type Random, randomOf } from './random.ts';
import { ServerProcess } from './server-process.ts';
import { type Place, readStored } from './stored.ts';

const ACCOUNTS = 3;
const LAYERS = ['map', 'inside'] as const;
const PEERS_PER_ROOM = 3;
/** The server's grace time before a document without sockets leaves memory, and what it is here. */
const GRACE = { 30000: 250 };

export type KillResult = Sum & {
  seed: number;
  rounds: number;
  /** How many kills came while people edited, while documents left memory, and while the server started. */
  kills: Record<Moment, number>;
  /** Edits that were on their way when a kill came: neither seen nor acknowledged. */
  inFlight: number;
  /** How often a document was found with a snapshot after a kill. */
  compacted: number;
  /** Everything that must not be, in words; the first ones. */
  failures: string[];
};

type Moment = 'editing' | 'unloading' | 'starting';
type Room = { place: Place; ledger: Ledger; peers: Peer[]; joiners: Peer[] };
type Options = { rounds: number; seed: number; progress?: (result: KillResult) => void };

/** Edits, kills, restarts and looks, again and again. Never throws for a finding: all of them are in the result. */
export const runKillRounds = async ({ rounds, seed, progress }: Options): Promise<KillResult> => {
  const random = randomOf(seed);
  const folder = mkdtempSync(join(tmpdir(), 'facet-kill-'));
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const result: KillResult = {
    ...{
      seed,
      rounds: 0,
      edits: 0,
      seen: 0,
      acked: 0,
      lostSeen: 0,
      lostAcked: 0,
      inFlight: 0,
      compacted: 0,
      failures: [],
    },
    kills: { editing: 0, unloading: 0, starting: 0 },
  };
  let server = new ServerProcess({ dataDir, timers: GRACE });
  let tokens = 0;

  const fail = (what: string) => {
    if (result.failures.length < 20) result.failures.push(`round ${result.rounds}: ${what}`);
  };

  const start = async (): Promise<number> => {
    const from = performance.now();
    server = new ServerProcess({ dataDir, timers: GRACE });
    await server.started;
    return performance.now() - from;
  };

  const peerOf = ({ place, ledger }: Omit<Room, 'peers' | 'joiners'>): Peer =>
    new Peer(
      { wsUrl: () => server.wsUrl, cookie, ...place },
      { edited: ledger.edited, received: ledger.received, acked: ledger.acknowledged },
    );

  const check = (where: string, { place, ledger }: Room, doc: Peer['doc']) => {
    const lost = ledger.lost(doc);
    const name = `${where} ${place.account}/${place.layer}`;
    if (lost.seen + lost.acked > 0) fail(`${name} lost ${lost.seen} seen and ${lost.acked} acknowledged edits`);
    const twice = doubled(doc);
    if (twice.length > 0) fail(`${name} holds twice: ${twice.slice(0, 5).join(' ')}`);
  };

  const checkStored = async () => {
    try {
      const stored = await readStored(
        dataDir,
        rooms.map(({ place }) => place),
      );
      for (const [index, { doc, compacted, orphaned }] of stored.entries()) {
        if (compacted) result.compacted += 1;
        if (orphaned) fail('a stored document has changes without their predecessors');
        check('the disk of', rooms[index]!, doc);
      }
    } catch (error) {
      fail(`the disk does not load: ${(error as Error).message}`);
    }
  };

  /** Nobody who could bring anything back is here yet. */
  const checkServed = (room: Room) =>
    withFresh(room, (doc) => {
      check('the server of', room, doc);
    });
  const withFresh = async (room: Room, look: (doc: Peer['doc']) => void) => {
    const fresh = peerOf(room);
    try {
      await fresh.connect();
      look(fresh.doc);
      await fresh.leave();
    } catch (error) {
      fail(`${room.place.account}/${room.place.layer} is not served: ${(error as Error).message}`);
    }
  };

  /** Kills while this goes on, at a moment that chance decides. */
  const killWithin = async (moment: Moment, ms: number) => {
    result.kills[moment] += 1;
    result.rounds += 1;
    await after(random.next() * ms);
    await server.stop('SIGKILL');
  };

  const everyone = () => rooms.flatMap((room) => room.peers);
  const allGone = () =>
    Promise.all(
      rooms.flatMap(({ peers, joiners }) => [...peers, ...joiners]).map((peer) => peer.until(() => !peer.online)),
    );

  const edit = (turns: Random) => {
    const room = turns.pick(rooms);
    const online = room.peers.filter((peer) => peer.online);
    if (online.length === 0) return;
    editAtRandom(turns.pick(online).doc, turns, `<${++tokens}>`);
    // joiners come in the middle of it: what they are handed is seen
    if (!turns.chance(0.03)) return;
    const joiner = peerOf(room);
    room.joiners.push(joiner);
    void joiner.open();
  };

  await server.started;
  const cookie = await setUpOwner(server);
  const rooms: Room[] = [];
  for (let index = 0; index < ACCOUNTS; index += 1) {
    const account = await createAccount(server, cookie);
    for (const layer of LAYERS) {
      const room: Room = { place: { account, layer }, ledger: new Ledger(), peers: [], joiners: [] };
      room.peers = Array.from({ length: PEERS_PER_ROOM }, () => peerOf(room));
      rooms.push(room);
    }
  }
  let startMs = 1_000;

  try {
    while (result.rounds < rounds) {
      await Promise.all(everyone().map((peer) => peer.open()));
      const editing = repeat(() => edit(random));
      if (random.chance(0.35)) {
        await after(30 + random.below(60));
        editing.stop();
        await Promise.all(everyone().map((peer) => peer.leave()));
        for (const { joiners } of rooms) for (const joiner of joiners) joiner.cut();
        await killWithin('unloading', 2 * GRACE[30_000]);
      } else {
        await killWithin('editing', 150);
        editing.stop();
      }
      await allGone();
      for (const { ledger } of rooms) result.inFlight += ledger.inFlight();
      for (const room of rooms) room.joiners.length = 0;
      await checkStored();
      while (result.rounds < rounds && random.chance(0.4)) {
        server = new ServerProcess({ dataDir, timers: GRACE });
        await killWithin('starting', startMs);
        await checkStored();
      }
      startMs = await start();
      for (const room of rooms) await checkServed(room);
      if (result.rounds % 25 === 0) progress?.(summed(result, rooms));
    }
    await Promise.all(everyone().map((peer) => peer.connect()));
    for (const room of rooms) for (const difference of await converge(room.peers)) fail(difference);
    for (const room of rooms) await withFresh(room, (doc) => checkFresh(room, doc));
    await server.stop();
    await checkStored();
  } finally {
    await server.stop('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
  return summed(result, rooms);

  function checkFresh({ place, peers }: Room, doc: Peer['doc']): void {
    if (stateOf(doc) !== stateOf(peers[0]!.doc))
      fail(`a joiner of ${place.account}/${place.layer} is handed another one`);
  }
};

const summed = (result: KillResult, rooms: readonly Room[]): KillResult => {
  const sums = rooms.map(({ ledger }) => ledger.sum());
  const total = (key: keyof Sum) => sums.reduce((sum, each) => sum + each[key], 0);
  return {
    ...result,
    edits: total('edits'),
    seen: total('seen'),
    acked: total('acked'),
    lostSeen: total('lostSeen'),
    lostAcked: total('lostAcked'),
  };
};

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Does it again and again, about once a millisecond, until it is stopped. */
const repeat = (task: () => void) => {
  const timer = setInterval(task, 1);
  return { stop: () => clearInterval(timer) };
};
