import type { AccountId } from '../../shared/model/id.ts';
import { withoutAccount } from '../../shared/rules/portfolio/review-record.ts';
import type { PortfolioStore } from '../storage/ports.ts';
import type { PortfolioKind, PortfolioRecord, PortfolioRecordOf } from './records.ts';

/**
 * What is kept about the portfolio beside the documents, in memory: one process holds the data folder, so what is here is
 * what is stored. Every change is stored first, then it counts, then whoever listens is told.
 */
export class PortfolioBook {
  readonly #store: PortfolioStore;
  readonly #records = new Map<string, PortfolioRecord>();
  readonly #listeners = new Set<(record: PortfolioRecord) => void>();

  #turn: Promise<unknown> = Promise.resolve();

  private constructor(store: PortfolioStore) {
    this.#store = store;
  }

  static async open(store: PortfolioStore): Promise<PortfolioBook> {
    const book = new PortfolioBook(store);
    for (const record of await store.all()) book.#records.set(keyOf(record), record);
    return book;
  }

  /** Calls `listener` after every change with the record that came or went. */
  onChange(listener: (record: PortfolioRecord) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get<K extends PortfolioKind>(kind: K, id: string): PortfolioRecordOf<K> | null {
    return (this.#records.get(`${kind} ${id}`) as PortfolioRecordOf<K> | undefined) ?? null;
  }

  all<K extends PortfolioKind>(kind: K): PortfolioRecordOf<K>[] {
    return [...this.#records.values()].filter((record): record is PortfolioRecordOf<K> => record.kind === kind);
  }

  async put(record: PortfolioRecord): Promise<void> {
    await this.#store.put(record);
    this.#records.set(keyOf(record), record);
    this.#changed(record);
  }

  /**
   * Changes a record as it is when its turn comes: of two who change different fields at once neither loses anything.
   * `change` throws when it refuses.
   */
  change<K extends PortfolioKind>(
    kind: K,
    id: string,
    change: (record: PortfolioRecordOf<K> | null) => PortfolioRecordOf<K>,
  ): Promise<PortfolioRecordOf<K>> {
    const turn = this.#turn.then(async () => {
      const changed = change(this.get(kind, id));
      await this.put(changed);
      return changed;
    });
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async remove(kind: PortfolioKind, id: string): Promise<void> {
    const record = this.#records.get(`${kind} ${id}`);
    if (!record) return;
    await this.#store.remove(kind, id);
    this.#records.delete(`${kind} ${id}`);
    this.#changed(record);
  }

  /** An account is gone, and what was kept of it with it, in reviews too. */
  async forget(account: AccountId): Promise<void> {
    for (const record of [...this.#records.values()])
      if (record.account === account) await this.remove(record.kind, record.id);
    for (const { id, review } of this.all('review')) {
      const left = withoutAccount(review, account);
      if (left === null) await this.remove('review', id);
      else if (left !== review) await this.put({ kind: 'review', id, account: null, review: left });
    }
  }

  #changed(record: PortfolioRecord): void {
    for (const listener of this.#listeners) listener(record);
  }
}

const keyOf = ({ kind, id }: PortfolioRecord): string => `${kind} ${id}`;
