import * as ws from 'ws';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { DEFLATE_FROM_BYTES, deflateMessage } from './deflate-message.ts';

type FrameOptions = { fin: boolean; rsv1: boolean; opcode: number; mask: boolean; readOnly: boolean };
type FrameSender = { sendFrame(parts: Buffer[]): void };

/** How socket.io, too, hands ws a frame that is made already; only the types of ws do not tell of it. */
const { Sender } = ws as unknown as { Sender: { frame(data: Buffer, options: FrameOptions): Buffer[] } };
const senderOf = (socket: ws.WebSocket): FrameSender => (socket as unknown as { _sender: FrameSender })._sender;

/** What `ws` itself closes with: a message beyond `maxPayload`, a broken frame, text that is no UTF-8. */
const TOO_BIG = 1009;
const BROKEN = [1002, 1007];
const BINARY = 2;

const toBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length);

const toWire = (payload: Uint8Array, isDeflated: boolean): Buffer =>
  Buffer.concat(
    Sender.frame(toBuffer(payload), { fin: true, rsv1: isDeflated, opcode: BINARY, mask: false, readOnly: true }),
  );

/** The wire form of the message sent last: the same one goes to a whole room. */
let last: { message: Uint8Array; wire: Buffer } | null = null;

const wireOf = (message: Uint8Array): Buffer => {
  if (last?.message !== message) last = { message, wire: toWire(message, false) };
  return last.wire;
};

/**
 * A websocket of a layer. Its own refusals carry our codes too: the stock provider comes back after 1009 and would send
 * the same again for ever. A message for many is put into a frame once, and compressed once, and no compressor is kept
 * for each socket (ws would keep a quarter of a megabyte).
 */
export class SyncSocket extends ws.WebSocket {
  /** Done when everything that waits behind a message being compressed is sent; null when nothing waits. */
  #waiting: Promise<void> | null = null;
  #waitingBytes = 0;

  /** `compress`: for who can read that. The order is kept. */
  post(message: Uint8Array, compress: boolean): void {
    if (compress && message.length >= DEFLATE_FROM_BYTES && this.extensions !== '') {
      const deflated = deflateMessage(message).then(
        (payload) => toWire(payload, true),
        () => toWire(message, false),
      );
      this.#later(message.length, deflated);
    } else if (this.#waiting) this.#later(message.length, Promise.resolve(toWire(message, false)));
    else this.#write(wireOf(message));
  }

  /** Bytes that wait to be sent, here and in the socket. */
  get backlog(): number {
    return this.bufferedAmount + this.#waitingBytes;
  }

  override close(code?: number, reason?: string | Buffer): void {
    if (code === TOO_BIG) super.close(closeCodes.tooLarge.code, closeCodes.tooLarge.reason);
    else if (code !== undefined && BROKEN.includes(code))
      super.close(closeCodes.malformed.code, closeCodes.malformed.reason);
    else super.close(code, reason);
  }

  #later(bytes: number, wire: Promise<Buffer>): void {
    this.#waitingBytes += bytes;
    const mine = this.#writeAfter(this.#waiting, wire).then(() => {
      this.#waitingBytes -= bytes;
      if (this.#waiting === mine) this.#waiting = null;
    });
    this.#waiting = mine;
  }

  async #writeAfter(before: Promise<void> | null, wire: Promise<Buffer>): Promise<void> {
    await before;
    this.#write(await wire);
  }

  #write(wire: Buffer): void {
    if (this.readyState === ws.WebSocket.OPEN) senderOf(this).sendFrame([wire]);
  }
}
