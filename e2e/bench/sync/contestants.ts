import path from 'node:path';
import { fileURLToPath } from 'node:url';
/** `FACET_ROOT` names another checkout whose server is measured as ours. */ import { serverProgram } from '../../../scripts/launcher/server-program.mjs';
import { syncPath } from '../../../shared/protocol/messages.ts';
import { Api } from '../../fixtures/api.ts';
import { OWNER, SETUP_TOKEN } from '../../fixtures/facet-server.ts';
import type { Target } from './load/target.ts';
import { installPeer, type PeerName } from './peers.ts';
import { type Program, ServerProcess } from './server-process.ts';

const ROOT = process.env.FACET_ROOT ?? fileURLToPath(new URL('../../..', import.meta.url));
const RELAY = fileURLToPath(new URL('./servers/relay.ts', import.meta.url));

export const NAMES = ['relay mem', 'relay write', 'relay fsync', 'yws', 'hocuspocus', 'we'] as const;
export type Name = (typeof NAMES)[number];
export const isRelay = (name: Name): boolean => name.startsWith('relay');

/** A running contestant. `rooms` makes that many new documents. */
export type Contestant = {
  name: Name;
  server: ServerProcess;
  rooms(count: number): Promise<Target[]>;
  /** Ours only. */
  api: Api | null;
};

let rooms = 0;

const plainRooms = (server: ServerProcess, name: Name) => async (count: number) =>
  Array.from({ length: count }, (): Target => {
    const document = `room${rooms++}`;
    const framing = name === 'hocuspocus' ? 'hocuspocus' : 'plain';
    const url = `ws://127.0.0.1:${server.port}/${framing === 'plain' ? document : ''}`;
    return { url, headers: {}, document, framing, relay: isRelay(name) };
  });

/** The map of one of our accounts, as its page opens it. */
export const ourRoom = (server: ServerProcess, api: Api, account: string): Target => ({
  url: `ws://127.0.0.1:${server.port}${syncPath(account, 'map')}?acks=1`,
  headers: { cookie: api.cookie },
  document: account,
  framing: 'plain',
  relay: false,
});

const ourRooms = (server: ServerProcess, api: Api) => async (count: number) => {
  const targets: Target[] = [];
  for (let index = 0; index < count; index++) {
    targets.push(ourRoom(server, api, await api.createAccount(`Bench ${rooms++}`)));
  }
  return targets;
};

const programOf = (name: Name): Program | null => {
  if (name === 'we') {
    return { args: serverProgram, cwd: ROOT, env: { SETUP_TOKEN, LOG_LEVEL: 'silent', PUBLIC_URL: '' } };
  }
  if (isRelay(name)) return { args: [RELAY], cwd: path.dirname(RELAY), env: { MODE: name.slice('relay '.length) } };
  const peer = installPeer(name as PeerName);
  return peer && { ...peer, env: {} };
};

/** Starts a contestant with a data folder of its own; null when it cannot be had on this machine. */
export const startContestant = async (name: Name): Promise<Contestant | null> => {
  const program = programOf(name);
  if (!program) return null;
  const server = await ServerProcess.create(program);
  await server.start();
  if (name !== 'we') return { name, server, rooms: plainRooms(server, name), api: null };
  const api = await Api.setUp({ url: `http://127.0.0.1:${server.port}` }, OWNER, SETUP_TOKEN);
  return { name, server, rooms: ourRooms(server, api), api };
};

/** Starts those that can be had, runs `use` with them, and ends them whatever happens. */
export const withContestants = async <R>(
  names: readonly Name[],
  use: (running: Contestant[]) => Promise<R>,
): Promise<R> => {
  const running: Contestant[] = [];
  try {
    for (const name of names) {
      const contestant = await startContestant(name);
      if (contestant) running.push(contestant);
    }
    return await use(running);
  } finally {
    for (const { server } of running) await server.dispose();
  }
};
