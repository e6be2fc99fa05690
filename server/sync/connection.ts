import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { type CloseReason, closeCodes } from '../../shared/protocol/close-codes.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { messageType, syncType } from '../../shared/protocol/messages.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { changesNothing } from './changes-nothing.ts';
import { ackFrame, deniedFrame, readBytes, readPresence, step1Frame } from './frames.ts';
import type { Editor, Room } from './room.ts';
import type { Socket } from './socket.ts';

type Options = {
  socket: Socket;
  user: string;
  mayWrite: boolean;
  wantsAcks: boolean;
  log: Log;
  metrics: Metrics;
  /** Asks for `flushAck` at the end of the commit. */
  ackLater: (connection: Connection) => void;
};

/**
 * One socket in one room: reads its frames, and closes this socket alone when one is not whole. Acknowledges by
 * count: how many step2 and update messages, from the first on without a gap, are on disk. A refused edit ends
 * the counting, for what comes after it cannot be counted truthfully.
 */
export class Connection implements Editor {
  readonly user: string;
  readonly #options: Options;
  #room: Room | null = null;
  #received = 0;
  #safe = 0;
  #acked = 0;
  #refused = false;
  #muted = false;
  #closed = false;

  constructor(options: Options) {
    this.user = options.user;
    this.#options = options;
  }

  /** Begins the conversation: our state vector, who is here, and where counting starts. */
  enter(room: Room): void {
    this.#room = room;
    room.connections.add(this);
    this.send(step1Frame(Y.encodeStateVector(room.doc)));
    const present = room.presenceOfEveryone();
    if (present) this.sendPresence(present);
    if (this.#options.wantsAcks) this.send(ackFrame(0));
  }

  receive(message: Uint8Array, isBinary: boolean): void {
    if (this.#closed || this.#muted || !this.#room) return;
    try {
      if (message.length > limits.messageBytes) this.close('tooLarge');
      else if (isBinary) this.#read(this.#room, message);
      else throw new TypeError('a text frame');
    } catch (error) {
      // the name of the error only: its message may quote what was sent
      const kind = error instanceof Error ? error.name : 'unknown';
      this.#options.log.warn({ kind, account: this.#room.account, bytes: message.length }, 'malformed sync message');
      this.close('malformed');
    }
  }

  send(frame: Uint8Array): void {
    if (this.#closed) return;
    if (this.#options.socket.backlog() > limits.backlogBytes) {
      this.close('tooSlow');
      this.#options.socket.terminate();
      return;
    }
    this.#options.socket.send(frame);
  }

  /** Presence is dropped first when the reader is slow: the next one replaces it. */
  sendPresence(frame: Uint8Array): void {
    if (this.#options.socket.backlog() > limits.presenceBacklogBytes) this.#options.metrics.droppedPresence.inc();
    else this.send(frame);
  }

  flushAck(): void {
    if (!this.#options.wantsAcks || this.#acked === this.#safe) return;
    this.#acked = this.#safe;
    this.send(ackFrame(this.#safe));
  }

  /** Reads no more; what was read is still acknowledged. */
  mute(): void {
    this.#muted = true;
  }

  /** From our side. Nothing more is read or sent. */
  close(reason: CloseReason): void {
    if (this.#closed) return;
    this.left();
    this.#options.metrics.closes.inc({ reason });
    this.#options.socket.close(closeCodes[reason].code, closeCodes[reason].reason);
  }

  /** The socket is gone, by whomever. */
  left(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#room?.leave(this);
  }

  #read(room: Room, message: Uint8Array): void {
    const decoder = decoding.createDecoder(message);
    switch (decoding.readVarUint(decoder)) {
      case messageType.sync:
        this.#readSync(room, decoder);
        return;
      case messageType.awareness: {
        const payload = readBytes(decoder);
        if (payload.length > limits.awarenessBytes) this.close('tooLarge');
        else room.announce(this, readPresence(payload));
        return;
      }
      case messageType.queryAwareness: {
        const present = room.presenceOfEveryone();
        if (present) this.sendPresence(present);
        return;
      }
      default:
        throw new TypeError('unknown message type');
    }
  }

  #readSync(room: Room, decoder: decoding.Decoder): void {
    const type = decoding.readVarUint(decoder);
    if (type !== syncType.step1 && type !== syncType.step2 && type !== syncType.update) {
      throw new TypeError('unknown sync message type');
    }
    const payload = readBytes(decoder);
    if (type === syncType.step1) {
      room.answerStep1(this, payload);
      return;
    }
    if (this.#refused || !(this.#options.mayWrite || changesNothing(room.doc, payload))) {
      if (!this.#refused) this.send(deniedFrame('This layer is read-only here'));
      this.#refused = true;
      return;
    }
    this.#received += 1;
    const count = this.#received;
    room.apply(this, payload, () => {
      this.#safe = count;
      this.#options.ackLater(this);
    });
  }
}
