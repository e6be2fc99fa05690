import type { AccountId } from '../../shared/model/id.ts';
import type { AuditAction, AuditActor, AuditDetail, AuditSubject } from '../../shared/protocol/audit.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { AuditStore, NewAudit } from '../storage/ports.ts';
import { Once } from './once.ts';

const DAY_MS = 24 * 3600 * 1000;
const AGAIN_MS = 5_000;
/** Notes of one write, and notes that wait for a disk that refuses them; beyond it the oldest are lost, and the log says so. */
const AT_ONCE = 200;
const MOST_WAITING = 10_000;

/** The name of a member can be left out: it is looked up. */
type Named<T extends { kind: string; name: string }> =
  | T
  | (Omit<T, 'kind' | 'name'> & { kind: 'member'; name?: string | undefined });

export type Note = {
  action: AuditAction;
  /** `of`: the member whose token it is. */
  actor: Named<AuditActor> & { of?: string };
  /** Its name is looked up when it is left out. */
  account?: { id: AccountId; name?: string } | null;
  subject?: (Named<AuditSubject> & { of?: string }) | null;
  detail?: AuditDetail;
  address?: string;
};

type Options = {
  store: AuditStore;
  workspace: string;
  /** How long entries are kept. */
  days: () => number;
  memberName: (user: string) => Promise<string>;
  accountName: (account: AccountId) => Promise<string>;
  clock: Clock;
  log: Log;
};

/** Writes down who did what. Nothing waits for it and nothing fails by it; what the disk refuses is tried again. */
export class Audit {
  readonly #options: Options;
  readonly #once: Once;
  #waiting: (Note & { at: number })[] = [];
  #writing: Promise<void> | null = null;
  #cancelRetry = () => {};
  #cancelSweep = () => {};

  constructor(options: Options) {
    this.#options = options;
    this.#once = new Once(options.clock.now);
  }

  note(note: Note): void {
    this.#waiting.push({ ...note, at: this.#options.clock.now() });
    this.#write();
  }

  /** Writes it down unless that was done under the same key within `ms`. */
  noteOnce(key: string, ms: number, note: Note): void {
    if (this.#once.take(key, ms)) this.note(note);
  }

  /** Everything noted so far is written, or was refused. */
  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  /** Removes what has outlived its time, now and every day. */
  sweepDaily(): void {
    const { store, clock, days, log } = this.#options;
    this.#cancelSweep();
    this.#cancelSweep = clock.after(DAY_MS, () => this.sweepDaily());
    store.prune(clock.now() - days() * DAY_MS).then(
      (entries) => void (entries > 0 && log.info({ entries }, 'old entries of the audit log are removed')),
      (error: unknown) => log.error({ err: error }, 'old entries of the audit log could not be removed'),
    );
  }

  stop(): void {
    this.#cancelSweep();
    this.#cancelRetry();
  }

  #write(): void {
    if (this.#writing || this.#waiting.length === 0) return;
    this.#cancelRetry();
    this.#writing = this.#writeSome().then((isWritten) => {
      this.#writing = null;
      if (isWritten) this.#write();
      else this.#cancelRetry = this.#options.clock.after(AGAIN_MS, () => this.#write());
    });
  }

  async #writeSome(): Promise<boolean> {
    const notes = this.#waiting.splice(0, AT_ONCE);
    try {
      await this.#options.store.add(await Promise.all(notes.map((note) => this.#complete(note))));
      return true;
    } catch (error) {
      const actions = notes.map(({ action }) => action);
      this.#options.log.error({ err: error, actions }, 'the audit log could not be written, tried again');
      this.#keep(notes);
      return false;
    }
  }

  #keep(notes: (Note & { at: number })[]): void {
    this.#waiting.unshift(...notes);
    const lost = this.#waiting.length - MOST_WAITING;
    if (lost <= 0) return;
    this.#waiting.splice(0, lost);
    this.#options.log.error({ lost }, 'entries of the audit log are lost');
  }

  async #complete({ at, action, actor, account, subject, detail, address }: Note & { at: number }): Promise<NewAudit> {
    const { workspace, memberName, accountName } = this.#options;
    const named = async ({ kind, id, name }: { kind: string; id: string; name?: string | undefined }) =>
      name ?? (kind === 'member' ? await memberName(id) : '');
    const of = actor.of ?? subject?.of;
    return {
      workspace,
      at,
      action,
      actor: { kind: actor.kind, id: actor.id, name: await named(actor) },
      account: account ? { id: account.id, name: account.name ?? (await accountName(account.id)) } : null,
      subject: subject ? { kind: subject.kind, id: subject.id, name: await named(subject) } : null,
      detail: { ...detail, ...(of === undefined ? {} : { tokenOf: await memberName(of) }) },
      address: address ?? '',
    };
  }
}
