import * as Y from 'yjs';
import { messageType } from '../../../../shared/protocol/messages.ts';
import { boardUpdate } from './board.ts';
import type { MadeEdit } from './editor.ts';
import type { Target } from './target.ts';
import { ThinSocket } from './thin-socket.ts';
import { createWire, EMPTY_UPDATE, framed, type Wire } from './wire.ts';

const HANDSHAKE_MS = 20_000;
const nothing = () => {};
const BOARD = boardUpdate();
const BOARD_STATE = Y.encodeStateVectorFromUpdate(BOARD);

const within = async <T>(what: string, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer in ${HANDSHAKE_MS} ms`)), HANDSHAKE_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** A client that has the board already and says so, as one that comes back does. It keeps no document of its own. */
export class Client {
  readonly wire: Wire;
  readonly socket: ThinSocket;
  /** Updates and step 2 as they come, once the handshake is over. */
  onUpdate: (body: Uint8Array) => void = () => {};
  onAck: (count: number) => void = () => {};
  /** Messages that the server counts for its acknowledgements. */
  counted = 0;
  /** A listener reads what it gets; the others only take the bytes off the wire. */
  listening = true;
  readonly #target: Target;
  #answered: () => void = nothing;

  private constructor(socket: ThinSocket, target: Target) {
    this.socket = socket;
    this.#target = target;
    this.wire = createWire(target);
  }

  static async open(target: Target): Promise<Client> {
    const client = new Client(await within(target.url, ThinSocket.open(target)), target);
    client.socket.onMessage = (payload) => client.#receive(payload);
    if (target.relay) return client;
    const hello = client.wire.hello();
    if (hello) client.socket.send(framed(hello));
    await client.settled();
    return client;
  }

  /** Puts the board into an empty document and waits until the server has taken it. */
  async seed(): Promise<void> {
    this.send({ update: BOARD, end: 0 });
    await this.settled();
  }

  /** The server has read all that was sent before: it answers in order. */
  async settled(): Promise<void> {
    if (this.#target.relay) return;
    const answer = new Promise<void>((resolve) => {
      this.#answered = resolve;
    });
    this.socket.send(framed(this.wire.step1(BOARD_STATE)));
    await within(this.#target.url, answer);
  }

  frame({ update }: MadeEdit): Buffer {
    return framed(this.wire.update(update));
  }

  send(edit: MadeEdit): void {
    this.counted += 1;
    this.socket.send(this.frame(edit));
  }

  #receive(payload: Buffer): void {
    const isHandshake = this.#answered !== nothing;
    if (!this.listening && !isHandshake && payload[0] !== messageType.ack) return;
    const message = this.wire.read(payload);
    switch (message.kind) {
      case 'step1':
        this.counted += 1;
        this.socket.send(framed(this.wire.step2(EMPTY_UPDATE)));
        return;
      case 'step2':
        this.onUpdate(message.body);
        this.#answered();
        this.#answered = nothing;
        return;
      case 'update':
        this.onUpdate(message.body);
        return;
      case 'ack':
        this.onAck(message.count);
    }
  }
}
