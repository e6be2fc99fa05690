import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { AccountStore } from '../storage/ports.ts';
import { AccountGone, type Rooms } from '../sync/rooms.ts';
import { summarise } from './summarise.ts';

/** Edits within this time share one computation. */
export const PROJECT_AFTER_MS = 800;

type Options = { accounts: AccountStore; rooms: Rooms; clock: Clock; today: () => Day; log: Log };

/**
 * Keeps each account's stored summary in step with its documents: soon after edits, and when a new day has changed
 * what the measures say. What a stop or a crash left undone is found by `refreshOutdated` at the next start.
 */
export class Projector {
  readonly #options: Options;
  readonly #planned = new Map<AccountId, () => void>();
  readonly #stopListening: () => void;

  constructor(options: Options) {
    this.#options = options;
    this.#stopListening = options.rooms.onEdited((account) => this.#plan(account));
  }

  /** Computes and stores one account's summary now. A failure is logged, not thrown: it is made good later. */
  async refresh(account: AccountId): Promise<void> {
    try {
      await this.#project(account);
    } catch (error) {
      if (!(error instanceof AccountGone)) this.#options.log.error({ err: error, account }, 'could not summarise');
    }
  }

  /** Every account whose summary lags behind its documents or the day. */
  async refreshOutdated(): Promise<void> {
    const { accounts, today, log } = this.#options;
    try {
      for (const account of await accounts.outdated(today())) await this.refresh(account);
    } catch (error) {
      log.error({ err: error }, 'could not look for outdated summaries');
    }
  }

  stop(): void {
    this.#stopListening();
    for (const cancel of this.#planned.values()) cancel();
    this.#planned.clear();
  }

  #plan(account: AccountId): void {
    if (this.#planned.has(account)) return;
    this.#planned.set(
      account,
      this.#options.clock.after(PROJECT_AFTER_MS, () => {
        this.#planned.delete(account);
        void this.refresh(account);
      }),
    );
  }

  async #project(account: AccountId): Promise<void> {
    const { accounts, rooms, today } = this.#options;
    this.#planned.get(account)?.();
    this.#planned.delete(account);
    // asked for first: an edit that comes meanwhile makes the summary outdated, never wrongly fresh
    const lastSeq = await accounts.lastSeq(account);
    const projection = await rooms.read(account, (docs) => summarise(docs, today()));
    await accounts.saveProjection(account, projection, lastSeq);
  }
}
