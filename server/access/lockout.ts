const WINDOW_MS = 15 * 60_000;
const WRONG_AT_MOST = 10;
/** Addresses that are remembered at once; the oldest are forgotten first. */
const REMEMBERED = 50_000;

/**
 * Wrong passwords by address, whether anybody has it or not: after ten within a quarter of an hour none is tried. A browser
 * that is known for the address is counted by itself, so that nobody is kept out by what strangers try.
 */
export class Lockout {
  readonly #now: () => number;
  readonly #wrong = new Map<string, number[]>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts a try before it is known how it ends, so that many at once count too; false when there were too many. */
  take(email: string, device: string | null = null): boolean {
    const key = keyOf(email, device);
    const now = this.#now();
    const recent = (this.#wrong.get(key) ?? []).filter((at) => now - at < WINDOW_MS);
    // who is locked out is not kept out longer by trying on
    if (recent.length >= WRONG_AT_MOST) return false;
    this.#wrong.delete(key);
    this.#wrong.set(key, [...recent, now]);
    for (const old of this.#wrong.keys()) {
      if (this.#wrong.size <= REMEMBERED) break;
      this.#wrong.delete(old);
    }
    return true;
  }

  /** Whoever tries next is refused. */
  isLocked(email: string): boolean {
    const recent = (this.#wrong.get(keyOf(email)) ?? []).filter((at) => this.#now() - at < WINDOW_MS);
    return recent.length >= WRONG_AT_MOST;
  }

  /** The password was right. */
  clear(email: string, device: string | null = null): void {
    this.#wrong.delete(keyOf(email, device));
  }

  /** The password is a new one: nothing that was tried before counts, wherever. */
  forget(email: string): void {
    const own = keyOf(email, '');
    this.clear(email);
    for (const key of this.#wrong.keys()) if (key.startsWith(own)) this.#wrong.delete(key);
  }
}

/** A line break stands in no address. */
const keyOf = (email: string, device: string | null = null): string =>
  device === null ? email.trim().toLowerCase() : `${email.trim().toLowerCase()}\n${device}`;
