import * as Y from 'yjs';

/** What an update brings: how far it takes each client's clock, and every item that it deletes. */
type Brought = { ends: [client: number, end: number][]; deleted: [client: number, clock: number][] };

const broughtBy = (update: Uint8Array): Brought => {
  const { structs, ds } = Y.decodeUpdate(update);
  return {
    ends: structs.flatMap((struct) =>
      struct instanceof Y.Skip ? [] : [[struct.id.client, struct.id.clock + struct.length] as [number, number]],
    ),
    deleted: [...ds.clients].flatMap(([client, ranges]) =>
      ranges.flatMap(({ clock, len }) =>
        Array.from({ length: len }, (_, index) => [client, clock + index] as [number, number]),
      ),
    ),
  };
};

/** One number for an item: clients have 32 bits, clocks of a test stay far below 21. */
const itemKey = (client: number, clock: number): number => client * 2 ** 21 + clock;

/** A set of changes to which updates are added one by one. */
class Covered {
  readonly #ends = new Map<number, number>();
  readonly #deleted = new Set<number>();

  add({ ends, deleted }: Brought): void {
    for (const [client, end] of ends) this.#ends.set(client, Math.max(end, this.#ends.get(client) ?? 0));
    for (const [client, clock] of deleted) this.#deleted.add(itemKey(client, clock));
  }

  holds({ ends, deleted }: Brought): boolean {
    return (
      ends.every(([client, end]) => (this.#ends.get(client) ?? 0) >= end) &&
      deleted.every(([client, clock]) => this.#deleted.has(itemKey(client, clock)))
    );
  }
}

const everythingIn = (doc: Y.Doc): Covered => {
  const covered = new Covered();
  covered.add(broughtBy(Y.encodeStateAsUpdate(doc)));
  return covered;
};

export type Sum = {
  edits: number;
  seen: number;
  acked: number;
  /** On their way when a kill came: neither seen nor acknowledged. */
  inFlight: number;
  lostSeen: number;
  lostAcked: number;
};

/**
 * Every edit of one document, and what became of it: seen (it came over the wire to anybody) and acknowledged. Told
 * apart by struct and deletion, not by state vector, for a deletion does not move a state vector.
 */
export class Ledger {
  readonly #edits: Brought[] = [];
  readonly #seen = new Covered();
  readonly #acked = new Covered();
  readonly #inFlight = new Set<Brought>();
  readonly #lostSeen = new Set<Brought>();
  readonly #lostAcked = new Set<Brought>();

  readonly edited = (update: Uint8Array): void => void this.#edits.push(broughtBy(update));
  readonly received = (update: Uint8Array): void => this.#seen.add(broughtBy(update));
  readonly acknowledged = (update: Uint8Array): void => this.#acked.add(broughtBy(update));

  sum(): Sum {
    return {
      edits: this.#edits.length,
      seen: this.#edits.filter((edit) => this.#seen.holds(edit)).length,
      acked: this.#edits.filter((edit) => this.#acked.holds(edit)).length,
      inFlight: this.#inFlight.size,
      lostSeen: this.#lostSeen.size,
      lostAcked: this.#lostAcked.size,
    };
  }

  /** A kill came: what nobody has seen and nobody was told is safe was on its way. A crash may lose that, and only that. */
  killed(): void {
    for (const edit of this.#edits) if (!this.#seen.holds(edit) && !this.#acked.holds(edit)) this.#inFlight.add(edit);
  }

  /** The edits that `doc` must hold and does not. */
  lost(doc: Y.Doc): { seen: number; acked: number } {
    const held = everythingIn(doc);
    const missing = this.#edits.filter((edit) => !held.holds(edit));
    const seen = missing.filter((edit) => this.#seen.holds(edit));
    const acked = missing.filter((edit) => this.#acked.holds(edit));
    for (const edit of seen) this.#lostSeen.add(edit);
    for (const edit of acked) this.#lostAcked.add(edit);
    return { seen: seen.length, acked: acked.length };
  }
}
