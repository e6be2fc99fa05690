import { connect, type Socket } from 'node:net';
import { clientFrame, FrameReader, opcode } from './frame.ts';
import type { Target } from './target.ts';

/** As a browser offers it, except that every message stands alone: a thousand inflaters would be the generator's. */
const DEFLATE = 'permessage-deflate; server_no_context_takeover; client_no_context_takeover';
/** One for all sockets: what is read is looked at before the next read. Node would make a new one for each. */
const READ = Buffer.allocUnsafe(512 * 1024);
const HEAD_END = '\r\n\r\n';

const request = ({ url, headers }: Target): string => {
  const { pathname, search, host } = new URL(url);
  const lines = [
    `GET ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Key: ZmFjZXQtYmVuY2gtMDAwMA==',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Extensions: ${DEFLATE}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return lines.join('\r\n') + HEAD_END;
};

/** Why an answer to the upgrade is not what we can go on with, null when it is. */
const refusal = (answer: string): string | null => {
  if (!answer.startsWith('HTTP/1.1 101')) return answer.split('\r\n')[0] ?? 'no answer';
  const keepsContext = /permessage-deflate/i.test(answer) && !/server_no_context_takeover/i.test(answer);
  return keepsContext ? 'keeps a deflate context that it was asked not to keep' : null;
};

/** A websocket client that sends ready-made frames and hands on each message as it comes. */
export class ThinSocket {
  onMessage: (payload: Buffer) => void = () => {};
  /** Set once the other end has closed: its code, or 1006 without one. */
  closedWith: number | null = null;
  readonly #socket: Socket;
  readonly #reader = new FrameReader((type, payload) => this.#found(type, payload));

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  static open(target: Target): Promise<ThinSocket> {
    const { hostname, port } = new URL(target.url);
    return new Promise((resolve, reject) => {
      let head: Buffer | null = Buffer.alloc(0);
      const read = (bytes: Buffer) => {
        if (head === null) return thin.#reader.push(bytes);
        head = Buffer.concat([head, bytes]);
        const end = head.indexOf(HEAD_END);
        if (end < 0) return;
        const problem = refusal(head.subarray(0, end).toString('latin1'));
        if (problem) return reject(new Error(`${target.url}: ${problem}`));
        const rest = head.subarray(end + HEAD_END.length);
        head = null;
        resolve(thin);
        // the caller sets its listener before the first message is read
        socket.pause();
        setImmediate(() => {
          thin.#reader.push(rest);
          socket.resume();
        });
      };
      const onread = {
        buffer: READ,
        callback: (length: number, bytes: Uint8Array) => {
          read(bytes.subarray(0, length) as Buffer);
          return true;
        },
      };
      const socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
      const thin = new ThinSocket(socket);
      socket.once('error', reject);
      socket.once('close', () => {
        thin.closedWith ??= 1006;
        reject(new Error(`${target.url} closed before the upgrade`));
      });
      socket.write(request(target));
    });
  }

  /** `frame` is a whole frame, see `clientFrame`. */
  send(frame: Buffer): void {
    this.#socket.write(frame);
  }

  close(): void {
    this.#socket.end(clientFrame(Buffer.from([0x03, 0xe8]), opcode.close));
    this.#socket.destroySoon();
  }

  #found(type: number, payload: Buffer): void {
    if (type === opcode.binary) this.onMessage(payload);
    else if (type === opcode.ping) this.send(clientFrame(payload, opcode.pong));
    else if (type === opcode.close) this.closedWith ??= payload.length >= 2 ? payload.readUInt16BE(0) : 1006;
  }
}
