import { limits } from '../../shared/protocol/limits.ts';
import type { PresenceEntry } from './frames.ts';

/** A late echo comes within seconds; of those who left long ago nothing needs to be known. */
const DEPARTED_KEPT = 1_000;

/** Who announced a state: compared by identity, and by person when a connection takes over from an older one. */
export type Announcer = { user: string };

type Held = { clock: number; state: string; owner: Announcer };

/**
 * Who is here: relays awareness states and binds each to the socket that announced it, so that it goes with
 * the socket and nobody speaks for another. The stock provider sends every state it hears back to us; those
 * echoes (of ids that another socket holds) are ignored. Holds no timers: a dead socket is found by heartbeat.
 */
export class Presence {
  readonly #held = new Map<number, Held>();
  /** The last clock of those who left: a late echo must not bring them back as ghosts. */
  readonly #departed = new Map<number, { clock: number; user: string }>();
  readonly #ids = new Map<Announcer, Set<number>>();

  /** Takes what is new and this announcer's own; answers what everyone must hear, the announcer too. */
  announce(announcer: Announcer, entries: readonly PresenceEntry[]): PresenceEntry[] {
    return entries.filter((entry) => this.#accept(announcer, entry));
  }

  /** The socket closed: its states end now. */
  leave(announcer: Announcer): PresenceEntry[] {
    const ids = [...(this.#ids.get(announcer) ?? [])];
    this.#ids.delete(announcer);
    return ids.map((client) => this.#remove(client, this.#held.get(client)?.clock ?? 0));
  }

  everyone(): PresenceEntry[] {
    return [...this.#held].map(([client, { clock, state }]) => ({ client, clock, state }));
  }

  #accept(announcer: Announcer, { client, clock, state }: PresenceEntry): boolean {
    const held = this.#held.get(client);
    const own = this.#ids.get(announcer) ?? new Set<number>();
    if (held?.owner === announcer) {
      if (clock < held.clock || (clock === held.clock && state !== 'null')) return false;
      if (state === 'null') {
        own.delete(client);
        this.#remove(client, clock);
      } else this.#held.set(client, { clock, state, owner: announcer });
      return true;
    }
    if (state === 'null' || own.size >= limits.awarenessIds) return false;
    // a new connection of the same person comes back with its id before the old socket is found dead
    const returning = own.size === 0;
    if (held) {
      if (!returning || held.owner.user !== announcer.user || clock < held.clock) return false;
      this.#ids.get(held.owner)?.delete(client);
    } else {
      const left = this.#departed.get(client);
      if (left && clock <= left.clock && !(returning && left.user === announcer.user)) return false;
    }
    this.#ids.set(announcer, own.add(client));
    this.#held.set(client, { clock, state, owner: announcer });
    this.#departed.delete(client);
    return true;
  }

  #remove(client: number, clock: number): PresenceEntry {
    const held = this.#held.get(client);
    if (held) {
      this.#departed.set(client, { clock, user: held.owner.user });
      const [oldest] = this.#departed.keys();
      if (oldest !== undefined && this.#departed.size > DEPARTED_KEPT) this.#departed.delete(oldest);
    }
    this.#held.delete(client);
    return { client, clock, state: 'null' };
  }
}
