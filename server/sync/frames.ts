import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { messageType, type StoreState, storeStates, syncType } from '../../shared/protocol/messages.ts';

/** Frames of y-protocols, written and read byte by byte. Reading throws on anything that is not whole. */

const frame = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
};

const syncFrame = (type: number, payload: Uint8Array): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, messageType.sync);
    encoding.writeVarUint(encoder, type);
    encoding.writeVarUint8Array(encoder, payload);
  });

export const step1Frame = (stateVector: Uint8Array): Uint8Array => syncFrame(syncType.step1, stateVector);
export const step2Frame = (update: Uint8Array): Uint8Array => syncFrame(syncType.step2, update);
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(syncType.update, update);

/** `count` step2 and update messages of this connection are safe on disk. */
export const ackFrame = (count: number): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, messageType.ack);
    encoding.writeVarUint(encoder, count);
  });

/** Whether the store can write. */
export const storeFrame = (state: StoreState): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, messageType.store);
    encoding.writeVarUint(encoder, storeStates.indexOf(state));
  });

/** y-protocols/auth: 0 means "permission denied". */
export const deniedFrame = (reason: string): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, messageType.auth);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, reason);
  });

/** One client's presence: `state` is JSON, `null` when it left. */
export type PresenceEntry = { client: number; clock: number; state: string };

export const presenceFrame = (entries: readonly PresenceEntry[]): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, messageType.awareness);
    const payload = encoding.createEncoder();
    encoding.writeVarUint(payload, entries.length);
    for (const { client, clock, state } of entries) {
      encoding.writeVarUint(payload, client);
      encoding.writeVarUint(payload, clock);
      encoding.writeVarString(payload, state);
    }
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(payload));
  });

/**
 * A length and its bytes, copied. lib0's own reader makes a view that may reach past the message into the
 * memory pool it lies in, so the length is checked first.
 */
export const readBytes = (decoder: decoding.Decoder): Uint8Array => {
  const length = decoding.readVarUint(decoder);
  if (length > decoder.arr.length - decoder.pos) throw new RangeError('message ends too early');
  const bytes = new Uint8Array(length);
  bytes.set(decoder.arr.subarray(decoder.pos, decoder.pos + length));
  decoder.pos += length;
  return bytes;
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The entries of an awareness message; each state is JSON of an object or null. */
export const readPresence = (payload: Uint8Array): PresenceEntry[] => {
  const decoder = decoding.createDecoder(payload);
  const count = decoding.readVarUint(decoder);
  if (count > payload.length) throw new RangeError('more entries than bytes');
  return Array.from({ length: count }, () => {
    const client = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    const state = utf8.decode(readBytes(decoder));
    if (typeof JSON.parse(state) !== 'object') throw new TypeError('a presence state is an object or null');
    return { client, clock, state };
  });
};
