import type { AccountId } from '../../shared/model/id.ts';
import type { PortfolioEvent } from '../../shared/protocol/portfolio.ts';
import type { Actor } from '../access/can.ts';
import type { PortfolioRows } from './portfolio-rows.ts';

/** Somebody who looks at the list. `actor` is asked anew each time: rights may have changed. */
export type Watcher = { actor: () => Actor; tell: (event: PortfolioEvent) => void };

/** Tells those who look at the list what has changed in it, each only what he may see. */
export class PortfolioLive {
  readonly #rows: PortfolioRows;
  readonly #watchers = new Set<Watcher>();

  constructor(rows: PortfolioRows) {
    this.#rows = rows;
  }

  get watchers(): number {
    return this.#watchers.size;
  }

  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** This account is another one now, or gone. */
  async changed(id: AccountId): Promise<void> {
    await this.#rows.refresh(id);
    for (const { actor, tell } of this.#watchers) {
      const row = await this.#rows.rowFor(id, actor());
      tell(row ? { kind: 'row', row } : { kind: 'gone', id });
    }
  }

  /** A round of scoring is another one now, or gone; told to those who may know of it. */
  async round(id: string, mayKnow: (actor: Actor) => Promise<boolean>): Promise<void> {
    for (const { actor, tell } of this.#watchers) if (await mayKnow(actor())) tell({ kind: 'round', id });
  }

  /** Settings, rights or reviews changed: everybody asks for the whole again. */
  again(): void {
    for (const { tell } of this.#watchers) tell({ kind: 'again' });
  }
}
