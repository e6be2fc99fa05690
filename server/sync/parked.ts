import { limits } from '../../shared/protocol/limits.ts';

/**
 * Messages of one connection from the first on that waits for something it builds on. Later ones may be applied before
 * it (one of them may be what it waits for), yet they are counted in order.
 */
export class Parked {
  /** null: applied already. */
  readonly #messages: (Uint8Array | null)[] = [];
  #bytes = 0;

  get any(): boolean {
    return this.#messages.length > 0;
  }

  /** Waits from now on. False when no more may. */
  add(update: Uint8Array): boolean {
    this.#messages.push(update);
    this.#bytes += update.length;
    return this.#bytes <= limits.incompleteBytes;
  }

  /** Was applied at once, and is counted after those before it. */
  addApplied(): void {
    this.#messages.push(null);
  }

  /** Hands over what waits, again and again, until `apply` takes none of it. */
  retry(apply: (update: Uint8Array) => boolean): void {
    for (let again = true; again; ) {
      again = false;
      for (const [index, update] of this.#messages.entries()) {
        if (!update || !apply(update)) continue;
        this.#messages[index] = null;
        this.#bytes -= update.length;
        again = true;
      }
    }
  }

  /** How many at the front are applied; they are forgotten. */
  takeApplied(): number {
    const waiting = this.#messages.findIndex((message) => message !== null);
    return this.#messages.splice(0, waiting < 0 ? this.#messages.length : waiting).length;
  }

  clear(): void {
    this.#messages.length = 0;
    this.#bytes = 0;
  }
}
