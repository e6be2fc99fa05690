import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { Judging } from '../../shared/model/judging.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { AccountStore } from '../storage/ports.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Project, ProjectMany } from './project.ts';
import { rulesName } from './rules-name.ts';
import { Waiting } from './waiting.ts';

/** Edits within this time share one computation; less of it while somebody looks at the list. */
export const PROJECT_AFTER_MS = 800;
const PROJECT_WATCHED_MS = 400;
/** Somebody is at work as long as the last edit is not older. */
export const BUSY_MS = 2_000;
/**
 * After each computation so many times its duration is left to everything else: after one of an edited account, the same
 * while somebody waits for it at the list, and after one that is only outdated while somebody edits.
 */
const REST = 9;
const REST_WATCHED = 0.5;
const REST_OUTDATED = 3;
/** Outdated ones that are computed and stored together: a commit waits for the disk. */
export const TOGETHER = 8;

type Options = {
  accounts: Pick<AccountStore, 'outdated'>;
  /** What findings go by. */
  judging: () => Judging;
  /** When an account was last reviewed. */
  reviewed?: (account: AccountId) => Day | null;
  /** Whether anybody looks at the list, and waits for what changes in it. */
  isWatched?: () => boolean;
  project: Project;
  /** For those that are only outdated: several at once, beside everything else. */
  projectMany: ProjectMany;
  /** How many of these may run at once while nobody is at work. */
  lanes?: number;
  rooms: Pick<Rooms, 'onEdited'>;
  clock: Clock;
  today: () => Day;
  timeZone: string;
  log: Log;
  metrics?: Metrics;
};

/**
 * Keeps each account's stored summary in step with its documents: soon after edits, and when a new day or other rules have
 * changed what the measures say. Edited ones come one after another and before those that are only outdated, which are
 * taken by the batch, several batches at once: many only make summaries later. What a stop or a crash left undone is found
 * by `refreshOutdated` at the next start.
 */
export class Projector {
  readonly #options: Options;
  readonly #planned = new Map<AccountId, () => void>();
  readonly #waiting = new Waiting();
  readonly #running = new Map<AccountId, Promise<unknown>>();
  readonly #stopListening: () => void;
  readonly #listeners = new Set<(account: AccountId) => void>();
  #editedAt = Number.NEGATIVE_INFINITY;
  #working: Promise<void> | null = null;
  #stopped = false;
  #lanesAtWork = 0;
  #workingOff: Promise<unknown> | null = null;
  /** Whoever rests. */
  readonly #resting = new Set<() => void>();

  constructor(options: Options) {
    this.#options = options;
    this.#stopListening = options.rooms.onEdited((account) => {
      this.#editedAt = options.clock.now();
      this.soon(account);
    });
    options.metrics?.gauge('facet_projections_waiting', 'Accounts to be summed up', () => this.#waiting.size);
  }

  /** Calls `listener` after each account whose turn it was, also one that is gone. */
  onProjected(listener: (account: AccountId) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What an account says may be another: it is summed up in a moment. */
  soon(account: AccountId): void {
    if (this.#stopped || this.#planned.has(account)) return;
    const ms = this.#options.isWatched?.() ? PROJECT_WATCHED_MS : PROJECT_AFTER_MS;
    this.#planned.set(
      account,
      this.#options.clock.after(ms, () => {
        this.#planned.delete(account);
        this.#waiting.add(account, 'edited');
        void this.#work();
      }),
    );
  }

  /**
   * Computes and stores one account's summary now. A failure is logged, not thrown: it is made good later. Answers whether
   * it worked.
   */
  async refresh(account: AccountId): Promise<boolean> {
    this.#callOff(account);
    this.#waiting.delete(account);
    return this.#inTurn([account], () => this.#project(account));
  }

  /** Every account whose summary lags behind its documents, the day, or the rules, behind those that are being edited. */
  async refreshOutdated(): Promise<void> {
    const { accounts, today, judging, log } = this.#options;
    if (this.#stopped) return;
    try {
      const outdated = await accounts.outdated(today(), rulesName(judging()));
      if (this.#stopped) return;
      for (const account of outdated) this.#waiting.add(account, 'outdated');
      await this.#workOutdated();
    } catch (error) {
      if (!this.#stopped) log.error({ err: error }, 'could not look for outdated summaries');
    }
  }

  /** For good. What is under way then ends as it may, and says nothing: the next start makes it good. */
  stop(): void {
    this.#stopped = true;
    this.#stopListening();
    for (const cancel of this.#planned.values()) cancel();
    this.#planned.clear();
    this.#waiting.clear();
    for (const end of [...this.#resting]) end();
  }

  #callOff(account: AccountId): void {
    this.#planned.get(account)?.();
    this.#planned.delete(account);
  }

  /** One after the other for each account, so that none is stored over a newer one. */
  async #inTurn<R>(accounts: readonly AccountId[], task: () => Promise<R>): Promise<R> {
    const before = Promise.all(accounts.map((account) => this.#running.get(account)));
    const running = before.then(task);
    const over = running.catch(() => {});
    for (const account of accounts) this.#running.set(account, over);
    try {
      return await running;
    } finally {
      for (const account of accounts) if (this.#running.get(account) === over) this.#running.delete(account);
    }
  }

  get #by() {
    const { judging, timeZone } = this.#options;
    const by = judging();
    return { judging: by, rules: rulesName(by), timeZone };
  }

  async #project(account: AccountId): Promise<boolean> {
    const { project, today, reviewed, clock, log, metrics } = this.#options;
    const begun = clock.precise();
    try {
      await project(account, today(), { ...this.#by, reviewed: reviewed?.(account) ?? null });
      metrics?.projectionSeconds.observe((clock.precise() - begun) / 1000);
      for (const listener of this.#listeners) listener(account);
      return true;
    } catch (error) {
      if (!this.#stopped) log.error({ err: error, account }, 'could not summarise');
      return false;
    }
  }

  /** What fails in company is tried alone, and logged then. */
  async #projectMany(accounts: readonly AccountId[]): Promise<void> {
    const { projectMany, today, reviewed, log } = this.#options;
    for (const account of accounts) this.#callOff(account);
    const wanted = accounts.map((account) => ({ account, reviewed: reviewed?.(account) ?? null }));
    const failed = await this.#inTurn(accounts, () => projectMany(wanted, today(), this.#by)).catch((error) => {
      if (!this.#stopped) log.error({ err: error }, 'could not summarise several accounts, tried one by one');
      return accounts;
    });
    if (this.#stopped) return;
    const alone = new Set(failed);
    for (const account of accounts) if (!alone.has(account)) for (const listener of this.#listeners) listener(account);
    for (const account of alone) await this.refresh(account);
  }

  /** Ends when no edited account waits any more. */
  #work(): Promise<void> {
    this.#working ??= this.#workOff().finally(() => {
      this.#working = null;
    });
    return this.#working;
  }

  async #workOff(): Promise<void> {
    const { clock, isWatched } = this.#options;
    for (let next = this.#waiting.nextEdited(); next; next = this.#waiting.nextEdited()) {
      const begun = clock.precise();
      await this.refresh(next);
      const rest = isWatched?.() ? REST_WATCHED : REST;
      if (this.#waiting.hasEdited) await this.#rest((clock.precise() - begun) * rest);
    }
  }

  get #isBusy(): boolean {
    return this.#waiting.hasEdited || this.#options.clock.now() - this.#editedAt < BUSY_MS;
  }

  /** Ends when nothing is outdated any more. */
  #workOutdated(): Promise<unknown> {
    const { lanes = 1 } = this.#options;
    this.#workingOff ??= Promise.all(Array.from({ length: lanes }, () => this.#workOffOutdated())).finally(() => {
      this.#workingOff = null;
    });
    return this.#workingOff;
  }

  /** While somebody is at work one lane goes on, and most of its time is left to others. */
  async #workOffOutdated(): Promise<void> {
    const { clock } = this.#options;
    while (this.#waiting.hasOutdated && !this.#stopped) {
      if (this.#isBusy && this.#lanesAtWork > 0) {
        await this.#rest(BUSY_MS);
        continue;
      }
      this.#lanesAtWork += 1;
      try {
        const begun = clock.precise();
        await this.#projectMany(this.#waiting.takeOutdated(TOGETHER));
        if (this.#isBusy && this.#waiting.hasOutdated) await this.#rest((clock.precise() - begun) * REST_OUTDATED);
      } finally {
        this.#lanesAtWork -= 1;
      }
    }
  }

  /** Ends early when everything stops. */
  async #rest(ms: number): Promise<void> {
    if (ms === 0 || this.#stopped) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        this.#resting.delete(end);
        cancel();
        resolve();
      };
      const cancel = this.#options.clock.after(ms, end);
      this.#resting.add(end);
    });
  }
}
