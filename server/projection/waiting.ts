import type { AccountId } from '../../shared/model/id.ts';

/**
 * Accounts that wait to be summed up. Edited ones come first, and of these the one whose last turn was longest ago: an
 * edit of a quiet account does not wait for fifty that are edited all the time.
 */
export class Waiting {
  readonly #edited = new Set<AccountId>();
  readonly #outdated = new Set<AccountId>();
  /** The number of each account's last turn. */
  readonly #lastTurn = new Map<AccountId, number>();
  #turn = 0;

  get size(): number {
    return this.#edited.size + this.#outdated.size;
  }

  get hasEdited(): boolean {
    return this.#edited.size > 0;
  }

  get hasOutdated(): boolean {
    return this.#outdated.size > 0;
  }

  add(account: AccountId, why: 'edited' | 'outdated'): void {
    if (this.#edited.has(account)) return;
    if (why === 'edited') this.#outdated.delete(account);
    (why === 'edited' ? this.#edited : this.#outdated).add(account);
  }

  delete(account: AccountId): void {
    this.#edited.delete(account);
    this.#outdated.delete(account);
  }

  clear(): void {
    this.#edited.clear();
    this.#outdated.clear();
  }

  /** Takes out the edited account whose turn it is; null: none waits. */
  nextEdited(): AccountId | null {
    let [quietest, since] = [null as AccountId | null, Number.POSITIVE_INFINITY];
    for (const account of this.#edited) {
      const last = this.#lastTurn.get(account) ?? 0;
      if (last < since) [quietest, since] = [account, last];
    }
    if (quietest === null) return null;
    this.delete(quietest);
    this.#turn += 1;
    this.#lastTurn.set(quietest, this.#turn);
    return quietest;
  }

  /** Takes out up to `most` that are only outdated. */
  takeOutdated(most: number): AccountId[] {
    const taken = [...this.#outdated].slice(0, most);
    for (const account of taken) this.#outdated.delete(account);
    return taken;
  }
}
