import type { AccountDocs } from '../../shared/document/docs.ts';
import type { AccountId } from '../../shared/model/id.ts';
import { LAYERS, type Layer } from '../../shared/model/layer.ts';
import { limits } from '../../shared/protocol/limits.ts';
import type { StoreState } from '../../shared/protocol/messages.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { DocumentStore, StoredDocument } from '../storage/ports.ts';
import { CommitLog } from './commit-log.ts';
import { isDue, ROWS_AT_REST, type Tail } from './compaction.ts';
import { Connection } from './connection.ts';
import { PresenceTicker } from './presence-ticker.ts';
import { type Editor, Room } from './room.ts';
import type { Socket } from './socket.ts';

/** How long a document without sockets stays in memory: a reload of the page finds it warm. */
export const UNLOAD_GRACE_MS = 30_000;

/** The account was deleted. */
export class AccountGone extends Error {}
/** The store refuses writes: the edit is kept in memory and tried again, but it is not saved yet. */
export class NotSaved extends Error {}
/** The server is about to end: nothing is opened any more. */
export class Stopping extends Error {}
/** As many documents are in memory as may be. */
export class ServerFull extends Error {}

/** A place for a room; `holds` counts who needs it in memory. */
type Slot = {
  account: AccountId;
  layer: Layer;
  room: Promise<Room>;
  holds: number;
  tail: Tail;
  compacting: boolean;
  cancelUnload: () => void;
};

type Options = { documents: DocumentStore; clock: Clock; log: Log; metrics: Metrics };

export type Guest = { socket: Socket; user: string; mayWrite: boolean; wantsAcks: boolean; wantsStore?: boolean };

/** All documents in memory: loaded when somebody needs one, unloaded when nobody has for a while. */
export class Rooms {
  readonly #options: Options;
  readonly #commits: CommitLog;
  readonly #presence: PresenceTicker;
  readonly #slots = new Map<string, Slot>();
  readonly #connections = new Map<Connection, Slot>();
  readonly #open = new Set<Room>();
  readonly #gone = new Set<AccountId>();
  readonly #listeners = new Set<(account: AccountId) => void>();
  readonly #attending = new Map<AccountId, number>();
  readonly #attendanceListeners = new Set<(account: AccountId, isAttended: boolean) => void>();
  #stopping = false;

  constructor(options: Options) {
    this.#options = options;
    const { documents, clock, log, metrics } = options;
    this.#commits = new CommitLog({ documents, clock, log, metrics, onState: (state) => this.#tellStore(state) });
    this.#presence = new PresenceTicker(clock);
  }

  /** Calls `listener` after edits of an account are written. */
  onEdited(listener: (account: AccountId) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls `listener` when the first socket of an account comes and when the last one has left. */
  onAttendance(listener: (account: AccountId, isAttended: boolean) => void): () => void {
    this.#attendanceListeners.add(listener);
    return () => this.#attendanceListeners.delete(listener);
  }

  /** A socket enters a room; rejects when the document cannot be loaded. Whoever joins calls `leave` at the end. */
  async join(account: AccountId, layer: Layer, { wantsStore = false, ...guest }: Guest): Promise<Connection> {
    const { clock, log, metrics } = this.#options;
    const connection = new Connection({ ...guest, wantsStore, clock, log, metrics });
    const { slot, room } = await this.#hold(account, layer);
    this.#connections.set(connection, slot);
    this.#attend(account, 1);
    metrics.sockets.set(this.#connections.size);
    if (this.#gone.has(account)) connection.close('gone');
    else if (this.#stopping) connection.close('restart');
    else if (room.connections.size >= limits.socketsPerRoom) connection.close('roomFull');
    else connection.enter(room, this.#commits.state);
    return connection;
  }

  /** The end of a connection that `join` answered; may be called again. */
  leave(connection: Connection): void {
    connection.left();
    const slot = this.#connections.get(connection);
    if (!slot) return;
    this.#connections.delete(connection);
    this.#attend(slot.account, -1);
    this.#options.metrics.sockets.set(this.#connections.size);
    this.#release(slot);
  }

  /** Changes an account's live documents and waits until that is safe. */
  async edit<R>(account: AccountId, editor: Editor, change: (docs: AccountDocs) => R): Promise<R> {
    return this.#withAll(account, async (rooms) => {
      const docs = docsOf(rooms);
      const run = LAYERS.reduce<() => R>(
        (inner, layer) => () => rooms[layer].editAs(editor, inner),
        () => change(docs),
      );
      const result = run();
      if (!(await this.#commits.settledUnlessFailing())) throw new NotSaved();
      return result;
    });
  }

  /** Reads an account's live documents, as far as they are written. */
  async read<R>(account: AccountId, look: (docs: AccountDocs) => R): Promise<R> {
    return this.#withAll(account, async (rooms) => {
      await this.#commits.settledUnlessFailing();
      return look(docsOf(rooms));
    });
  }

  /** Resolves when whatever was brought before is written, as far as the store can write. */
  async written(account: AccountId): Promise<void> {
    if (this.#gone.has(account)) throw new AccountGone();
    if (this.#stopping) throw new Stopping();
    await this.#commits.settledUnlessFailing();
  }

  /** The account is deleted: its sockets are closed and its documents leave memory. */
  async close(account: AccountId): Promise<void> {
    this.#gone.add(account);
    for (const layer of LAYERS) {
      const room = await this.#slots.get(key(account, layer))?.room.catch(() => null);
      for (const connection of [...(room?.connections ?? [])]) connection.close('gone');
    }
  }

  /** Reads no more, waits until everything is safe and acknowledged, then closes every socket. */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (const { cancelUnload } of this.#slots.values()) cancelUnload();
    for (const connection of this.#connections.keys()) connection.mute();
    await this.#commits.settled();
    for (const connection of this.#connections.keys()) connection.close('restart');
  }

  #attend(account: AccountId, step: 1 | -1): void {
    const before = this.#attending.get(account) ?? 0;
    if (before + step > 0) this.#attending.set(account, before + step);
    else this.#attending.delete(account);
    if (before !== 0 && before + step !== 0) return;
    for (const listener of this.#attendanceListeners) listener(account, step === 1);
  }

  #tellStore(state: StoreState): void {
    if (state !== 'writing') for (const room of this.#open) room.storeFails();
    for (const connection of this.#connections.keys()) connection.tellStore(state);
  }

  #written(slot: Slot, rows: number, bytes: number): void {
    slot.tail.rows += rows;
    slot.tail.bytes += bytes;
    if (isDue(slot.tail)) void this.#compact(slot, 1);
    for (const listener of this.#listeners) listener(slot.account);
  }

  async #withAll<R>(account: AccountId, use: (rooms: Record<Layer, Room>) => Promise<R>): Promise<R> {
    const held: Slot[] = [];
    const take = async (layer: Layer): Promise<Room> => {
      const { slot, room } = await this.#hold(account, layer);
      held.push(slot);
      return room;
    };
    try {
      return await use({ map: await take('map'), inside: await take('inside'), talk: await take('talk') });
    } finally {
      for (const slot of held) this.#release(slot);
    }
  }

  async #hold(account: AccountId, layer: Layer): Promise<{ slot: Slot; room: Room }> {
    if (this.#gone.has(account)) throw new AccountGone();
    if (this.#stopping) throw new Stopping();
    const slot = this.#slots.get(key(account, layer)) ?? this.#openSlot(account, layer);
    slot.cancelUnload();
    slot.holds += 1;
    try {
      const room = await slot.room;
      if (this.#gone.has(account)) throw new AccountGone();
      return { slot, room };
    } catch (error) {
      this.#release(slot);
      throw error;
    }
  }

  #openSlot(account: AccountId, layer: Layer): Slot {
    if (this.#slots.size >= limits.rooms) throw new ServerFull();
    const tail = { rows: 0, bytes: 0, snapshotBytes: 0 };
    const slot: Slot = {
      account,
      layer,
      room: this.#load(account, layer, () => slot),
      holds: 0,
      tail,
      compacting: false,
      cancelUnload: () => {},
    };
    this.#slots.set(key(account, layer), slot);
    this.#options.metrics.rooms.set(this.#slots.size);
    // a failed load is not kept: the next one who asks tries again
    slot.room.catch(() => this.#drop(slot));
    return slot;
  }

  async #load(account: AccountId, layer: Layer, slot: () => Slot): Promise<Room> {
    const { documents, clock } = this.#options;
    const load = () => documents.load(account, layer);
    const stored = await this.#loadFolded(account, layer);
    const { snapshot, updates } = stored;
    slot().tail = {
      rows: updates.length,
      bytes: updates.reduce((sum, { length }) => sum + length, 0),
      snapshotBytes: snapshot?.data.length ?? 0,
    };
    const room = new Room({
      account,
      layer,
      stored,
      log: this.#commits,
      clock,
      load,
      presenceLater: (moved) => this.#presence.later(moved),
      onWritten: (rows, bytes) => this.#written(slot(), rows, bytes),
    });
    this.#open.add(room);
    return room;
  }

  /** As one snapshot, whose bytes serve joiners as they are; with its tail when the store cannot write. */
  async #loadFolded(account: AccountId, layer: Layer): Promise<StoredDocument> {
    const { documents, log } = this.#options;
    const stored = await documents.load(account, layer);
    if (stored.updates.length === 0) return stored;
    try {
      await documents.compact(account, layer, ROWS_AT_REST);
      return await documents.load(account, layer);
    } catch (error) {
      log.error({ err: error, account, layer }, 'could not compact a document');
      return stored;
    }
  }

  #release(slot: Slot): void {
    slot.holds -= 1;
    if (slot.holds > 0 || this.#stopping) return;
    slot.cancelUnload();
    const grace = this.#gone.has(slot.account) ? 0 : UNLOAD_GRACE_MS;
    slot.cancelUnload = this.#options.clock.after(grace, () => void this.#unload(slot));
  }

  async #unload(slot: Slot): Promise<void> {
    const { account, layer } = slot;
    try {
      const room = await slot.room;
      await this.#commits.settled();
      if (slot.holds > 0 || !room.written) return;
      this.#drop(slot);
      this.#open.delete(room);
      room.dispose();
      if (!this.#gone.has(account)) await this.#compact(slot, ROWS_AT_REST);
    } catch (error) {
      this.#options.log.error({ err: error, account, layer }, 'could not unload a document, it stays in memory');
    }
  }

  /** Folds the log of a document into its snapshot when it has at least so many rows. A failure only means: later. */
  async #compact(slot: Slot, rows: number): Promise<void> {
    const { documents, log, metrics } = this.#options;
    const { account, layer, tail } = slot;
    if (slot.compacting || tail.rows < rows) return;
    slot.compacting = true;
    const before = { ...tail };
    try {
      const snapshotBytes = await documents.compact(account, layer, rows);
      if (snapshotBytes === null) return;
      metrics.compactions.inc();
      tail.rows -= before.rows;
      tail.bytes -= before.bytes;
      tail.snapshotBytes = snapshotBytes;
    } catch (error) {
      log.error({ err: error, account, layer }, 'could not compact a document');
    } finally {
      slot.compacting = false;
    }
  }

  #drop(slot: Slot): void {
    if (this.#slots.get(key(slot.account, slot.layer)) === slot) this.#slots.delete(key(slot.account, slot.layer));
    this.#options.metrics.rooms.set(this.#slots.size);
  }
}

const key = (account: AccountId, layer: Layer): string => `${account}/${layer}`;
const docsOf = (rooms: Record<Layer, Room>): AccountDocs => ({
  map: rooms.map.doc,
  inside: rooms.inside.doc,
  talk: rooms.talk.doc,
});
