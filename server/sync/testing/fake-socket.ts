import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { messageType, syncType } from '../../../shared/protocol/messages.ts';
import type { Socket } from '../socket.ts';

/** A socket that keeps what it is sent, taken apart. */
export class FakeSocket implements Socket {
  readonly sent: Heard[] = [];
  closed: { code: number; reason: string } | null = null;
  terminated = false;
  waiting = 0;
  paused = false;

  send(frame: Uint8Array): void {
    this.sent.push(takeApart(frame));
  }
  close(code: number, reason: string): void {
    this.closed = { code, reason };
  }
  terminate(): void {
    this.terminated = true;
  }
  pause(): void {
    this.paused = true;
  }
  resume(): void {
    this.paused = false;
  }
  backlog(): number {
    return this.waiting;
  }
  payloads(wanted: Heard['kind']): Uint8Array[] {
    return this.sent.flatMap((heard) => ('payload' in heard && heard.kind === wanted ? [heard.payload] : []));
  }
  acks(): number[] {
    return this.counts('ack');
  }
  counts(wanted: 'ack' | 'store'): number[] {
    return this.sent.flatMap((heard) => (heard.kind === wanted && 'count' in heard ? [heard.count] : []));
  }
}

type Heard =
  | { kind: 'step1' | 'step2' | 'update' | 'presence'; payload: Uint8Array }
  | { kind: 'ack' | 'store'; count: number }
  | { kind: 'denied'; reason: string };

const SYNC_KINDS = ['step1', 'step2', 'update'] as const;

const takeApart = (frame: Uint8Array): Heard => {
  const decoder = decoding.createDecoder(frame);
  const type = decoding.readVarUint(decoder);
  if (type === messageType.store) return { kind: 'store', count: decoding.readVarUint(decoder) };
  if (type === messageType.ack) return { kind: 'ack', count: decoding.readVarUint(decoder) };
  if (type === messageType.awareness) return { kind: 'presence', payload: decoding.readVarUint8Array(decoder) };
  if (type === messageType.auth) {
    decoding.readVarUint(decoder);
    return { kind: 'denied', reason: decoding.readVarString(decoder) };
  }
  const kind = SYNC_KINDS[decoding.readVarUint(decoder)];
  if (type !== messageType.sync || !kind) throw new Error('an unknown frame');
  return { kind, payload: decoding.readVarUint8Array(decoder) };
};

export const writeFrame = (...parts: (number | Uint8Array)[]): Uint8Array => {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
};

export const updateMessage = (update: Uint8Array): Uint8Array => writeFrame(messageType.sync, syncType.update, update);
export const step1Message = (stateVector: Uint8Array): Uint8Array =>
  writeFrame(messageType.sync, syncType.step1, stateVector);
export const step2Message = (update: Uint8Array): Uint8Array => writeFrame(messageType.sync, syncType.step2, update);
