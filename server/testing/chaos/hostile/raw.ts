import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Peer } from '../peer.ts';
import type { Attack, Scene } from './arena.ts';
import { fateOf } from './fates.ts';

const header = (...bytes: number[]) => Uint8Array.from(bytes);
const MASK = [1, 2, 3, 4];

/** Frames that no websocket library writes, straight to the socket below it. */
const brokenFrames: Record<string, Uint8Array> = {
  'not masked': header(0x82, 2, 0, 0),
  'reserved bits': header(0xf2, 0x82, ...MASK, 0, 0),
  'an unknown opcode': header(0x8b, 0x80, ...MASK),
  'a length of 101 MB': header(0x82, 0xff, 0, 0, 0, 0, 0x06, 0x05, 0, 0, ...MASK, 1, 2, 3),
  'a length beyond 2^53': header(0x82, 0xff, ...Array(8).fill(0xff), ...MASK),
  'a continuation of nothing': header(0x80, 0x80, ...MASK),
  'a ping in pieces': header(0x09, 0x80, ...MASK),
  'a ping of 126 bytes': header(0x89, 0xfe, 0, 126, ...MASK, ...Array(126).fill(0)),
  'a close code that is none': header(0x88, 0x82, ...MASK, 0, 0),
  'a compressed frame': header(0xc2, 0x82, ...MASK, 0, 0),
};

/** Pieces of one byte each, of a message that never ends. */
const pieces = (count: number): Uint8Array => {
  const bytes = new Uint8Array(count * 7);
  for (let at = 0; at < count; at += 1) bytes.set([at === 0 ? 0x02 : 0x00, 0x81, ...MASK, 0], at * 7);
  return bytes;
};

/** Pings of 125 bytes, the largest there are. */
const pings = (count: number): Uint8Array => {
  const one = header(0x89, 0xfd, ...MASK, ...Array(125).fill(0));
  const bytes = new Uint8Array(count * one.length);
  for (let at = 0; at < count; at += 1) bytes.set(one, at * one.length);
  return bytes;
};

const closedAfter = async ({ attacker }: Scene, bytes: Uint8Array): Promise<Peer> => {
  const peer = await attacker().connect();
  peer.raw.write(bytes);
  await peer.until(() => peer.closed !== null);
  return peer;
};

const talk = async (port: number, text: string): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(text);
  return socket;
};

const upgradeLines = (account: string) => `GET /sync/${account}/map HTTP/1.1\r\nHost: 127.0.0.1\r\n`;

export const rawAttacks: Attack[] = [
  {
    name: 'broken websocket frames',
    memoryMb: 60,
    async run(scene) {
      const peers = await Promise.all(Object.values(brokenFrames).map((bytes) => closedAfter(scene, bytes)));
      const random = await Promise.all(
        Array.from({ length: 40 }, () =>
          // the first byte has reserved bits, so that it is broken for certain
          closedAfter(scene, header(0x70 | scene.random.below(16), ...scene.random.bytes(60))),
        ),
      );
      return { fate: fateOf([...peers, ...random]), failures: [] };
    },
  },
  {
    name: 'a message in 300,000 pieces that never ends',
    memoryMb: 60,
    async run(scene) {
      const peer = await closedAfter(scene, pieces(300_000));
      return { fate: fateOf([peer]), failures: [] };
    },
  },
  {
    name: '400,000 pings whose answers nobody reads',
    memoryMb: 60,
    async run({ attacker, pair }) {
      const peer = await attacker().connect();
      peer.raw.pause();
      peer.raw.write(pings(400_000));
      // a writer beside it shows how far the server has come
      pair[0].doc.getMap('people').set('beside', true);
      await pair[0].until(() => pair[0].saved);
      peer.raw.resume();
      await peer.heard();
      return { fate: fateOf([peer]), failures: [] };
    },
  },
  {
    name: 'garbage, half requests and broken upgrades on the port',
    memoryMb: 60,
    async run({ server, account, random }) {
      const port = server().port;
      const texts = [
        'hello\r\n\r\n',
        'GET / HTTP/1.1\r\nHost:',
        `${upgradeLines(account)}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
        `${upgradeLines(account)}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 99\r\n\r\n`,
        `POST /api/setup HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999999999999999\r\n\r\n`,
        ...Array.from({ length: 100 }, () => String.fromCharCode(...random.bytes(80))),
        // and a hundred that begin and never go on
        ...Array.from({ length: 100 }, () => upgradeLines(account)),
      ];
      const sockets = await Promise.all(texts.map((text) => talk(port, text)));
      const answer = await fetch(`${server().url}/healthz`);
      for (const socket of sockets) socket.destroy();
      return { fate: 'ignored', failures: answer.ok ? [] : ['the server no longer answers'] };
    },
  },
];
