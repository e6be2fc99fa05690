// What crosses the wire, written and read without the server's own code: black-box tests must not share its mistakes.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

export type Part = number | string | Uint8Array;

/** Numbers as var-uints, bytes and texts with their length before them. */
export const write = (...parts: Part[]): Uint8Array => {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else if (typeof part === 'string') encoding.writeVarString(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
};

export const step1 = (stateVector: Uint8Array): Uint8Array => write(0, 0, stateVector);
export const step2 = (update: Uint8Array): Uint8Array => write(0, 1, update);
export const update = (bytes: Uint8Array): Uint8Array => write(0, 2, bytes);

export type State = { client: number; clock: number; state: string };
export const awareness = (...states: State[]): Uint8Array =>
  write(1, write(states.length, ...states.flatMap(({ client, clock, state }) => [client, clock, state])));

export type Message =
  | { kind: 'step1' | 'step2' | 'update'; payload: Uint8Array }
  | { kind: 'awareness'; states: State[] }
  | { kind: 'ack'; count: number }
  | { kind: 'other'; type: number };

const SYNC_KINDS = ['step1', 'step2', 'update'] as const;

export const read = (bytes: Uint8Array): Message => {
  const decoder = decoding.createDecoder(bytes);
  const type = decoding.readVarUint(decoder);
  if (type === 100) return { kind: 'ack', count: decoding.readVarUint(decoder) };
  if (type === 1) {
    const inner = decoding.createDecoder(decoding.readVarUint8Array(decoder));
    const states = Array.from({ length: decoding.readVarUint(inner) }, () => ({
      client: decoding.readVarUint(inner),
      clock: decoding.readVarUint(inner),
      state: decoding.readVarString(inner),
    }));
    return { kind: 'awareness', states };
  }
  if (type !== 0) return { kind: 'other', type };
  const kind = SYNC_KINDS[decoding.readVarUint(decoder)];
  if (!kind) throw new Error('the server sent an unknown sync message');
  return { kind, payload: decoding.readVarUint8Array(decoder).slice() };
};
