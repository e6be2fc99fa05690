import fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import { describe, expect, it } from 'vitest';
import { messageType, syncType } from '../../shared/protocol/messages.ts';
import {
  ackFrame,
  type PresenceEntry,
  presenceFrame,
  readBytes,
  readPresence,
  step1Frame,
  step2Frame,
  updateFrame,
} from './frames.ts';

const RUNS = { numRuns: 1_000 };
const number = fc.maxSafeNat();
const state = fc.oneof(
  fc.constant('null'),
  fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.stringify(value)),
);
const entries: fc.Arbitrary<PresenceEntry[]> = fc.array(fc.record({ client: number, clock: number, state }), {
  maxLength: 8,
});

/** The payload of a presence frame, without the frame. */
const payloadOf = (frame: Uint8Array): Uint8Array => {
  const decoder = decoding.createDecoder(frame);
  decoding.readVarUint(decoder);
  return readBytes(decoder);
};

/** A message as it arrives: a view into a larger buffer in which other people's bytes lie around it. */
const among = (bytes: Uint8Array): Uint8Array => {
  const pool = new Uint8Array(bytes.length + 400).fill(0x2a);
  pool.set(bytes, 200);
  return pool.subarray(200, 200 + bytes.length);
};

describe('the decoder of frames', () => {
  it('[S85] reads the presence that was written', () => {
    fc.assert(
      fc.property(entries, (written) => {
        expect(readPresence(among(payloadOf(presenceFrame(written))))).toEqual(written);
      }),
      RUNS,
    );
  });

  it('[S85] reads the bytes that were written, and where the message goes on', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (payload) => {
        for (const [type, frame] of [step1Frame, step2Frame, updateFrame].entries()) {
          const decoder = decoding.createDecoder(among(frame(payload)));
          expect([decoding.readVarUint(decoder), decoding.readVarUint(decoder)]).toEqual([messageType.sync, type]);
          expect(readBytes(decoder)).toEqual(payload);
          expect(decoding.hasContent(decoder)).toBe(false);
        }
        expect(Object.values(syncType)).toEqual([0, 1, 2]);
      }),
      RUNS,
    );
  });

  it('[S85] reads the count that was written', () => {
    fc.assert(
      fc.property(number, (count) => {
        const decoder = decoding.createDecoder(ackFrame(count));
        expect([decoding.readVarUint(decoder), decoding.readVarUint(decoder)]).toEqual([messageType.ack, count]);
      }),
      RUNS,
    );
  });

  it('[S85] throws on every beginning of a message that is not all of it', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (written, at) => {
        const payload = payloadOf(presenceFrame(written));
        const cut = payload.slice(0, at % payload.length);
        expect(() => readPresence(among(cut))).toThrow();
      }),
      RUNS,
    );
  });

  it('[S85] of random bytes it throws, or answers only what stands in them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const read = (() => {
          try {
            return readPresence(among(bytes));
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
            return [];
          }
        })();
        const text = new TextDecoder().decode(bytes);
        for (const { client, clock, state } of read) {
          expect([client, clock].every((value) => Number.isSafeInteger(value) && value >= 0)).toBe(true);
          expect(typeof JSON.parse(state)).toBe('object');
          expect(text).toContain(state);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('[S77, S85] believes no length and no count beyond the message', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.uint8Array({ maxLength: 40 }),
        (more, rest) => {
          const length = rest.length + more;
          fc.pre(Number.isSafeInteger(length));
          const message = new Uint8Array([...ackFrame(length).slice(1), ...rest]);
          expect(() => readBytes(decoding.createDecoder(among(message)))).toThrow();
          expect(() => readPresence(among(message))).toThrow();
        },
      ),
      RUNS,
    );
  });
});
