import type { AccountState } from '../../shared/document/state.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { VersionKind } from '../../shared/protocol/versions.ts';
import { outlived, type Retention } from '../../shared/rules/retention.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { AccountStore, StoredVersion, VersionStore } from '../storage/ports.ts';
import { AccountGone, type Rooms, Stopping } from '../sync/rooms.ts';
import type { Capture } from './capture.ts';
import { unpack } from './pack.ts';

/** While an account is edited it is kept so often. */
export const HOURLY_MS = 60 * 60_000;
/** The session has ended when nobody came back for so long (a reload is no end); the documents are still in memory then. */
export const SESSION_END_MS = 20_000;

type Options = {
  versions: VersionStore;
  accounts: AccountStore;
  rooms: Rooms;
  capture: Capture;
  clock: Clock;
  newId: () => string;
  retention: () => Retention;
  dayOf: (instant: number) => Day;
  workspace: string;
  log: Log;
};

type Wanted = { kind: VersionKind; by?: string; name?: string };

/**
 * Keeps copies of accounts: an hour after the first edit, when the last one has left, and when asked. What equals the
 * newest version is not kept again, except under a name. What has outlived the retention goes.
 */
export class Versions {
  readonly #options: Options;
  readonly #hourly = new Map<AccountId, () => void>();
  readonly #ends = new Map<AccountId, () => void>();
  /** One account is kept once at a time: the next one asks again what the newest version is. */
  readonly #queues = new Map<AccountId, Promise<unknown>>();
  readonly #stopListening: (() => void)[];
  #stopped = false;

  constructor(options: Options) {
    this.#options = options;
    this.#stopListening = [
      options.rooms.onEdited((account) => this.#edited(account)),
      options.rooms.onAttendance((account, isAttended) => this.#attendance(account, isAttended)),
    ];
  }

  /** Keeps what the account holds now. Answers the version that holds it, null when it is not worth one. */
  keep(account: AccountId, wanted: Wanted): Promise<{ version: StoredVersion; isNew: boolean } | null> {
    return this.inTurn(account, () => this.#keep(account, wanted));
  }

  /** Does something while no version of the account is kept. */
  inTurn<R>(account: AccountId, work: () => Promise<R>): Promise<R> {
    const waiting = this.#queues.get(account) ?? Promise.resolve();
    const kept = waiting.then(work);
    const settled = kept.catch(() => {});
    this.#queues.set(account, settled);
    void settled.then(() => {
      if (this.#queues.get(account) === settled) this.#queues.delete(account);
    });
    return kept;
  }

  /** What a version holds, null when there is no such version. */
  async open(account: AccountId, id: string): Promise<AccountState | null> {
    const bytes = await this.#options.versions.read(account, id);
    return bytes && unpack(bytes);
  }

  /** Removes what has outlived the retention, of every account. */
  async prune(): Promise<void> {
    const { accounts, workspace } = this.#options;
    await this.#guard(async () => {
      for (const { id } of await accounts.list(workspace)) await this.#prune(id);
    });
  }

  /** Sessions that ended with the server: whatever was edited after its newest version is kept now. */
  async catchUp(): Promise<void> {
    await this.#guard(async () => {
      for (const account of await this.#options.versions.behind()) await this.#keepQuietly(account, 'session-end');
    });
  }

  stop(): void {
    this.#stopped = true;
    for (const stop of this.#stopListening) stop();
    for (const plans of [this.#hourly, this.#ends]) {
      for (const cancel of plans.values()) cancel();
      plans.clear();
    }
  }

  #edited(account: AccountId): void {
    if (this.#hourly.has(account)) return;
    this.#plan(this.#hourly, account, HOURLY_MS, 'hourly');
  }

  #attendance(account: AccountId, isAttended: boolean): void {
    this.#cancel(this.#ends, account);
    if (!isAttended && this.#hourly.has(account)) this.#plan(this.#ends, account, SESSION_END_MS, 'session-end');
  }

  #plan(plans: Map<AccountId, () => void>, account: AccountId, after: number, kind: VersionKind): void {
    if (this.#stopped) return;
    const task = () => {
      plans.delete(account);
      void this.#keepQuietly(account, kind);
    };
    plans.set(account, this.#options.clock.after(after, task));
  }

  #cancel(plans: Map<AccountId, () => void>, account: AccountId): void {
    plans.get(account)?.();
    plans.delete(account);
  }

  /** A failure is logged and made good within the hour. */
  async #keepQuietly(account: AccountId, kind: VersionKind): Promise<void> {
    const kept = await this.#guard(() => this.keep(account, { kind }));
    if (!kept) this.#edited(account);
  }

  /** True when it worked, or can never work again. */
  async #guard(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof AccountGone || error instanceof Stopping || this.#stopped) return true;
      this.#options.log.error({ err: error }, 'could not keep versions, tried again later');
      return false;
    }
  }

  async #keep(account: AccountId, { kind, by = '', name }: Wanted) {
    const { versions, rooms, capture, clock, newId, log } = this.#options;
    // from here on an edit starts an hour of its own: the copy below may be without it
    this.#cancel(this.#hourly, account);
    await rooms.written(account);
    const at = clock.now();
    const { content, bytes, bare } = await capture(account);
    const newest = await versions.newest(account);
    if (name === undefined && newest?.content === content) return { version: newest, isNew: false };
    if (bare && newest === null && kind !== 'named' && kind !== 'before-restore') return null;
    const version: StoredVersion = { id: newId(), account, at, kind, name: name ?? null, by, content };
    await versions.add(version, (await versions.holds(account, content)) ? null : bytes);
    await this.#prune(account);
    log.info({ account, kind }, 'version kept');
    return { version, isNew: true };
  }

  async #prune(account: AccountId): Promise<void> {
    const { versions, retention, clock, dayOf } = this.#options;
    await versions.remove(account, outlived(await versions.list(account), retention(), clock.now(), dayOf));
  }
}
