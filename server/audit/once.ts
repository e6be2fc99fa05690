/** Keys that are remembered at once; the oldest are forgotten first. */
const REMEMBERED = 50_000;

/** What is worth doing once within a while, by key. */
export class Once {
  readonly #now: () => number;
  readonly #done = new Map<string, number>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** True when it was not taken under this key within `ms`. */
  take(key: string, ms: number): boolean {
    const now = this.#now();
    const last = this.#done.get(key);
    if (last !== undefined && now - last < ms) return false;
    this.#done.delete(key);
    this.#done.set(key, now);
    const [oldest] = this.#done.keys();
    if (this.#done.size > REMEMBERED && oldest !== undefined) this.#done.delete(oldest);
    return true;
  }
}
