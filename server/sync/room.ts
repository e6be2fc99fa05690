import * as Y from 'yjs';
import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';
import type { Edit } from '../storage/ports.ts';
import type { CommitLog } from './commit-log.ts';
import type { Connection } from './connection.ts';
import { type PresenceEntry, presenceFrame, step2Frame, updateFrame } from './frames.ts';
import { Presence } from './presence.ts';

/** Who edits a document: a socket's person, or a route's. */
export type Editor = { user: string };

type Options = { account: AccountId; layer: Layer; doc: Y.Doc; log: CommitLog; now: () => number };

/**
 * One layer of one account in memory, and the sockets that look at it. Promise: an edit reaches another socket,
 * or a joiner, only after it is on disk.
 */
export class Room {
  readonly account: AccountId;
  readonly layer: Layer;
  readonly doc: Y.Doc;
  readonly connections = new Set<Connection>();
  readonly #presence = new Presence();
  readonly #log: CommitLog;
  readonly #now: () => number;
  #unsaved = 0;
  #editor: Editor = { user: '' };

  constructor({ account, layer, doc, log, now }: Options) {
    this.account = account;
    this.layer = layer;
    this.doc = doc;
    this.#log = log;
    this.#now = now;
    doc.on('update', (update: Uint8Array) => this.#write(update, this.#editor));
  }

  /** Everything that the document holds is on disk. */
  get saved(): boolean {
    return this.#unsaved === 0;
  }

  /** Runs changes of the document in the name of `editor`; synchronous, so that nobody else's slip in. */
  editAs<R>(editor: Editor, change: () => R): R {
    const before = this.#editor;
    this.#editor = editor;
    try {
      return change();
    } finally {
      this.#editor = before;
    }
  }

  /** Throws on malformed bytes. `settled` is called once all of it is on disk. */
  apply(connection: Connection, update: Uint8Array, settled: () => void): void {
    const { pendingStructs, pendingDs } = this.doc.store;
    this.editAs(connection, () => Y.applyUpdate(this.doc, update, connection));
    // Yjs keeps an update whose predecessors are missing aside without telling: what we acknowledge must be on disk
    const parked = this.doc.store.pendingStructs !== pendingStructs || this.doc.store.pendingDs !== pendingDs;
    if (parked) this.#log.add(this.#edit(update, connection), () => {});
    this.#log.add(null, settled);
  }

  /** Answers step 1 with what the other lacks: what we hold now, sent once that is on disk. */
  answerStep1(connection: Connection, stateVector: Uint8Array): void {
    const frame = step2Frame(Y.encodeStateAsUpdate(this.doc, stateVector));
    if (this.saved) connection.send(frame);
    else this.#log.add(null, () => connection.send(frame));
  }

  announce(connection: Connection, entries: readonly PresenceEntry[]): void {
    this.#tell(this.#presence.announce(connection, entries));
  }

  /** Null when nobody is here. */
  presenceOfEveryone(): Uint8Array | null {
    const entries = this.#presence.everyone();
    return entries.length > 0 ? presenceFrame(entries) : null;
  }

  leave(connection: Connection): void {
    this.connections.delete(connection);
    this.#tell(this.#presence.leave(connection));
  }

  #tell(entries: readonly PresenceEntry[]): void {
    if (entries.length === 0) return;
    const frame = presenceFrame(entries);
    // the announcer too: the stock provider reconnects after 30 s without a message
    for (const connection of this.connections) connection.sendPresence(frame);
  }

  #edit(update: Uint8Array, editor: Editor): Edit {
    return { account: this.account, layer: this.layer, update, actor: editor.user, at: this.#now() };
  }

  #write(update: Uint8Array, editor: Editor): void {
    this.#unsaved += 1;
    this.#log.add(this.#edit(update, editor), () => {
      this.#unsaved -= 1;
      const frame = updateFrame(update);
      for (const connection of this.connections) if (connection !== editor) connection.send(frame);
    });
  }
}
