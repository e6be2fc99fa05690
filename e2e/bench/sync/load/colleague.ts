import WebSocket from 'ws';
import * as Y from 'yjs';
import { type Command, perform } from '../../../../shared/document/edit.ts';
import { type AccountReader, createReader } from '../../../../shared/document/read.ts';
import type { Account } from '../../../../shared/model/account.ts';
import type { Day } from '../../../../shared/model/day.ts';
import type { Target } from './target.ts';
import { createWire } from './wire.ts';

const LATEST_MS = 30_000;

/** A person with the whole map open: a document, a socket that is acknowledged, and the domain's own commands. */
export class Colleague {
  readonly doc = new Y.Doc();
  readonly #docs = { map: this.doc, inside: null, talk: null };
  /** Only while this person works: twenty readers at once would cost more than the server. */
  #reader: AccountReader | null = null;
  readonly #socket: WebSocket;
  #counted = 0;
  #acked = 0;
  #joined = false;
  #changed: () => void = () => {};

  private constructor(target: Target) {
    const wire = createWire(target);
    this.#socket = new WebSocket(target.url, { headers: target.headers });
    const count = (message: Uint8Array) => {
      this.#counted += 1;
      this.#socket.send(message);
    };
    this.#socket.on('message', (payload: Buffer) => {
      const message = wire.read(payload);
      if (message.kind === 'step1') count(wire.step2(Y.encodeStateAsUpdate(this.doc, message.body)));
      else if (message.kind === 'ack') this.#acked = message.count;
      else if (message.kind !== 'other') Y.applyUpdate(this.doc, message.body, this.#socket);
      if (message.kind === 'step2') this.#joined = true;
      this.#changed();
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this.#socket) count(wire.update(update));
    });
    this.#socket.on('open', () => this.#socket.send(wire.step1(Y.encodeStateVector(this.doc))));
  }

  static async join(target: Target): Promise<Colleague> {
    const colleague = new Colleague(target);
    await colleague.until('joined', () => colleague.#joined);
    return colleague;
  }

  get account(): Account {
    this.#reader ??= createReader(this.#docs);
    return this.#reader.read().account;
  }

  /** Somebody else works now. */
  rest(): void {
    this.#reader?.dispose();
    this.#reader = null;
  }

  /** Messages that are not acknowledged yet. */
  get unsaved(): number {
    return this.#counted - this.#acked;
  }

  perform<A, R>(command: Command<A, R>, args: A, context: { newId: () => string; today: Day }): R {
    return perform(this.#docs, this.account, command, args, context);
  }

  /** Resolves when `state` holds; it is looked at after each message. */
  async until(what: string, state: () => boolean): Promise<void> {
    if (state()) return;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`a colleague is not ${what} after ${LATEST_MS} ms`)), LATEST_MS);
      this.#changed = () => {
        if (!state()) return;
        clearTimeout(late);
        this.#changed = () => {};
        resolve();
      };
    });
  }

  leave(): void {
    this.rest();
    this.#socket.terminate();
  }
}
