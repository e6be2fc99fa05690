import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { DEFLATE_FROM_BYTES, deflateMessage } from './deflate-message.ts';
import { SyncSocket } from './sync-socket.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

const connect = async (perMessageDeflate: boolean) => {
  const server = createServer();
  const sockets = new WebSocketServer({
    server,
    WebSocket: SyncSocket,
    perMessageDeflate: { serverNoContextTakeover: true, clientNoContextTakeover: true },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate });
  const received: Buffer[] = [];
  client.on('message', (data: Buffer) => received.push(data));
  const [ours] = (await once(sockets, 'connection')) as [SyncSocket];
  if (client.readyState !== WebSocket.OPEN) await once(client, 'open');
  ends.push(() => {
    client.terminate();
    server.close();
  });
  const until = async (count: number) => {
    while (received.length < count) await once(client, 'message');
    return received;
  };
  return { ours, client, until };
};

const text = (length: number, seed: number) =>
  new Uint8Array(Buffer.from(`${seed} who knows whom; `.repeat(length / 10)));

for (const reads of [true, false]) {
  it(`[S89] what is sent arrives whole and in order, ${reads ? 'compressed' : 'uncompressed'} or small`, async () => {
    const { ours, until } = await connect(reads);
    const sent = [
      text(10, 1),
      text(DEFLATE_FROM_BYTES, 2),
      text(10, 3),
      text(DEFLATE_FROM_BYTES * 4, 4),
      text(70_000, 5),
    ];
    for (const [index, message] of sent.entries()) ours.post(message, index % 2 === 1);
    const received = await until(sent.length);
    expect(received.map((data) => data.toString('latin1'))).toEqual(
      sent.map((message) => Buffer.from(message).toString('latin1')),
    );
  });
}

it('[S89] a message for many is compressed once', () => {
  const message = text(DEFLATE_FROM_BYTES, 7);
  expect(deflateMessage(message)).toBe(deflateMessage(message));
});

it('[S89] a large document is sent in fewer bytes than it has', async () => {
  const { ours, client, until } = await connect(true);
  const message = text(DEFLATE_FROM_BYTES * 4, 8);
  ours.post(message, true);
  await until(1);
  const { bytesRead } = (client as unknown as { _socket: { bytesRead: number } })._socket;
  expect(bytesRead).toBeLessThan(message.length / 4);
});

it('[S89] what waits to be compressed counts as backlog, and nothing is sent after the end', async () => {
  const { ours, client } = await connect(true);
  ours.post(text(DEFLATE_FROM_BYTES, 9), true);
  ours.post(text(10, 10), false);
  expect(ours.backlog).toBeGreaterThanOrEqual(DEFLATE_FROM_BYTES);
  ours.terminate();
  await once(client, 'close');
  while (ours.backlog > 0) await new Promise((resolve) => setImmediate(resolve));
});
