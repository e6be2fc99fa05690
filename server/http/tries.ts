const WINDOW_MS = 60_000;

/** So many tries within a minute, counted by what they are tried on. */
export class Tries {
  readonly #most: number;
  readonly #now: () => number;
  readonly #counted = new Map<string, { since: number; count: number }>();

  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
  }

  /** Counts a try; false when there were too many. */
  take(key: string): boolean {
    const now = this.#now();
    for (const [old, { since }] of this.#counted) if (now - since >= WINDOW_MS) this.#counted.delete(old);
    const counted = this.#counted.get(key) ?? { since: now, count: 0 };
    counted.count += 1;
    this.#counted.set(key, counted);
    return counted.count <= this.#most;
  }
}
