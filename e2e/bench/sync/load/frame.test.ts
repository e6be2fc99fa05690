import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clientFrame, FrameReader, opcode } from './frame.ts';

/** A server's frame: as a client's, without a mask. */
const serverFrame = (payload: Uint8Array, head = 0x80 | opcode.binary): Buffer => {
  const masked = clientFrame(payload);
  const headLength = masked.length - payload.length - 4;
  const frame = Buffer.concat([masked.subarray(0, headLength), payload]);
  frame[0] = head;
  frame[1] = (frame[1] as number) & 0x7f;
  return frame;
};

const readIn = (bytes: Buffer, portion: number) => {
  const found: { type: number; payload: Buffer }[] = [];
  const reader = new FrameReader((type, payload) => found.push({ type, payload: Buffer.from(payload) }));
  for (let at = 0; at < bytes.length; at += portion) reader.push(bytes.subarray(at, at + portion));
  return found;
};

describe('websocket frames by hand', () => {
  it('are read whole, however the bytes are cut', () => {
    const payloads = [0, 1, 125, 126, 65_535, 65_536].map((length) => Buffer.alloc(length, length % 251));
    const bytes = Buffer.concat(payloads.map((payload) => serverFrame(payload)));
    for (const portion of [61, 4096, bytes.length]) {
      expect(readIn(bytes, portion).map(({ payload }) => payload.length)).toEqual(payloads.map(({ length }) => length));
    }
    expect(readIn(bytes, 997)[4]?.payload.equals(payloads[4] as Buffer)).toBe(true);
  });
  it('join fragments, also when a ping comes between them', () => {
    const bytes = Buffer.concat([
      serverFrame(Buffer.from('ab'), opcode.binary),
      serverFrame(Buffer.from('!'), 0x80 | opcode.ping),
      serverFrame(Buffer.from('cd'), 0x80 | opcode.continuation),
    ]);
    const found = readIn(bytes, 3).map(({ type, payload }) => [type, payload.toString()]);
    expect(found).toEqual([
      [opcode.ping, '!'],
      [opcode.binary, 'abcd'],
    ]);
  });
  it('are inflated one by one', () => {
    const deflated = deflateRawSync(Buffer.alloc(5_000, 7), { finishFlush: 2 }).subarray(0, -4);
    expect(readIn(serverFrame(deflated, 0xc0 | opcode.binary), 5)[0]?.payload.length).toBe(5_000);
  });
});
