import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { DocumentStore, Edit } from '../storage/ports.ts';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

type Entry = { edit: Edit | null; settle: () => void };

type Options = {
  append: DocumentStore['append'];
  /** Called once after the entries of a commit are settled. */
  afterCommit: (edits: readonly Edit[]) => void;
  clock: Clock;
  log: Log;
  metrics: Metrics;
};

/**
 * Group commit: whatever all rooms add within one turn of the event loop becomes one transaction. Entries
 * settle strictly in the order they were added, and only once they are on disk. A write that fails is kept and
 * tried again with back-off; what comes meanwhile waits behind it.
 */
export class CommitLog {
  readonly #options: Options;
  #waiting: Entry[] = [];
  #running = false;
  #failing = false;
  #idle: (() => void)[] = [];
  #impatient: ((saved: boolean) => void)[] = [];

  constructor(options: Options) {
    this.#options = options;
  }

  /** `edit` null: nothing to write, but `settle` must not overtake what was added before. */
  add(edit: Edit | null, settle: () => void): void {
    this.#waiting.push({ edit, settle });
    if (this.#running) return;
    this.#running = true;
    this.#options.clock.soon(() => void this.#run());
  }

  /** Resolves once nothing waits to be written. */
  async settled(): Promise<void> {
    if (this.#running) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /** True once nothing waits to be written, false as soon as the store refuses. */
  async settledUnlessFailing(): Promise<boolean> {
    if (this.#failing) return false;
    if (!this.#running) return true;
    return new Promise<boolean>((resolve) => this.#impatient.push(resolve));
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      const edits = batch.flatMap(({ edit }) => edit ?? []);
      if (edits.length > 0) await this.#write(edits);
      for (const { settle } of batch) settle();
      this.#options.afterCommit(edits);
    }
    this.#running = false;
    for (const resolve of this.#idle.splice(0)) resolve();
    for (const resolve of this.#impatient.splice(0)) resolve(true);
  }

  async #write(edits: readonly Edit[]): Promise<void> {
    const { append, clock, log, metrics } = this.#options;
    for (let wait = FIRST_RETRY_MS; ; wait = Math.min(2 * wait, LAST_RETRY_MS)) {
      const stop = metrics.commitSeconds.startTimer();
      try {
        await append(edits);
        stop();
        metrics.commitEdits.observe(edits.length);
        if (this.#failing) log.info({ edits: edits.length }, 'writing works again');
        this.#failing = false;
        return;
      } catch (error) {
        this.#failing = true;
        for (const resolve of this.#impatient.splice(0)) resolve(false);
        metrics.commitFailures.inc();
        log.error({ err: error, edits: edits.length, retryInMs: wait }, 'could not write to the log, kept for a retry');
        await new Promise<void>((resolve) => clock.after(wait, resolve));
      }
    }
  }
}
