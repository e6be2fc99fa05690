import type { Clock } from '../clock.ts';
import type { Room } from './room.ts';

/** Presence of all rooms is told at most this often: 30 times a second. */
export const PRESENCE_TICK_MS = 33;

/** One timer for the presence of all rooms; it runs only while somebody moves. The first after a rest is told at once. */
export class PresenceTicker {
  readonly #clock: Clock;
  readonly #moved = new Set<Room>();
  #running = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  later(room: Room): void {
    this.#moved.add(room);
    if (this.#running) return;
    this.#running = true;
    this.#clock.soon(() => this.#tick());
  }

  #tick(): void {
    this.#running = this.#moved.size > 0;
    for (const room of this.#moved) room.flushPresence();
    this.#moved.clear();
    if (this.#running) this.#clock.after(PRESENCE_TICK_MS, () => this.#tick());
  }
}
