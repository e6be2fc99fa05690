import * as decoding from 'lib0/decoding';
import { type CloseReason, closeCodes } from '../../shared/protocol/close-codes.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { messageType, type StoreState, syncType } from '../../shared/protocol/messages.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import {
  ackFrame,
  deniedFrame,
  type PresenceEntry,
  presenceFrame,
  readBytes,
  readPresence,
  step1Frame,
  storeFrame,
} from './frames.ts';
import { Inbox } from './inbox.ts';
import { Parked } from './parked.ts';
import { isEmptyUpdate, type ReadUpdate, readUpdate } from './read-update.ts';
import type { Editor, Room } from './room.ts';
import type { Socket } from './socket.ts';

type Options = {
  socket: Socket;
  user: string;
  mayWrite: boolean;
  wantsAcks: boolean;
  /** Wants to be told whether the store can write. */
  wantsStore: boolean;
  clock: Clock;
  log: Log;
  metrics: Metrics;
};

/**
 * One socket in one room: reads its frames, and closes this socket alone when one is not whole. Acknowledges by
 * count: how many step2 and update messages, from the first on without a gap, are safe on disk. A refused edit ends
 * the counting, for what comes after it cannot be counted truthfully.
 */
export class Connection implements Editor {
  readonly user: string;
  readonly #options: Options;
  readonly #inbox: Inbox;
  readonly #parked = new Parked();
  #room: Room | null = null;
  /** Step 2 and update messages that were applied, or changed nothing. */
  #taken = 0;
  #acked = 0;
  #refused = false;
  #muted = false;
  #closed = false;
  #cancelParking = () => {};

  constructor(options: Options) {
    this.user = options.user;
    this.#options = options;
    const { socket, clock, metrics } = options;
    this.#inbox = new Inbox({
      socket,
      clock,
      read: (message, isBinary) => this.#receive(message, isBinary),
      onHeld: () => metrics.throttled.inc(),
      onOverdue: () => this.close('tooFast'),
    });
  }

  /** Begins the conversation: our state vector, who is here, and where counting starts. */
  enter(room: Room, store: StoreState): void {
    this.#room = room;
    room.enter(this);
    this.send(step1Frame(room.stateVector()));
    const present = room.presenceOfEveryone();
    if (present.length > 0) this.sendPresence(presenceFrame(present));
    if (this.#options.wantsAcks) this.send(ackFrame(0));
    this.tellStore(store);
  }

  receive(message: Uint8Array, isBinary: boolean): void {
    this.#inbox.receive(message, isBinary);
  }

  #receive(message: Uint8Array, isBinary: boolean): void {
    const room = this.#room;
    if (this.#closed || this.#muted || !room) return;
    try {
      if (message.length > limits.messageBytes) this.close('tooLarge');
      else if (isBinary) this.#read(room, message);
      else throw new TypeError('a text frame');
      if (room.pressed) this.#inbox.holdUntil((task) => room.whenRelieved(task));
    } catch (error) {
      this.#refuse(room, error, message.length);
    }
  }

  send(frame: Uint8Array, compress = false): void {
    if (this.#closed) return;
    if (this.#options.socket.backlog() > limits.backlogBytes) {
      this.close('tooSlow');
      this.#options.socket.terminate();
      return;
    }
    this.#options.socket.send(frame, compress);
  }

  /** A document, or what of it the other lacks. */
  sendDocument(frame: Uint8Array): void {
    this.send(frame, true);
  }

  /** Presence is dropped first when the reader is slow: the next one replaces it. */
  sendPresence(frame: Uint8Array): void {
    if (this.#options.socket.backlog() > limits.presenceBacklogBytes) this.#options.metrics.droppedPresence.inc();
    else this.send(frame);
  }

  /** The messages up to `count` are safe. */
  acknowledge(count: number): void {
    if (this.#acked >= count) return;
    this.#acked = count;
    if (this.#options.wantsAcks) this.send(ackFrame(count));
  }

  tellStore(state: StoreState): void {
    if (this.#options.wantsStore) this.send(storeFrame(state));
  }

  /** Applies what waited, as far as its basis has come. */
  tryParked(): void {
    const room = this.#room;
    if (!room || this.#closed || !this.#parked.any) return;
    try {
      this.#parked.retry((update) => {
        const read = readUpdate(update);
        return !room.lacksBasisOf(read) && this.#apply(room, update, read);
      });
    } catch (error) {
      // it may be another's message that brought the basis: the fault is ours alone
      this.#refuse(room, error, 0);
      return;
    }
    this.#taken += this.#parked.takeApplied();
    room.countWhenSafe(this, this.#taken);
    if (!this.#parked.any) this.#cancelParking();
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
    // a socket that is held back must hear the answer to the close frame
    this.#options.socket.resume();
    this.#options.socket.close(closeCodes[reason].code, closeCodes[reason].reason);
  }

  /** The socket is gone, by whomever. */
  left(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#cancelParking();
    this.#inbox.close();
    this.#parked.clear();
    this.#room?.leave(this);
  }

  #refuse({ account }: Room, error: unknown, bytes: number): void {
    // the name of the error only: its message may quote what was sent
    const kind = error instanceof Error ? error.name : 'unknown';
    this.#options.log.warn({ kind, account, bytes }, 'malformed sync message');
    this.close('malformed');
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
        else this.#announce(room, readPresence(payload));
        return;
      }
      // always answered, for clients ask it to hear whether anybody is still there
      case messageType.queryAwareness:
        this.sendPresence(presenceFrame(room.presenceOfEveryone()));
        return;
      default:
        throw new TypeError('unknown message type');
    }
  }

  /** A reader is not shown; his own words are sent back to him, for the stock provider takes silence for a dead line. */
  #announce(room: Room, entries: readonly PresenceEntry[]): void {
    if (this.#options.mayWrite) room.announce(this, entries);
    else this.sendPresence(presenceFrame(entries));
  }

  #readSync(room: Room, decoder: decoding.Decoder): void {
    const type = decoding.readVarUint(decoder);
    if (type !== syncType.step1 && type !== syncType.step2 && type !== syncType.update) {
      throw new TypeError('unknown sync message type');
    }
    const payload = readBytes(decoder);
    if (type === syncType.step1) room.answerStep1(this, payload);
    else if (isEmptyUpdate(payload)) this.#countApplied(room);
    else this.#change(room, payload, readUpdate(payload));
    if (type === syncType.step2) this.tryParked();
  }

  #change(room: Room, update: Uint8Array, read: ReadUpdate): void {
    if (this.#refused || !(this.#options.mayWrite || room.holdsAll(read))) {
      if (!this.#refused) this.send(deniedFrame('This layer is read-only here'));
      this.#refused = true;
    } else if (room.lacksBasisOf(read)) this.#park(room, update);
    else if (this.#apply(room, update, read)) this.#countApplied(room);
  }

  /** False when the document would become too large, and the connection was closed. */
  #apply(room: Room, update: Uint8Array, read: ReadUpdate): boolean {
    if (room.outgrownBy(update)) {
      this.close('documentTooLarge');
      return false;
    }
    room.apply(this, update, read);
    return true;
  }

  /** What changes nothing is counted in its turn, too. */
  #countApplied(room: Room): void {
    if (this.#refused) return;
    if (this.#parked.any) this.#parked.addApplied();
    else this.#taken += 1;
    room.countWhenSafe(this, this.#taken);
  }

  #park(room: Room, update: Uint8Array): void {
    if (!this.#parked.any) {
      room.waitForBasis(this);
      this.#cancelParking = this.#options.clock.after(limits.incompleteMs, () => this.close('incomplete'));
    }
    if (!this.#parked.add(update)) this.close('incomplete');
  }
}
