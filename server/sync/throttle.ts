import { limits } from '../../shared/protocol/limits.ts';

/**
 * Two token buckets of one connection, messages and bytes. Whoever sends more is not refused but read later: the rest
 * waits with the sender. Only who never stops is found out by `overdue`.
 */
export class Throttle {
  readonly #now: () => number;
  #messages: number = limits.messageBurst;
  #bytes: number = limits.byteBurst;
  #filledAt: number;
  #throttledSince: number | null = null;

  constructor(now: () => number) {
    this.#now = now;
    this.#filledAt = now();
  }

  /** Counts a message. Answers how many ms nothing more should be read, 0 when there is room. */
  take(bytes: number): number {
    this.#fill();
    this.#messages -= 1;
    this.#bytes -= bytes;
    const wait = Math.max(-this.#messages / limits.messagesPerSecond, -this.#bytes / limits.bytesPerSecond) * 1_000;
    if (wait <= 0) return 0;
    this.#throttledSince ??= this.#now();
    return Math.ceil(wait);
  }

  /** Held back without a pause for longer than anybody honest is. */
  get overdue(): boolean {
    return this.#throttledSince !== null && this.#now() - this.#throttledSince > limits.throttledMs;
  }

  #fill(): void {
    const now = this.#now();
    const seconds = (now - this.#filledAt) / 1_000;
    this.#filledAt = now;
    this.#messages = Math.min(limits.messageBurst, this.#messages + seconds * limits.messagesPerSecond);
    this.#bytes = Math.min(limits.byteBurst, this.#bytes + seconds * limits.bytesPerSecond);
    if (this.#messages > limits.messageBurst / 2 && this.#bytes > limits.byteBurst / 2) this.#throttledSince = null;
  }
}
