import { limits } from '../../shared/protocol/limits.ts';
import type { Clock } from '../clock.ts';
import type { Socket } from './socket.ts';
import { Throttle } from './throttle.ts';

type Options = {
  socket: Pick<Socket, 'pause' | 'resume'>;
  clock: Clock;
  /** Reads one message. */
  read: (message: Uint8Array, isBinary: boolean) => void;
  /** The socket is not read for a while. */
  onHeld: () => void;
  /** It never stops sending too much. */
  onOverdue: () => void;
};

/**
 * What one socket sends, read at a pace that leaves the others theirs: so many messages in one turn of the event loop,
 * so many messages and bytes a second. The rest waits with the sender; only what had arrived already waits here.
 */
export class Inbox {
  readonly #options: Options;
  readonly #throttle: Throttle;
  readonly #waiting: { message: Uint8Array; isBinary: boolean }[] = [];
  #inTurn = 0;
  #held = false;
  #closed = false;
  #cancel = () => {};

  constructor(options: Options) {
    this.#options = options;
    this.#throttle = new Throttle(options.clock.now);
  }

  receive(message: Uint8Array, isBinary: boolean): void {
    if (this.#closed) return;
    if (this.#held || this.#waiting.length > 0) this.#waiting.push({ message, isBinary });
    else this.#take(message, isBinary);
  }

  /** Nothing is read until `resume` runs its task. */
  holdUntil(resume: (task: () => void) => void): void {
    if (this.#closed) return;
    this.#held = true;
    this.#options.socket.pause();
    this.#options.onHeld();
    resume(() => this.#goOn());
  }

  close(): void {
    this.#closed = true;
    this.#waiting.length = 0;
    this.#cancel();
  }

  #take(message: Uint8Array, isBinary: boolean): void {
    const { clock, read, onOverdue } = this.#options;
    if (this.#inTurn === 0) clock.soon(() => this.#nextTurn());
    this.#inTurn += 1;
    const wait = this.#throttle.take(message.length);
    read(message, isBinary);
    if (wait > 0 && this.#throttle.overdue) onOverdue();
    else if (wait > 0) {
      this.holdUntil((task) => {
        this.#cancel = clock.after(wait, task);
      });
    } else if (this.#inTurn >= limits.messagesPerTurn) {
      this.#held = true;
      this.#options.socket.pause();
    }
  }

  /** A socket that is held only for the turn is read again. */
  #nextTurn(): void {
    const full = this.#inTurn >= limits.messagesPerTurn;
    this.#inTurn = 0;
    if (full && this.#held) this.#goOn();
  }

  #goOn(): void {
    if (this.#closed) return;
    this.#held = false;
    for (let next = this.#waiting.shift(); next; next = this.#held ? undefined : this.#waiting.shift()) {
      this.#take(next.message, next.isBinary);
      if (this.#closed) return;
    }
    if (!this.#held) this.#options.socket.resume();
  }
}
