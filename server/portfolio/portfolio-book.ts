import type { AccountId } from '../../shared/model/id.ts';
import { revised, withoutAccount } from '../../shared/rules/portfolio/review-record.ts';
import { oneByOne } from '../members/one-by-one.ts';
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
  /** One change after the other: none is built on what the one before is just replacing. */
  readonly #inTurn = oneByOne();

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

  put(record: PortfolioRecord): Promise<void> {
    return this.#inTurn(() => this.#keep(this.get(record.kind, record.id), record));
  }

  /**
   * Changes a record as it is when its turn comes: of two who change different fields at once neither loses anything, and
   * nobody writes back what another has taken out. What `change` answers is kept, the same object without being written;
   * null: nothing is. It throws when it refuses.
   */
  change<K extends PortfolioKind, R extends PortfolioRecordOf<K> | null>(
    kind: K,
    id: string,
    change: (record: PortfolioRecordOf<K> | null) => R,
  ): Promise<R> {
    return this.#inTurn(async () => {
      const before = this.get(kind, id);
      const after = change(before);
      await this.#keep(before, after);
      return after;
    });
  }

  /** Every record, all in one turn: what others make of records comes before it, or goes by what it has made of them. */
  changeAll(change: (record: PortfolioRecord) => PortfolioRecord | null): Promise<void> {
    return this.#inTurn(async () => {
      for (const before of [...this.#records.values()]) await this.#keep(before, change(before));
    });
  }

  async remove(kind: PortfolioKind, id: string): Promise<void> {
    await this.change(kind, id, () => null);
  }

  /** An account is gone, and what was kept of it with it, in reviews too. */
  forget(account: AccountId): Promise<void> {
    return this.changeAll((record) => {
      if (record.account === account) return null;
      if (record.kind !== 'review') return record;
      const left = withoutAccount(record.review, account);
      if (left === null || left === record.review) return left && record;
      return { ...record, review: revised(left) };
    });
  }

  async #keep(before: PortfolioRecord | null, after: PortfolioRecord | null): Promise<void> {
    if (after === before) return;
    if (after) {
      await this.#store.put(after);
      this.#records.set(keyOf(after), after);
      this.#changed(after);
    } else if (before) {
      await this.#store.remove(before.kind, before.id);
      this.#records.delete(keyOf(before));
      this.#changed(before);
    }
  }

  #changed(record: PortfolioRecord): void {
    for (const listener of this.#listeners) listener(record);
  }
}

const keyOf = ({ kind, id }: PortfolioRecord): string => `${kind} ${id}`;
