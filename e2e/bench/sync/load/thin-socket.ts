import { connect, type Socket } from 'node:net';
import { clientFrame, FrameReader, opcode } from './frame.ts';
import type { Target } from './target.ts';

/** As a browser offers it, except that every message stands alone: a thousand inflaters would be the generator's. */
const DEFLATE = 'permessage-deflate; server_no_context_takeover; client_no_context_takeover';
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
      const socket = connect({ host: hostname, port: Number(port), noDelay: true });
      const thin = new ThinSocket(socket);
      let head = Buffer.alloc(0);
      socket.once('error', reject);
      socket.once('close', () => {
        thin.closedWith ??= 1006;
        reject(new Error(`${target.url} closed before the upgrade`));
      });
      socket.write(request(target));
      const upgrade = (chunk: Buffer) => {
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf(HEAD_END);
        if (end < 0) return;
        const answer = head.subarray(0, end).toString('latin1');
        if (!answer.startsWith('HTTP/1.1 101')) return reject(new Error(`${target.url}: ${answer.split('\r\n')[0]}`));
        if (/permessage-deflate/i.test(answer) && !/server_no_context_takeover/i.test(answer)) {
          return reject(new Error(`${target.url} keeps a deflate context that it was asked not to keep`));
        }
        socket.off('data', upgrade);
        socket.on('data', (bytes: Buffer) => thin.#reader.push(bytes));
        resolve(thin);
        // the caller sets its listener before the first message is read
        setImmediate(() => thin.#reader.push(head.subarray(end + HEAD_END.length)));
      };
      socket.on('data', upgrade);
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
