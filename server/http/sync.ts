import { upgradeWebSocket } from '@hono/node-server';
import { Hono } from 'hono';
import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';
import { type CloseReason, closeCodes } from '../../shared/protocol/close-codes.ts';
import { ACKS_PARAMETER, STORE_PARAMETER } from '../../shared/protocol/messages.ts';
import type { Claims } from '../access/access-book.ts';
import { can, nameOnAccount } from '../access/can.ts';
import type { Connection } from '../sync/connection.ts';
import { AccountGone, ServerFull } from '../sync/rooms.ts';
import type { Deps, Env } from './environment.ts';
import { stopping as stopped } from './failure.ts';
import { allowLayer, layerSubject } from './guard.ts';
import { noteOpened } from './note.ts';
import type { SyncSocket } from './sync-socket.ts';

/** The upgrade to a layer of an account; refused before it happens with 401, 403 or 404. */
export const syncRoutes = (deps: Deps) => {
  const { rooms, access, stopping, log, metrics } = deps;
  const open = new Map<Connection, Visit>();
  access.onChange(() => {
    for (const [connection, visit] of open) judge(connection, visit);
  });
  return new Hono<Env>().get(
    '/sync/:account/:layer',
    async (_c, next) => {
      if (stopping()) throw stopped();
      await next();
    },
    allowLayer(deps),
    upgradeWebSocket((c) => {
      const { account, layer } = c.get('door');
      const claims = c.get('claims');
      const actor = c.get('actor');
      const user = nameOnAccount(actor, account);
      const mayWrite = can(actor, 'write', layerSubject(deps, account, layer));
      const wantsAcks = c.req.query(ACKS_PARAMETER) === '1';
      const wantsStore = c.req.query(STORE_PARAMETER) === '1';
      return {
        onOpen: (_event, { raw }) => {
          const visit = { account, layer, claims, user, mayWrite, wantsAcks, wantsStore };
          const opened = () => noteOpened(deps, c, { id: account });
          if (raw) void enter(raw as SyncSocket, visit, opened);
        },
      };
    }),
  );

  type Visit = {
    account: AccountId;
    layer: Layer;
    claims: Claims;
    user: string;
    mayWrite: boolean;
    wantsAcks: boolean;
    wantsStore: boolean;
  };

  /** Rights may have changed while the door stood open. */
  function judge(connection: Connection, { account, layer, claims, mayWrite }: Visit): void {
    const actor = access.actorOf(claims);
    const subject = layerSubject(deps, account, layer);
    if (!can(actor, 'read', subject)) connection.close('forbidden');
    else if (can(actor, 'write', subject) !== mayWrite) connection.close('rightsChanged');
  }

  async function enter(ws: SyncSocket, visit: Visit, opened: () => void): Promise<void> {
    const { account, layer, claims: _, ...guest } = visit;
    let ended = false;
    ws.once('close', () => {
      ended = true;
    });
    // a broken frame: ws closes this socket itself, with the right code
    ws.on('error', (error) => log.warn({ err: error, account }, 'broken websocket'));
    // nothing is read before the document is there
    ws.pause();
    try {
      const socket = {
        send: (frame: Uint8Array, compress: boolean) => ws.post(frame, compress),
        close: (code: number, reason: string) => ws.close(code, reason),
        terminate: () => ws.terminate(),
        backlog: () => ws.backlog,
        pause: () => ws.pause(),
        resume: () => ws.resume(),
      };
      const connection = await rooms.join(account, layer, { socket, ...guest });
      opened();
      open.set(connection, visit);
      const leave = () => {
        open.delete(connection);
        rooms.leave(connection);
      };
      if (ended) return leave();
      ws.once('close', leave);
      ws.on('message', (data: Buffer, isBinary: boolean) => connection.receive(data, isBinary));
      ws.resume();
      judge(connection, visit);
    } catch (error) {
      const why = reasonOf(error);
      if (why === 'loadFailed') log.error({ err: error, account, layer }, 'could not open a document');
      metrics.closes.inc({ reason: why });
      ws.resume();
      ws.close(closeCodes[why].code, closeCodes[why].reason);
    }
  }
};

const reasonOf = (error: unknown): CloseReason => {
  if (error instanceof AccountGone) return 'gone';
  return error instanceof ServerFull ? 'serverFull' : 'loadFailed';
};
