import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { Judging } from '../../shared/model/judging.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { AccountStore } from '../storage/ports.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Project } from './project.ts';
import { rulesName } from './rules-name.ts';
import { Waiting } from './waiting.ts';

/** Edits within this time share one computation; less of it while somebody looks at the list. */
export const PROJECT_AFTER_MS = 800;
const PROJECT_WATCHED_MS = 400;
/** Somebody is at work as long as the last edit is not older. */
const BUSY_MS = 2_000;
/**
 * After each computation so many times its duration is left to everything else: after one of an edited account, the same
 * while somebody waits for it at the list, and after one that is only outdated while somebody edits.
 */
const REST = 9;
const REST_WATCHED = 0.5;
const REST_OUTDATED = 3;

type Options = {
  accounts: Pick<AccountStore, 'outdated'>;
  /** What findings go by. */
  judging: () => Judging;
  /** When an account was last reviewed. */
  reviewed?: (account: AccountId) => Day | null;
  /** Whether anybody looks at the list, and waits for what changes in it. */
  isWatched?: () => boolean;
  project: Project;
  rooms: Pick<Rooms, 'onEdited'>;
  clock: Clock;
  today: () => Day;
  timeZone: string;
  log: Log;
  metrics?: Metrics;
};

/**
 * Keeps each account's stored summary in step with its documents: soon after edits, and when a new day or other rules have
 * changed what the measures say. One account after another, edited ones first, so that many only make summaries later. What
 * a stop or a crash left undone is found by `refreshOutdated` at the next start.
 */
export class Projector {
  readonly #options: Options;
  readonly #planned = new Map<AccountId, () => void>();
  readonly #waiting = new Waiting();
  readonly #running = new Map<AccountId, Promise<boolean>>();
  readonly #stopListening: () => void;
  readonly #listeners = new Set<(account: AccountId) => void>();
  #editedAt = Number.NEGATIVE_INFINITY;
  #working: Promise<void> | null = null;
  #stops = 0;
  #wake = () => {};

  constructor(options: Options) {
    this.#options = options;
    this.#stopListening = options.rooms.onEdited((account) => {
      this.#editedAt = options.clock.now();
      this.soon(account);
    });
    options.metrics?.gauge('facet_projections_waiting', 'Accounts to be summed up', () => this.#waiting.size);
  }

  /** Calls `listener` after each summary that was computed. */
  onProjected(listener: (account: AccountId) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What an account says may be another: it is summed up in a moment. */
  soon(account: AccountId): void {
    if (this.#stops > 0 || this.#planned.has(account)) return;
    const ms = this.#options.isWatched?.() ? PROJECT_WATCHED_MS : PROJECT_AFTER_MS;
    this.#planned.set(
      account,
      this.#options.clock.after(ms, () => {
        this.#planned.delete(account);
        this.#waiting.add(account, 'edited');
        this.#wake();
        void this.#work();
      }),
    );
  }

  /**
   * Computes and stores one account's summary now. A failure is logged, not thrown: it is made good later. Answers whether
   * it worked.
   */
  async refresh(account: AccountId): Promise<boolean> {
    this.#planned.get(account)?.();
    this.#planned.delete(account);
    this.#waiting.delete(account);
    // one after the other, so that none is stored over a newer one
    const before = this.#running.get(account) ?? Promise.resolve();
    const running = before.then(() => this.#project(account));
    this.#running.set(account, running);
    const isDone = await running;
    if (this.#running.get(account) === running) this.#running.delete(account);
    return isDone;
  }

  /** Every account whose summary lags behind its documents, the day, or the rules, behind those that are being edited. */
  async refreshOutdated(): Promise<void> {
    const { accounts, today, judging, log } = this.#options;
    const stops = this.#stops;
    try {
      const outdated = await accounts.outdated(today(), rulesName(judging()));
      if (this.#stops !== stops) return;
      for (const account of outdated) this.#waiting.add(account, 'outdated');
      await this.#work();
    } catch (error) {
      log.error({ err: error }, 'could not look for outdated summaries');
    }
  }

  stop(): void {
    this.#stops += 1;
    this.#stopListening();
    for (const cancel of this.#planned.values()) cancel();
    this.#planned.clear();
    this.#waiting.clear();
    this.#wake();
  }

  async #project(account: AccountId): Promise<boolean> {
    const { project, today, judging, reviewed, timeZone, clock, log, metrics } = this.#options;
    const begun = clock.precise();
    try {
      const by = judging();
      const rules = rulesName(by);
      await project(account, today(), { judging: by, rules, timeZone, reviewed: reviewed?.(account) ?? null });
      metrics?.projectionSeconds.observe((clock.precise() - begun) / 1000);
      for (const listener of this.#listeners) listener(account);
      return true;
    } catch (error) {
      log.error({ err: error, account }, 'could not summarise');
      return false;
    }
  }

  /** Ends when nothing waits any more. */
  #work(): Promise<void> {
    this.#working ??= this.#workOff().finally(() => {
      this.#working = null;
    });
    return this.#working;
  }

  async #workOff(): Promise<void> {
    const { clock } = this.#options;
    for (let next = this.#waiting.next(); next; next = this.#waiting.next()) {
      const begun = clock.precise();
      await this.refresh(next);
      await this.#rest(clock.precise() - begun);
    }
  }

  /** Leaves the store's thread to others; what was edited meanwhile ends the rest of what is only outdated. */
  async #rest(took: number): Promise<void> {
    const { clock, isWatched } = this.#options;
    const isBusy = clock.now() - this.#editedAt < BUSY_MS;
    const afterEdited = isWatched?.() ? REST_WATCHED : REST;
    const rest = took * (this.#waiting.hasEdited ? afterEdited : isBusy ? REST_OUTDATED : 0);
    if (rest === 0 || this.#waiting.size === 0) return;
    const endsEarly = !this.#waiting.hasEdited;
    await new Promise<void>((resolve) => {
      const cancel = clock.after(rest, resolve);
      this.#wake = () => {
        if (!endsEarly && this.#stops === 0) return;
        cancel();
        resolve();
      };
    });
    this.#wake = () => {};
  }
}
