import type { Socket } from 'node:net';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { read, type State, step1, step2, update as updateMessage } from './wire.ts';

export type Door = { wsUrl: () => string; cookie: string; account: string; layer?: string };
type Close = { code: number; reason: string };

type Hearing = {
  /** Called with every update that came over the wire, before it is applied. */
  received?: (update: Uint8Array) => void;
  /** Called with every update of our own. */
  edited?: (update: Uint8Array) => void;
  /** Called with each step 2 and update message that was acknowledged, in order. */
  acked?: (update: Uint8Array) => void;
};

/**
 * A Y.Doc over a real socket with `?acks=1`. Speaks like the stock provider (edits go out as soon as the socket is open,
 * before the handshake), but does nothing by itself: it connects when told, and heals nothing before it is told to.
 */
export class Peer {
  readonly doc = new Y.Doc();
  /** Presence by client id, as heard. */
  readonly states = new Map<number, string>();
  /** What the server did that it must never do. */
  readonly broken: string[] = [];
  closed: Close | null = null;
  synced = false;
  /** It never answers the server's step 1. */
  silent = false;
  /** Our answer to the server's step 1 is on its way. */
  answered = false;
  acked = 0;
  /** Payloads of the step 2 and update messages of this connection, as they were sent. */
  sent: Uint8Array[] = [];
  readonly #door: Door;
  readonly #hearing: Hearing;
  /** Our step 1 messages of this connection, and the step 2 that answered them. */
  #asked = 0;
  #answers = 0;
  readonly #checks = new Set<() => void>();
  #ws: WebSocket | null = null;

  constructor(door: Door, hearing: Hearing = {}) {
    this.#door = door;
    this.#hearing = hearing;
    this.doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin === this) return;
      hearing.edited?.(bytes);
      if (this.online) this.#count(bytes, updateMessage);
    });
  }

  get online(): boolean {
    return this.#ws?.readyState === WebSocket.OPEN;
  }

  /** Every message that must be counted on this connection was counted. */
  get saved(): boolean {
    return this.online && this.synced && this.answered && this.acked === this.sent.length;
  }

  /** Resolves when the handshake is done: both step 2 are on their way. Rejects when the socket closes before. */
  async connect(): Promise<this> {
    await this.open();
    await this.until(() => this.synced || this.closed !== null);
    if (this.closed) throw new Error(`closed with ${this.closed.code} ${this.closed.reason}`);
    return this;
  }

  /** Opens the socket; what was edited before goes out with the answer to the server's step 1. */
  async open(): Promise<void> {
    Object.assign(this, { sent: [], acked: 0, synced: false, answered: false, closed: null });
    this.#asked = this.#answers = 0;
    this.states.clear();
    const { wsUrl, cookie, account, layer = 'map' } = this.#door;
    const ws = new WebSocket(`${wsUrl()}/sync/${account}/${layer}?acks=1`, { headers: { cookie } });
    this.#ws = ws;
    ws.on('message', (data: Buffer) => {
      if (ws !== this.#ws) return;
      try {
        this.#hear(new Uint8Array(data));
      } catch (error) {
        this.broken.push(`sent what does not apply: ${(error as Error).message}`);
        this.#check();
      }
    });
    ws.on('error', () => {});
    ws.on('close', (code, reason) => {
      if (ws !== this.#ws) return;
      this.closed = { code, reason: reason.toString() };
      this.#check();
    });
    ws.on('open', () => {
      this.#ask();
      this.#check();
    });
    await this.until(() => this.online || this.closed !== null);
  }

  /** Says anything at all; to a socket that is gone it says nothing. */
  send(frame: Uint8Array | string): void {
    if (this.online) this.#ws?.send(frame);
  }

  /** Says a step 2 or update message that is to be counted but changes nothing here. */
  sendCounted(payload: Uint8Array, wrap: (bytes: Uint8Array) => Uint8Array = updateMessage): void {
    this.#count(payload, wrap);
  }

  /** The TCP socket below, for what no websocket library would write. */
  get raw(): Socket {
    return (this.#ws as unknown as { _socket: Socket })._socket;
  }

  /** Resolves when the server has read everything that was sent so far: it answered another step 1, or it closed. */
  async heard(): Promise<void> {
    this.#ask();
    await this.until(() => this.#answers === this.#asked || this.closed !== null);
  }

  async leave(): Promise<void> {
    if (!this.#ws) return;
    this.#ws.close();
    await this.until(() => this.closed !== null);
  }

  /** Goes without a word; `closed` keeps saying what the server did. */
  cut(): void {
    const ws = this.#ws;
    this.#ws = null;
    ws?.terminate();
    this.#check();
  }

  /** Resolves as soon as `holds` is true; looked at after every message, edit and close. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const run = () => {
        if (!holds()) return;
        this.#checks.delete(run);
        resolve();
      };
      this.#checks.add(run);
      run();
    });
  }

  #ask(): void {
    this.#asked += 1;
    this.send(step1(Y.encodeStateVector(this.doc)));
  }

  #count(payload: Uint8Array, wrap: (bytes: Uint8Array) => Uint8Array): void {
    this.sent.push(payload);
    this.send(wrap(payload));
  }

  #hear(bytes: Uint8Array): void {
    const message = read(bytes);
    if (message.kind === 'step1' && !this.silent) {
      this.#count(Y.encodeStateAsUpdate(this.doc, message.payload), step2);
      this.answered = true;
    } else if (message.kind === 'ack') this.#hearAck(message.count);
    else if (message.kind === 'awareness') this.#hearStates(message.states);
    else if (message.kind === 'step2' || message.kind === 'update') {
      if (message.kind === 'step2') this.#answers += 1;
      this.#hearing.received?.(message.payload);
      Y.applyUpdate(this.doc, message.payload, this);
      if (message.kind === 'step2') this.synced = true;
    }
    this.#check();
  }

  #hearAck(count: number): void {
    if (count < this.acked || count > this.sent.length)
      this.broken.push(`acknowledged ${count} after ${this.acked} of ${this.sent.length}`);
    for (const payload of this.sent.slice(this.acked, count)) this.#hearing.acked?.(payload);
    this.acked = count;
  }

  #hearStates(states: readonly State[]): void {
    for (const { client, state } of states) {
      if (state === 'null') this.states.delete(client);
      else this.states.set(client, state);
    }
  }

  #check(): void {
    for (const run of [...this.#checks]) run();
  }
}
