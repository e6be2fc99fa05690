import * as Y from 'yjs';
import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';
import { limits } from '../../shared/protocol/limits.ts';
import type { Clock } from '../clock.ts';
import type { Edit, StoredDocument } from '../storage/ports.ts';
import type { CommitLog, Turn, Writer } from './commit-log.ts';
import type { Connection } from './connection.ts';
import { type PresenceEntry, presenceFrame, step2Frame } from './frames.ts';
import { LiveDocument } from './live-document.ts';
import { makesTypes, nestsDeeper } from './nesting.ts';
import { type Change, Outbox } from './outbox.ts';
import { Presence } from './presence.ts';
import { changesNothing, missesPredecessors, nextOf, type ReadUpdate } from './read-update.ts';

/** Who edits a document: a socket's person, or a route's. */
export type Editor = { user: string };

type Options = {
  account: AccountId;
  layer: Layer;
  stored: StoredDocument;
  log: CommitLog;
  clock: Clock;
  /** Reads the document from disk, as far as it is written. */
  load: () => Promise<StoredDocument>;
  /** Asks for `flushPresence` at the next tick. */
  presenceLater: (room: Room) => void;
  /** Rows were written to the log of this document. */
  onWritten: (rows: number, bytes: number) => void;
};

type Asked = { connection: Connection; stateVector: Uint8Array };

/**
 * One layer of one account in memory, and the sockets that look at it. Promise: an edit reaches another socket, or a
 * joiner, only after it is written, and is called saved only when it is safe.
 */
export class Room implements Writer {
  readonly account: AccountId;
  readonly layer: Layer;
  readonly connections = new Set<Connection>();
  readonly #options: Options;
  readonly #document: LiveDocument;
  readonly #presence = new Presence();
  readonly #outbox: Outbox;
  #heard = new Map<number, PresenceEntry>();
  /** Of this turn: what changed, whose messages are to be counted up to which, and which Yjs clients are new. */
  #changes: Change[] = [];
  #counted = new Map<Connection, number>();
  #newClients: number[] = [];
  #unwritten = 0;
  #told: { update: Uint8Array; frame: Uint8Array } | null = null;
  #asked: Asked[] = [];
  readonly #waiting = new Set<Connection>();
  /** Bytes that the document can have at most: its snapshot, and everything that came since. */
  #bytes: number;

  constructor(options: Options) {
    this.account = options.account;
    this.layer = options.layer;
    this.#options = options;
    this.#outbox = new Outbox(this.connections, options.clock);
    this.#document = new LiveDocument(options.stored);
    const { snapshot, updates } = options.stored;
    this.#bytes = updates.reduce((sum, { length }) => sum + length, snapshot?.data.length ?? 0);
  }

  get doc(): Y.Doc {
    return this.#document.doc;
  }

  /** Everything that the document holds is written. */
  get written(): boolean {
    return this.#unwritten === 0;
  }

  enter(connection: Connection): void {
    this.connections.add(connection);
  }

  leave(connection: Connection): void {
    this.connections.delete(connection);
    this.#waiting.delete(connection);
    this.#counted.delete(connection);
    this.#asked = this.#asked.filter((asked) => asked.connection !== connection);
    if (this.#hear(this.#presence.leave(connection))) this.flushPresence();
  }

  dispose(): void {
    this.#document.dispose();
  }

  stateVector(): Uint8Array {
    return this.#document.stateVector();
  }

  /** Runs changes of the document in the name of `editor`; synchronous, so that nobody else's slip in. */
  editAs<R>(editor: Editor, change: () => R): R {
    const { doc } = this;
    const note = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { beforeState, afterState }: Y.Transaction) => {
      if (afterState.size > beforeState.size) {
        for (const client of afterState.keys()) if (!beforeState.has(client)) this.#newClients.push(client);
      }
      this.#document.changed();
      this.#note({ update, by: editor });
    };
    doc.on('update', note);
    try {
      return change();
    } finally {
      doc.off('update', note);
    }
  }

  /** Whether a change builds on something that is not here. */
  lacksBasisOf(update: ReadUpdate): boolean {
    return missesPredecessors(this.#document.stateOf, update);
  }

  holdsAll(update: ReadUpdate): boolean {
    return changesNothing(this.doc, update);
  }

  /** Whether the document would become larger than any may be. */
  outgrownBy(update: Uint8Array): boolean {
    if (this.#bytes + update.length <= limits.documentBytes) return false;
    this.#bytes = this.#document.whole().length;
    return this.#bytes + update.length > limits.documentBytes;
  }

  /** Applies a whole update whose basis is here. Throws on what no document may hold. */
  apply(connection: Connection, update: Uint8Array, read: ReadUpdate): void {
    if (makesTypes(read) && nestsDeeper(this.doc, read, limits.nesting))
      throw new RangeError('types in types in types');
    const client = nextOf(this.#document.stateOf, read);
    if (client === null) this.#merge(connection, update);
    else {
      if (this.#document.stateOf(client) === 0) this.#newClients.push(client);
      this.#document.append(update, client, read);
      this.#note({ update, by: connection });
    }
    for (const waiting of this.#waiting) if (waiting !== connection) waiting.tryParked();
  }

  /** `connection` holds changes whose basis may still come from somebody else. */
  waitForBasis(connection: Connection): void {
    this.#waiting.add(connection);
  }

  /** More edits wait for the disk than may. */
  get pressed(): boolean {
    return this.#options.log.pressed;
  }

  whenRelieved(task: () => void): void {
    this.#options.log.whenRelieved(task);
  }

  /** The connection's messages up to `count` are safe once everything is that came before. */
  countWhenSafe(connection: Connection, count: number): void {
    this.#counted.set(connection, count);
    this.#options.log.note(this);
  }

  /** Answers step 1 with what the other lacks, as far as it is written. */
  answerStep1(connection: Connection, stateVector: Uint8Array): void {
    if (this.written) connection.sendDocument(this.#step2(stateVector));
    else if (this.#options.log.state !== 'writing') void this.#answerFromDisk({ connection, stateVector });
    else this.#asked.push({ connection, stateVector });
  }

  /** The store has begun to fail: whoever waits is told what is on disk. */
  storeFails(): void {
    for (const asked of this.#asked.splice(0)) void this.#answerFromDisk(asked);
  }

  announce(connection: Connection, entries: readonly PresenceEntry[]): void {
    if (this.#hear(this.#presence.announce(connection, entries))) this.#options.presenceLater(this);
  }

  presenceOfEveryone(): PresenceEntry[] {
    return this.#presence.everyone();
  }

  /** Tells everyone, the announcers too (the stock provider reconnects after 30 s without a message), the newest of each. */
  flushPresence(): void {
    if (this.#heard.size === 0) return;
    const frame = presenceFrame([...this.#heard.values()]);
    this.#heard = new Map();
    for (const connection of this.connections) connection.sendPresence(frame);
  }

  takeTurn(): Turn {
    const changes = this.#changes;
    const counted = this.#counted;
    const authors = this.#newClients;
    this.#changes = [];
    this.#counted = new Map();
    this.#newClients = [];
    const at = this.#options.clock.now();
    const { account, layer } = this;
    const edits = changes.map(({ update, by }, index): Edit => {
      const edit = { account, layer, update, actor: by.user, at };
      return index === 0 && authors.length > 0 ? { ...edit, authors } : edit;
    });
    return {
      edits,
      written: () => this.#show(changes),
      safe() {
        for (const [connection, count] of counted) connection.acknowledge(count);
      },
    };
  }

  /** The whole document is one and the same message as long as it is, so that it is compressed once. */
  #step2(stateVector: Uint8Array): Uint8Array {
    const update = this.#document.difference(stateVector);
    if (update !== this.#told?.update) this.#told = { update, frame: step2Frame(update) };
    return this.#told.frame;
  }

  #hear(entries: readonly PresenceEntry[]): boolean {
    for (const entry of entries) this.#heard.set(entry.client, entry);
    return entries.length > 0;
  }

  /** An update of which a part may be here already: what Yjs says is new is what counts. */
  #merge(connection: Connection, update: Uint8Array): void {
    this.editAs(connection, () => Y.applyUpdate(this.doc, update, connection));
    // structs that refer to one another in a circle: nothing of them may stay
    const { store } = this.doc;
    if (!store.pendingStructs && !store.pendingDs) return;
    store.pendingStructs = null;
    store.pendingDs = null;
    throw new RangeError('an update that never becomes whole');
  }

  #note(change: Change): void {
    const bytes = change.update.length;
    this.#bytes += bytes;
    this.#unwritten += 1;
    this.#changes.push(change);
    this.#options.log.waits(bytes);
    this.#options.log.note(this);
  }

  #show(changes: readonly Change[]): void {
    this.#unwritten -= changes.length;
    if (changes.length > 0) {
      this.#outbox.show(changes);
      const bytes = changes.reduce((sum, { update }) => sum + update.length, 0);
      this.#options.onWritten(changes.length, bytes);
      this.#options.clock.soon(() => this.#document.catchUp());
    }
    this.#answerAsked();
  }

  #answerAsked(): void {
    if (!this.written) return;
    for (const { connection, stateVector } of this.#asked.splice(0)) this.answerStep1(connection, stateVector);
  }

  async #answerFromDisk({ connection, stateVector }: Asked): Promise<void> {
    try {
      const { snapshot, updates } = await this.#options.load();
      const written = Y.mergeUpdates([...(snapshot ? [snapshot.data] : []), ...updates]);
      connection.sendDocument(step2Frame(Y.diffUpdate(written, stateVector)));
    } catch {
      connection.close('loadFailed');
    }
  }
}
