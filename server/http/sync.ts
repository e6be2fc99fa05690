import { upgradeWebSocket } from '@hono/node-server';
import { Hono } from 'hono';
import type { WebSocket } from 'ws';
import { Layer } from '../../shared/model/layer.ts';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { ACKS_PARAMETER } from '../../shared/protocol/messages.ts';
import { can } from '../access/can.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { AccountGone } from '../sync/rooms.ts';
import type { Deps, Env } from './environment.ts';
import { stopping as stopped } from './failure.ts';
import { allowLayer } from './guard.ts';

/** The upgrade to a layer of an account; refused before it happens with 401, 403 or 404. */
export const syncRoutes = (deps: Deps) => {
  const { rooms, stopping, log } = deps;
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
      return {
        onOpen: (_event, { raw }) => {
          if (raw) void enter(raw as WebSocket, { account, layer, user, mayWrite, wantsAcks });
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
  };

  async function enter(ws: WebSocket, { account, layer, ...guest }: Visit): Promise<void> {
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
        send: (frame: Uint8Array) => ws.send(frame),
        close: (code: number, reason: string) => ws.close(code, reason),
        terminate: () => ws.terminate(),
        backlog: () => ws.bufferedAmount,
      };
      const connection = await rooms.join(account, layer, { socket, ...guest });
      const leave = () => rooms.leave(connection);
      if (ended) return leave();
      ws.once('close', leave);
      ws.on('message', (data: Buffer, isBinary: boolean) => connection.receive(data, isBinary));
      ws.resume();
    } catch (error) {
      const { code, reason } = error instanceof AccountGone ? closeCodes.gone : closeCodes.loadFailed;
      if (!(error instanceof AccountGone)) log.error({ err: error, account, layer }, 'could not open a document');
      ws.resume();
      ws.close(code, reason);
    }
  }
};
