/** Matches acknowledgements, which count messages, with the times at which those were sent. */
export class AckTimes {
  readonly latencies: number[] = [];
  readonly #sentAt: (number | null)[] = [];
  readonly #now: () => number;
  #counted: number;
  #next = 0;

  /** `counted`: messages that the server counts and that were sent before this began. */
  constructor(counted: number, now: () => number) {
    this.#counted = counted;
    this.#now = now;
  }

  /** A counted message goes out; `at` is null when it is not measured. */
  sent(at: number | null): void {
    this.#sentAt.push(at);
  }

  acked(count: number): void {
    const now = this.#now();
    for (; this.#next + this.#counted < count && this.#next < this.#sentAt.length; this.#next++) {
      const at = this.#sentAt[this.#next];
      if (at !== null && at !== undefined) this.latencies.push(now - at);
    }
  }
}
