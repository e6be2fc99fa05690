import { upgradeWebSocket } from '@hono/node-server';
import { Hono } from 'hono';
import { Layer } from '../../shared/model/layer.ts';
import { type CloseReason, closeCodes } from '../../shared/protocol/close-codes.ts';
import { ACKS_PARAMETER, STORE_PARAMETER } from '../../shared/protocol/messages.ts';
import { can } from '../access/can.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { AccountGone, ServerFull } from '../sync/rooms.ts';
import type { Deps, Env } from './environment.ts';
import { stopping as stopped } from './failure.ts';
import { allowLayer } from './guard.ts';
import type { SyncSocket } from './sync-socket.ts';

/** The upgrade to a layer of an account; refused before it happens with 401, 403 or 404. */
export const syncRoutes = (deps: Deps) => {
  const { rooms, stopping, log, metrics } = deps;
  return new Hono<Env>().get(
    '/sync/:account/:layer',
    async (_c, next) => {
      if (stopping()) throw stopped();
      await next();
    },
    allowLayer(deps),
    upgradeWebSocket((c) => {
      const { id: account } = c.get('account');
      const layer = Layer.parse(c.req.param('layer'));
      const actor = c.get('actor');
      const user = actor.kind === 'member' ? actor.user : '';
      const mayWrite = can(actor, 'write', { kind: 'layer', workspace: WORKSPACE, account, layer });
      const wantsAcks = c.req.query(ACKS_PARAMETER) === '1';
      const wantsStore = c.req.query(STORE_PARAMETER) === '1';
      return {
        onOpen: (_event, { raw }) => {
          if (raw) void enter(raw as SyncSocket, { account, layer, user, mayWrite, wantsAcks, wantsStore });
        },
      };
    }),
  );

  type Visit = {
    account: Parameters<typeof rooms.join>[0];
    layer: Layer;
    user: string;
    mayWrite: boolean;
    wantsAcks: boolean;
    wantsStore: boolean;
  };

  async function enter(ws: SyncSocket, { account, layer, ...guest }: Visit): Promise<void> {
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
      const leave = () => rooms.leave(connection);
      if (ended) return leave();
      ws.once('close', leave);
      ws.on('message', (data: Buffer, isBinary: boolean) => connection.receive(data, isBinary));
      ws.resume();
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
