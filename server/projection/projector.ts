import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { Judging } from '../../shared/model/workspace-settings.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { AccountStore } from '../storage/ports.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Project } from './project.ts';
import { rulesName } from './rules-name.ts';
import type { Dated } from './summarise.ts';

/** Edits within this time share one computation. */
export const PROJECT_AFTER_MS = 800;
/** After each computation so many times its duration is left to everything else. */
const REST = 9;

type Options = {
  accounts: Pick<AccountStore, 'outdated' | 'list'>;
  workspace: string;
  /** What findings go by. */
  judging: () => Judging;
  /** When an account was last edited and reviewed. */
  dated?: (account: AccountId) => Dated;
  project: Project;
  rooms: Pick<Rooms, 'onEdited'>;
  clock: Clock;
  today: () => Day;
  log: Log;
};

/**
 * Keeps each account's stored summary in step with its documents: soon after edits, and when a new day has changed
 * what the measures say; one account after another, so that many busy ones only make summaries later. What a stop or a
 * crash left undone is found by `refreshOutdated` at the next start.
 */
export class Projector {
  readonly #options: Options;
  readonly #planned = new Map<AccountId, () => void>();
  readonly #due = new Set<AccountId>();
  readonly #stopListening: () => void;
  readonly #listeners = new Set<(account: AccountId) => void>();
  #working = false;
  #stopped = false;

  constructor(options: Options) {
    this.#options = options;
    this.#stopListening = options.rooms.onEdited((account) => this.#plan(account));
  }

  /** Calls `listener` after each summary that was computed. */
  onProjected(listener: (account: AccountId) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Computes and stores one account's summary now. A failure is logged, not thrown: it is made good later. */
  async refresh(account: AccountId): Promise<void> {
    const { project, today, judging, dated, log } = this.#options;
    this.#planned.get(account)?.();
    this.#planned.delete(account);
    this.#due.delete(account);
    try {
      const by = judging();
      await project(account, today(), { judging: by, rules: rulesName(by), ...dated?.(account) });
      for (const listener of this.#listeners) listener(account);
    } catch (error) {
      log.error({ err: error, account }, 'could not summarise');
    }
  }

  /** Every account whose summary lags behind its documents or the day. */
  async refreshOutdated(): Promise<void> {
    const { accounts, today, judging, log } = this.#options;
    try {
      for (const account of await accounts.outdated(today(), rulesName(judging()))) await this.refresh(account);
    } catch (error) {
      log.error({ err: error }, 'could not look for outdated summaries');
    }
  }

  /** Everything is judged by other thresholds now: all summaries are computed anew, one after the other. */
  async refreshAll(): Promise<void> {
    const { accounts, workspace, log } = this.#options;
    try {
      for (const { id } of await accounts.list(workspace)) this.#due.add(id);
      if (!this.#working) void this.#work();
    } catch (error) {
      log.error({ err: error }, 'could not list the accounts to be summed up anew');
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#stopListening();
    for (const cancel of this.#planned.values()) cancel();
    this.#planned.clear();
    this.#due.clear();
  }

  #plan(account: AccountId): void {
    if (this.#planned.has(account) || this.#due.has(account)) return;
    this.#planned.set(
      account,
      this.#options.clock.after(PROJECT_AFTER_MS, () => {
        this.#planned.delete(account);
        this.#due.add(account);
        if (!this.#working) void this.#work();
      }),
    );
  }

  async #work(): Promise<void> {
    const { clock } = this.#options;
    this.#working = true;
    for (const account of this.#due) {
      if (this.#stopped) break;
      const begun = clock.now();
      await this.refresh(account);
      const rest = REST * (clock.now() - begun);
      if (rest > 0 && this.#due.size > 0) await new Promise<void>((resolve) => void clock.after(rest, resolve));
    }
    this.#working = false;
  }
}
