import { limits } from '../../shared/protocol/limits.ts';
import type { StoreState } from '../../shared/protocol/messages.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { type DocumentStore, type Edit, StoreFailure } from '../storage/ports.ts';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

/** What one turn of the event loop brought to one document. */
export type Turn = {
  edits: readonly Edit[];
  /** No crash of the process loses the edits any more: others may see them. */
  written(): void;
  /** Nor does a loss of power: they may be called saved. */
  safe(): void;
};

/** Whoever brings turns: asked for one at the end of the turn of the event loop in which it noted itself. */
export type Writer = { takeTurn(): Turn };

type Options = {
  documents: Pick<DocumentStore, 'write' | 'sync'>;
  clock: Clock;
  log: Log;
  metrics: Metrics;
  /** Called when the store begins to fail, in another way, or writes again. */
  onState: (state: StoreState) => void;
};

const editsOf = (turns: readonly Turn[]): Edit[] => turns.flatMap(({ edits }) => edits);
const bytesOf = (edits: readonly Edit[]): number => edits.reduce((sum, { update }) => sum + update.length, 0);

/**
 * Group commit in two steps. Whatever all documents brought within one turn of the event loop becomes one write, then it
 * is shown; behind that runs one fsync after another, each for all that was written before it began, then it is called
 * saved. Nothing is delayed when idle. A write that fails is kept and tried again with back-off; what comes meanwhile
 * waits behind it.
 */
export class CommitLog {
  readonly #options: Options;
  readonly #writers = new Set<Writer>();
  #running = false;
  /** Written, not yet known to be on the disk. */
  #unsafe: Turn[] = [];
  #syncing = false;
  #state: StoreState = 'writing';
  #unwritten = 0;
  #idle: (() => void)[] = [];
  #impatient: ((saved: boolean) => void)[] = [];
  #relieved: (() => void)[] = [];

  constructor(options: Options) {
    this.#options = options;
    options.metrics.gauge('facet_unwritten_bytes', 'Bytes of edits that wait to be written', () => this.#unwritten);
  }

  /** Can the store write? As far as the last try told. */
  get state(): StoreState {
    return this.#state;
  }

  /** `writer` has something to be written, or to be told once everything before it is safe. */
  note(writer: Writer): void {
    this.#writers.add(writer);
    if (this.#running) return;
    this.#running = true;
    this.#options.clock.soon(() => void this.#run());
  }

  /** So many bytes of edits wait for the disk that nobody may bring more. */
  get pressed(): boolean {
    return this.#unwritten > limits.unwrittenBytes;
  }

  /** Calls back once, when more may be brought. */
  whenRelieved(task: () => void): void {
    this.#relieved.push(task);
  }

  /** An edit waits to be written. */
  waits(bytes: number): void {
    this.#unwritten += bytes;
  }

  /** Resolves once everything is safe. */
  async settled(): Promise<void> {
    if (this.#busy) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /** True once everything is safe, false as soon as the store refuses. */
  async settledUnlessFailing(): Promise<boolean> {
    if (this.#state !== 'writing') return false;
    if (!this.#busy) return true;
    return new Promise<boolean>((resolve) => this.#impatient.push(resolve));
  }

  get #busy(): boolean {
    return this.#running || this.#syncing || this.#unsafe.length > 0;
  }

  async #run(): Promise<void> {
    const { documents, clock, metrics } = this.#options;
    while (this.#writers.size > 0) {
      const turns = [...this.#writers].map((writer) => writer.takeTurn());
      this.#writers.clear();
      const edits = editsOf(turns);
      const begun = clock.precise();
      if (edits.length > 0) await this.#insist(() => documents.write(edits));
      const written = clock.precise();
      for (const turn of turns) turn.written();
      // nobody waits for what follows
      this.#relieve(bytesOf(edits));
      if (edits.length > 0) {
        metrics.commitEdits.observe(edits.length);
        metrics.commitSeconds.observe((written - begun) / 1_000);
      }
      if (edits.length === 0 && this.#unsafe.length === 0 && !this.#syncing) for (const turn of turns) turn.safe();
      else this.#unsafe.push(...turns);
      if (!this.#syncing && this.#unsafe.length > 0) void this.#sync();
    }
    this.#running = false;
    this.#rest();
  }

  async #sync(): Promise<void> {
    const { documents, metrics } = this.#options;
    this.#syncing = true;
    while (this.#unsafe.length > 0) {
      const turns = this.#unsafe;
      this.#unsafe = [];
      const edits = editsOf(turns);
      const stop = metrics.syncSeconds.startTimer();
      // an fsync that failed may have dropped what it could not write: only writing it again makes it safe
      if (edits.length > 0) await this.#insist(documents.sync, async () => documents.write(edits));
      stop();
      for (const turn of turns) turn.safe();
    }
    this.#syncing = false;
    this.#rest();
  }

  /** Runs `work` until it succeeds; before each further try `repair`. */
  async #insist(work: () => Promise<void>, repair: () => Promise<void> = async () => {}): Promise<void> {
    const { clock, log, metrics } = this.#options;
    for (let wait = FIRST_RETRY_MS; ; wait = Math.min(2 * wait, LAST_RETRY_MS)) {
      try {
        if (wait > FIRST_RETRY_MS) await repair();
        await work();
        this.#become('writing');
        return;
      } catch (error) {
        metrics.commitFailures.inc();
        log.error({ err: error, retryInMs: wait }, 'could not write to the log, kept for a retry');
        this.#become(error instanceof StoreFailure ? error.state : 'failing');
        for (const resolve of this.#impatient.splice(0)) resolve(false);
        await new Promise<void>((resolve) => clock.after(wait, resolve));
      }
    }
  }

  #become(state: StoreState): void {
    if (state === this.#state) return;
    this.#state = state;
    if (state === 'writing') this.#options.log.info('writing works again');
    this.#options.onState(state);
  }

  #relieve(bytes: number): void {
    this.#unwritten -= bytes;
    if (!this.pressed) for (const task of this.#relieved.splice(0)) task();
  }

  #rest(): void {
    if (this.#busy) return;
    for (const resolve of this.#idle.splice(0)) resolve();
    for (const resolve of this.#impatient.splice(0)) resolve(true);
  }
}
