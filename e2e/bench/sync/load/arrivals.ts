import * as Y from 'yjs';

/** When each edit was sent, by its editor's client and clock, and how long it took to arrive at the listeners. */
export class Arrivals {
  readonly #sent = new Map<number, { ends: number[]; at: number[]; measured: boolean[] }>();
  readonly #listeners: Map<number, number>[] = [];
  readonly latencies: number[] = [];
  #arrived = 0;

  sent(client: number, end: number, at: number, measured: boolean): void {
    const known = this.#sent.get(client) ?? { ends: [], at: [], measured: [] };
    this.#sent.set(client, known);
    known.ends.push(end);
    known.at.push(at);
    known.measured.push(measured);
  }

  /** Edits that reached a listener so far, summed over listeners. */
  get arrived(): number {
    return this.#arrived;
  }

  /**
   * A merged update carries many edits: all whose clock it reaches have arrived. `own`: the listener's own client, whose
   * edits come back to him only where a server merges them with others'.
   */
  listener(now: () => number, own: number | null): (update: Uint8Array) => void {
    const next = new Map<number, number>();
    this.#listeners.push(next);
    return (update) => {
      const at = now();
      for (const [client, to] of Y.parseUpdateMeta(update).to) {
        const known = this.#sent.get(client);
        if (!known || client === own) continue;
        let index = next.get(client) ?? 0;
        for (; index < known.ends.length && (known.ends[index] as number) <= to; index++) {
          this.#arrived += 1;
          if (known.measured[index]) this.latencies.push(at - (known.at[index] as number));
        }
        next.set(client, index);
      }
    };
  }
}
