// Websocket frames by hand, so that a thousand clients cost the load generator next to nothing: what is sent is made
// once, and of what is received only the heads are read.
import { constants, inflateRawSync } from 'node:zlib';

const FIN = 0x80;
const DEFLATED = 0x40;
const MASKED = 0x80;
export const opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

const TAIL = Buffer.from([0, 0, 0xff, 0xff]);

/** A client's frame. The mask is zero, which is a mask like any other: the payload stays as it is. */
export const clientFrame = (payload: Uint8Array, type: number = opcode.binary): Buffer => {
  const { length } = payload;
  const extra = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const frame = Buffer.alloc(2 + extra + 4 + length);
  frame[0] = FIN | type;
  frame[1] = MASKED | (extra === 0 ? length : extra === 2 ? 126 : 127);
  if (extra === 2) frame.writeUInt16BE(length, 2);
  if (extra === 8) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.set(payload, 2 + extra + 4);
  return frame;
};

type Found = (type: number, payload: Buffer) => void;

/** Cuts a server's bytes into messages. Payloads are views: read them at once. */
export class FrameReader {
  readonly #found: Found;
  #rest: Buffer | null = null;
  #parts: Buffer[] = [];
  #first = 0;

  constructor(found: Found) {
    this.#found = found;
  }

  push(chunk: Buffer): void {
    const bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    let at = 0;
    for (let next = this.#read(bytes, at); next > at; next = this.#read(bytes, at)) at = next;
    // copied: the caller reads the next bytes into the same place
    this.#rest = at < bytes.length ? Buffer.from(bytes.subarray(at)) : null;
  }

  /** Where the frame at `at` ends, or `at` when it is not whole yet. */
  #read(bytes: Buffer, at: number): number {
    if (bytes.length - at < 2) return at;
    const short = (bytes[at + 1] as number) & 0x7f;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (bytes.length - at < head) return at;
    const length = head === 2 ? short : head === 4 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
    const end = at + head + length;
    if (bytes.length < end) return at;
    this.#frame(bytes[at] as number, bytes.subarray(at + head, end));
    return end;
  }

  #frame(head: number, payload: Buffer): void {
    const type = head & 0x0f;
    if (type >= opcode.close) {
      this.#found(type, payload);
      return;
    }
    if (type !== opcode.continuation) this.#first = head;
    if (!(head & FIN) || this.#parts.length > 0) this.#parts.push(Buffer.from(payload));
    if (!(head & FIN)) return;
    const whole = this.#parts.length > 0 ? Buffer.concat(this.#parts) : payload;
    this.#parts = [];
    this.#found(this.#first & 0x0f, this.#first & DEFLATED ? inflate(whole) : whole);
  }
}

/** Each message stands alone: our offer asks for no context to be kept. */
const inflate = (payload: Buffer): Buffer =>
  inflateRawSync(Buffer.concat([payload, TAIL]), { finishFlush: constants.Z_SYNC_FLUSH });
