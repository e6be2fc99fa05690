import { createHash } from 'node:crypto';
import type { AccountId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import type { AccessBook, Claims } from '../access/access-book.ts';
import { type Actor, can, gradesOf } from '../access/can.ts';
import { outlookOf } from '../access/outlook.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { PortfolioRows } from './portfolio-rows.ts';
import { type Heard, PortfolioWatcher } from './portfolio-watcher.ts';

/** A row that could not be read is tried again so soon. */
const TRY_AGAIN_MS = 5_000;

export type LiveOptions = {
  rows: PortfolioRows;
  access: AccessBook;
  workspace: string;
  /** Another one at each start of the server: its counts begin anew. */
  run: string;
  clock: Clock;
  log: Log;
  metrics: Metrics;
};

type Open = { watcher: PortfolioWatcher; claims: Claims; outlook: string; grade: string };

/**
 * Tells those who look at the list what has changed in it, each only what he may see. Every change has a number: whoever
 * comes back says up to which he knows, and is told of the accounts that changed after it.
 */
export class PortfolioLive {
  readonly #options: LiveOptions;
  readonly #open = new Set<Open>();
  readonly #changedAt = new Map<AccountId, number>();
  #count = 0;
  /** Whoever knows less than this must ask for everything. */
  #wholeAt = 0;
  #stopped = false;

  constructor(options: LiveOptions) {
    this.#options = options;
    options.metrics.gauge('facet_portfolio_streams', 'Open lists that are kept in step', () => this.#open.size);
    options.rows.onChange((id) => {
      this.told(id);
      // it cannot be said to one who comes back whether he knew of it
      if (!options.rows.has(id)) this.#wholeAt = this.#count;
    });
    options.access.onChange((kind) => {
      if (kind === null || kind === 'team' || kind === 'private' || kind === 'token') this.#rightsChanged();
    });
  }

  get watchers(): number {
    return this.#open.size;
  }

  /** Names what somebody knows who asks for everything now. */
  versionFor(actor: Actor): string {
    return [this.#options.run, this.#count, this.#outlookOf(actor)].join('.');
  }

  /** null: too many are open already. Whoever is let in calls `leave` at the end. `since`: the version that he knows. */
  async watch(claims: Claims, since: string | null): Promise<PortfolioWatcher | null> {
    const { rows, access, workspace } = this.#options;
    await rows.ready();
    if (this.#stopped || this.#isFull(claims)) return null;
    const actor = () => access.actorOf(claims);
    const watcher = new PortfolioWatcher({ rows, workspace, actor, isPrivate: (id) => access.isPrivate(id) });
    const outlook = this.#outlookOf(actor());
    this.#open.add({ watcher, claims, outlook, grade: this.#gradeOf(actor()) });
    if (since !== null) this.#catchUp(watcher, since, outlook);
    return watcher;
  }

  leave(watcher: PortfolioWatcher): void {
    for (const open of this.#open) if (open.watcher === watcher) this.#open.delete(open);
  }

  /** This account may be another one now, or gone. Never rejects: what cannot be read now is tried again. */
  async changed(id: AccountId): Promise<void> {
    const { rows, clock, log } = this.#options;
    try {
      await rows.refresh(id);
    } catch (error) {
      log.error({ err: error, account: id }, 'could not read a row of the portfolio, tried again');
      if (!this.#stopped) clock.after(TRY_AGAIN_MS, () => void this.changed(id));
    }
  }

  /** A round of scoring or a review is another one now, or gone; told to those who may know of it. */
  async heard(event: Heard, mayKnow: (actor: Actor) => boolean | Promise<boolean>): Promise<void> {
    for (const { watcher, claims } of [...this.#open])
      if (await mayKnow(this.#options.access.actorOf(claims))) watcher.hear(event);
  }

  /** What is kept in memory of this account is another. */
  told(id: AccountId): void {
    this.#count += 1;
    this.#changedAt.set(id, this.#count);
    for (const { watcher } of this.#open) watcher.changed(id);
  }

  /** Settings or the day changed: everybody asks for the whole again. */
  again(): void {
    this.#count += 1;
    this.#wholeAt = this.#count;
    for (const { watcher } of this.#open) watcher.again();
  }

  stop(): void {
    this.#stopped = true;
    for (const { watcher } of this.#open) watcher.end();
  }

  #catchUp(watcher: PortfolioWatcher, since: string, outlook: string): void {
    const [run, count, then] = since.split('.');
    const known = Number(count);
    const isKnown = run === this.#options.run && then === outlook && known >= this.#wholeAt && known <= this.#count;
    if (!isKnown) watcher.again();
    else for (const [id, at] of this.#changedAt) if (at > known) watcher.changed(id);
  }

  #isFull({ user, session, token }: Claims): boolean {
    const all = [...this.#open].map(({ claims }) => claims);
    const same = (count: (claims: Claims) => boolean) => all.filter(count).length;
    if (token !== undefined) return same((other) => other.token === token) >= limits.portfolioStreams;
    return (
      same((other) => other.session === session) >= limits.portfolioStreamsPerSession ||
      same((other) => other.user === user) >= limits.portfolioStreams
    );
  }

  /** Whoever may look no more is shown out; whose rights have changed is told of what that means for him. */
  #rightsChanged(): void {
    const { access, workspace } = this.#options;
    for (const open of this.#open) {
      const actor = access.actorOf(open.claims);
      const outlook = this.#outlookOf(actor);
      const grade = this.#gradeOf(actor);
      if (!can(actor, 'list-accounts', { kind: 'workspace', workspace })) open.watcher.end();
      else if (outlook !== open.outlook) open.watcher.rightsChanged();
      // what he may in the workspace stands in no row
      if (grade !== open.grade) open.watcher.again();
      Object.assign(open, { outlook, grade });
    }
  }

  #gradeOf(actor: Actor): string {
    return gradesOf(actor, { kind: 'workspace', workspace: this.#options.workspace }).join();
  }

  #outlookOf(actor: Actor): string {
    const { access } = this.#options;
    const outlook = outlookOf(actor, access.privates);
    return createHash('sha256').update(outlook).digest('base64url').slice(0, 22);
  }
}
