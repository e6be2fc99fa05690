import * as Y from 'yjs';
import type { Clock } from '../clock.ts';
import type { Connection } from './connection.ts';
import { updateFrame } from './frames.ts';
import type { Editor } from './room.ts';

/** What is written and may be shown: an update and whose it is. */
export type Change = { update: Uint8Array; by: Editor };

/** A timer has whole milliseconds: a shorter rest is none. */
const SHORTEST_REST_MS = 1;

/**
 * Shows a room's changes to its sockets: at once when there is time, and after a rest as long as the last showing took.
 * So a room of hundreds that is edited without pause gets fewer, larger frames, and half of the time is left to others.
 */
export class Outbox {
  readonly #connections: ReadonlySet<Connection>;
  readonly #clock: Clock;
  #changes: Change[] = [];
  #resting = false;

  constructor(connections: ReadonlySet<Connection>, clock: Clock) {
    this.#connections = connections;
    this.#clock = clock;
  }

  show(changes: readonly Change[]): void {
    this.#changes.push(...changes);
    if (!this.#resting) this.#send();
  }

  #send(): void {
    const changes = this.#changes;
    this.#changes = [];
    const begun = this.#clock.precise();
    sendAll(changes, this.#connections);
    const took = this.#clock.precise() - begun;
    if (took < SHORTEST_REST_MS) return;
    this.#resting = true;
    this.#clock.after(took, () => {
      this.#resting = false;
      if (this.#changes.length > 0) this.#send();
    });
  }
}

const sendAll = (changes: readonly Change[], connections: ReadonlySet<Connection>): void => {
  const [first] = changes;
  const sender = changes.every(({ by }) => by === first?.by) ? first?.by : null;
  const updates = changes.map(({ update }) => update);
  // one frame for all: with more than two readers sending costs more than merging
  const joined = updates.length > 1 && connections.size > 2 ? [Y.mergeUpdates(updates)] : updates;
  const frames = joined.map(updateFrame);
  for (const connection of connections) {
    if (connection !== sender) for (const frame of frames) connection.send(frame);
  }
};
