import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccount, setUpOwner } from '../../start-test-server.ts';
import { converge } from '../converge.ts';
import { Peer } from '../peer.ts';
import { type Random, randomOf } from '../random.ts';
import { ServerProcess } from '../server-process.ts';
import { readLive } from '../stored.ts';
import { within } from '../within.ts';
import { type Bystander, startBystander } from './bystander.ts';
import type { Watch } from './bystander-process.ts';

/** What happened to the attacker, in words, and what must not have happened. */
export type Outcome = { fate: string; failures: string[] };

export type Scene = {
  server: () => ServerProcess;
  random: Random;
  /** Two colleagues in the attacked room. */
  pair: [Peer, Peer];
  account: string;
  /** Somebody else than the pair, with a right to be in the room. */
  attacker: () => Peer;
  /** A colleague of the pair who comes now. */
  joiner: () => Peer;
  newAccount: () => Promise<string>;
  peerIn: (account: string) => Peer;
  /** SIGKILL, and a start on the same port. */
  crash: () => Promise<void>;
};

export type Attack = {
  name: string;
  /** By how much the server's memory may grow, in MB; what the peers take for the same stands in the measures. */
  memoryMb: number;
  /** The bystander loses his connection, as everybody does (only when the server itself is restarted). */
  cutsEverybody?: boolean;
  run: (scene: Scene) => Promise<Outcome>;
};

export type Report = Outcome & { name: string; watch: Watch; memoryMb: number };

const STRANGER = { name: 'Max Fremd', email: 'max@example.com', password: 'correct horse too' };
const ATTACK_WITHIN_MS = 90_000;
/** How long changes wait for their predecessors, and what it is here. */
const TIMERS = { 10000: 1_000 };

/**
 * One server, one bystander, and attacks one after the other, each on a room of its own. Of each attack the bystander
 * tells about so many edits at least, also when it was over sooner.
 */
export const openArena = async (seed: number, watchedEdits = 20) => {
  const random = randomOf(seed);
  const folder = mkdtempSync(join(tmpdir(), 'facet-hostile-'));
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  let server = new ServerProcess({ dataDir, timers: TIMERS });
  await server.started;
  const port = server.port;
  const cookie = await setUpOwner(server);
  const stranger = await signInStranger(server.url, cookie);
  const start = async () => {
    server = new ServerProcess({ dataDir, port, timers: TIMERS });
    await server.started;
  };
  const bystanderRoom = await createAccount(server, cookie, 'Bystander');
  let bystander: Bystander = await startBystander(server.wsUrl, cookie, bystanderRoom);

  const peerIn = (account: string, as = cookie) => new Peer({ wsUrl: () => server.wsUrl, cookie: as, account });

  const attack = async ({ name, memoryMb, cutsEverybody = false, run }: Attack): Promise<Report> => {
    const account = await createAccount(server, cookie, name);
    await bringToTeam(server.url, cookie, account, stranger.id);
    const pair: [Peer, Peer] = [await peerIn(account).connect(), await peerIn(account).connect()];
    const attackers: Peer[] = [];
    const scene: Scene = {
      server: () => server,
      random: random.fork(),
      pair,
      account,
      attacker() {
        const peer = peerIn(account, stranger.cookie);
        attackers.push(peer);
        return peer;
      },
      joiner: () => peerIn(account),
      newAccount: () => createAccount(server, cookie),
      peerIn,
      async crash() {
        await server.stop('SIGKILL');
        await start();
      },
    };
    bystander.begin();
    const grown = server.watchMemory();
    let { fate, failures }: Outcome = { fate: 'unknown', failures: [] };
    const ran = run(scene).then((outcome) => {
      ({ fate, failures } = outcome);
    });
    const late = await within('the attack comes to its end', ran, ATTACK_WITHIN_MS);
    failures = [...failures, ...late];
    const growth = cutsEverybody ? 0 : grown();
    if (!server.alive) failures.push(`the process died: ${server.output.slice(-500)}`);
    const watch = await bystander.end(watchedEdits);
    if (watch.broken.length > 0) failures.push(`bystander: ${watch.broken.join()}`);
    if (watch.closes > 0 && !cutsEverybody) failures.push(`the bystander was cut off ${watch.closes} times`);
    if (growth > memoryMb) failures.push(`memory grew by ${growth.toFixed(0)} MB`);
    failures.push(...(await noticedNothing(scene, cutsEverybody)));
    for (const peer of [...pair, ...attackers]) peer.cut();
    const [stored] = await readLive(dataDir, [{ account, layer: 'map' }]);
    if (stored?.orphaned) failures.push('changes without their predecessors are stored');
    return { name, fate, failures, watch, memoryMb: growth };
  };

  return {
    attack,
    /** After a death: the next attack finds a server again. */
    async revive() {
      if (server.alive) return;
      bystander.dispose();
      await start();
      bystander = await startBystander(server.wsUrl, cookie, bystanderRoom);
    },
    async dispose() {
      bystander.dispose();
      await server.stop('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type Arena = Awaited<ReturnType<typeof openArena>>;

/** The pair still edits, saves and sees each other, and a joiner is handed the same. */
const noticedNothing = async ({ pair, joiner }: Scene, cut: boolean): Promise<string[]> => {
  const failures: string[] = [];
  for (const peer of pair) {
    if (peer.online) continue;
    if (!cut) failures.push(`a colleague was closed with ${peer.closed?.code}`);
    failures.push(...(await within('a colleague comes back', peer.connect())));
  }
  const [a, b] = pair;
  const fresh = joiner();
  failures.push(...(await within('a joiner is let in', fresh.connect())));
  for (const peer of pair) peer.doc.getMap('people').set(`word of ${peer.doc.clientID}`, true);
  failures.push(...(await converge([a, b, fresh])));
  if (fresh.doc.store.pendingStructs ?? fresh.doc.store.pendingDs) failures.push('a joiner is handed orphans');
  fresh.cut();
  return failures;
};

const send = (method: string, url: string, body: unknown, headers = {}) =>
  fetch(url, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

const signInStranger = async (url: string, cookie: string): Promise<{ id: string; cookie: string }> => {
  const made = await send('POST', `${url}/api/members`, STRANGER, { cookie });
  const { id } = (await made.json()) as { id: string };
  const { email, password } = STRANGER;
  const answer = await send('POST', `${url}/api/auth/sign-in/email`, { email, password });
  const own = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!own) throw new Error(`could not sign in: ${answer.status}`);
  return { id, cookie: own };
};

/** An attacker may write: what he may not do at all, the tests of access show. */
const bringToTeam = async (url: string, cookie: string, account: string, user: string): Promise<void> => {
  const put = await send('PUT', `${url}/api/accounts/${account}/team/${user}`, { role: 'editor' }, { cookie });
  if (!put.ok) throw new Error(`could not bring the attacker: ${put.status}`);
};
