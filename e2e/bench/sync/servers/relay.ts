// A bare websocket broadcaster, the limit of what any server can do: rooms by path, no document, the sender skipped.
// `write`: the sync messages of a loop turn are appended to a file with one write() before they go out.
// `fsync`: they go out only after fdatasync; what comes meanwhile shares the next one.
import { fdatasync, openSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { type WebSocket, WebSocketServer } from 'ws';
import { messageType } from '../../../../shared/protocol/messages.ts';

type Waiting = { from: WebSocket; room: Set<WebSocket>; message: Buffer };

const { PORT, MODE, DATA_DIR } = process.env;
const file = MODE === 'mem' ? null : openSync(path.join(DATA_DIR ?? '.', 'relay.log'), 'a');
const rooms = new Map<string, Set<WebSocket>>();
let waiting: Waiting[] = [];
let busy = false;

const broadcast = ({ from, room, message }: Waiting) => {
  for (const socket of room) if (socket !== from) socket.send(message);
};

const flush = () => {
  const turn = waiting;
  waiting = [];
  writeSync(file as number, Buffer.concat(turn.map(({ message }) => message)));
  const release = () => {
    for (const one of turn) broadcast(one);
    busy = waiting.length > 0;
    if (busy) setImmediate(flush);
  };
  if (MODE === 'fsync') fdatasync(file as number, release);
  else release();
};

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (from, request) => {
  const name = request.url ?? '';
  const room = rooms.get(name) ?? new Set();
  rooms.set(name, room.add(from));
  from.on('close', () => room.delete(from));
  from.on('message', (message: Buffer) => {
    const one = { from, room, message };
    if (file === null || message[0] !== messageType.sync) return broadcast(one);
    waiting.push(one);
    if (!busy) {
      busy = true;
      setImmediate(flush);
    }
  });
});
server.listen(Number(PORT), '127.0.0.1');
