import type { ServerType } from '@hono/node-server';
import type { WebSocketServer } from 'ws';
import type { Audit } from './audit/audit.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Store } from './storage/ports.ts';
import type { Rooms } from './sync/rooms.ts';

/** How long the last edits may take to reach the disk; the whole stop stays under 10 s. */
const SAVE_WITHIN_MS = 7_000;
/** How long sockets may take to answer the close frame. */
const CLOSE_WITHIN_MS = 1_000;

type Parts = {
  server: ServerType;
  sockets: WebSocketServer;
  rooms: Rooms;
  audit: Audit;
  computing: { stop(): Promise<void> };
  store: Store;
  clock: Clock;
  log: Log;
};

/** No new connections; everything on disk; sockets closed with 1012; the store closed. Answers the exit code. */
export const stopInOrder = async ({
  server,
  sockets,
  rooms,
  audit,
  computing,
  store,
  clock,
  log,
}: Parts): Promise<number> => {
  log.info({ sockets: sockets.clients.size }, 'stopping');
  const within = (ms: number, work: Promise<unknown>): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const cancel = clock.after(ms, () => resolve(false));
      work.then(() => resolve(true), reject).finally(cancel);
    });
  const computed = computing.stop();
  try {
    const served = new Promise<void>((resolve) => server.close(() => resolve()));
    const saved = await within(SAVE_WITHIN_MS, rooms.stop());
    if (!saved) log.fatal('could not write the last edits: they are lost unless their clients kept them');
    const closed = [...sockets.clients].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    await within(CLOSE_WITHIN_MS, Promise.all(closed));
    for (const socket of sockets.clients) socket.terminate();
    // answers that are still on their way
    await within(CLOSE_WITHIN_MS, served);
    if ('closeAllConnections' in server) server.closeAllConnections();
    await within(CLOSE_WITHIN_MS, Promise.all([audit.settled(), computed]));
    if (saved) await store.close();
    log.info('stopped');
    return saved ? 0 : 1;
  } catch (error) {
    log.fatal({ err: error }, 'could not stop in order');
    return 1;
  }
};
