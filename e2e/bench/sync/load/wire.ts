// y-protocols in both framings. Messages are made here as whole websocket frames and read back as type and body.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { messageType, syncType } from '../../../../shared/protocol/messages.ts';
import { clientFrame } from './frame.ts';
import type { Target } from './target.ts';

const AUTH_TOKEN = 0;
export const EMPTY_UPDATE = new Uint8Array([0, 0]);
export const EMPTY_STATE = new Uint8Array([0]);

export type Received =
  | { kind: 'step1' | 'step2' | 'update'; body: Uint8Array }
  | { kind: 'ack'; count: number }
  | { kind: 'other' };

const OTHER: Received = { kind: 'other' };
const SYNC_KINDS = { [syncType.step1]: 'step1', [syncType.step2]: 'step2', [syncType.update]: 'update' } as const;

export const createWire = ({ framing, document }: Pick<Target, 'framing' | 'document'>) => {
  const message = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
    const encoder = encoding.createEncoder();
    if (framing === 'hocuspocus') encoding.writeVarString(encoder, document);
    write(encoder);
    return encoding.toUint8Array(encoder);
  };
  const sync = (type: number, body: Uint8Array) =>
    message((encoder) => {
      encoding.writeVarUint(encoder, messageType.sync);
      encoding.writeVarUint(encoder, type);
      encoding.writeVarUint8Array(encoder, body);
    });

  return {
    /** What must be said before anything else, null when nothing. */
    hello: (): Uint8Array | null =>
      framing === 'plain'
        ? null
        : message((encoder) => {
            encoding.writeVarUint(encoder, messageType.auth);
            encoding.writeVarUint(encoder, AUTH_TOKEN);
            encoding.writeVarString(encoder, 'bench');
          }),
    step1: (stateVector: Uint8Array) => sync(syncType.step1, stateVector),
    step2: (update: Uint8Array) => sync(syncType.step2, update),
    update: (update: Uint8Array) => sync(syncType.update, update),
    presence: (client: number, clock: number, state: string) =>
      message((encoder) => {
        const entry = encoding.createEncoder();
        encoding.writeVarUint(entry, 1);
        encoding.writeVarUint(entry, client);
        encoding.writeVarUint(entry, clock);
        encoding.writeVarString(entry, state);
        encoding.writeVarUint(encoder, messageType.awareness);
        encoding.writeVarUint8Array(encoder, encoding.toUint8Array(entry));
      }),
    read: (payload: Uint8Array): Received => {
      const decoder = decoding.createDecoder(payload);
      if (framing === 'hocuspocus') {
        const nameLength = decoding.readVarUint(decoder);
        decoder.pos += nameLength;
      }
      const type = decoding.readVarUint(decoder);
      if (type === messageType.ack && framing === 'plain') return { kind: 'ack', count: decoding.readVarUint(decoder) };
      if (type !== messageType.sync) return OTHER;
      const kind = SYNC_KINDS[decoding.readVarUint(decoder) as keyof typeof SYNC_KINDS];
      return kind ? { kind, body: decoding.readVarUint8Array(decoder) } : OTHER;
    },
  };
};

export type Wire = ReturnType<typeof createWire>;

export const framed = (message: Uint8Array): Buffer => clientFrame(message);
