import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Account } from '../../shared/model/account.ts';
import type { AccountId } from '../../shared/model/id.ts';

/**
 * An account as it was read from its documents up to `seq`: reading them is most of the work of a summary, and other rules
 * or another day change nothing in them. It never leaves the memory of this server.
 */
export type Reading = { seq: number; data: Uint8Array };

/** Fast rather than small: an account of 60 people is some ten kilobytes so. */
const LEVEL = 1;

export const toReading = (account: Account, seq: number): Reading => ({
  seq,
  // of its own length: a whole chunk of zlib would cross to the other thread and stay in memory
  data: new Uint8Array(deflateRawSync(JSON.stringify(account), { level: LEVEL })),
});

/** It was an account when it was put in: nothing is parsed again. */
export const fromReading = ({ data }: Reading): Account => JSON.parse(inflateRawSync(data).toString()) as Account;

/** The readings of many accounts; above `mostBytes` the oldest go. */
export class Readings {
  readonly #kept = new Map<AccountId, Reading>();
  readonly #mostBytes: number;
  /** Each account's last delete, by its number. */
  readonly #deletedAt = new Map<AccountId, number>();
  #deletes = 0;
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(account: AccountId): Reading | null {
    return this.#kept.get(account) ?? null;
  }

  /** Names this moment for `put`. */
  get moment(): number {
    return this.#deletes;
  }

  /** `since`: the moment when it began to be read. What was deleted after that is not kept. */
  put(account: AccountId, reading: Reading, since: number): void {
    if ((this.#deletedAt.get(account) ?? 0) > since) return;
    this.#drop(account);
    this.#kept.set(account, reading);
    this.#bytes += reading.data.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#drop(oldest);
    }
  }

  /** Something was changed in it, or it is gone: what is being read of it just now holds no more, either. */
  delete(account: AccountId): void {
    this.#deletes += 1;
    this.#deletedAt.set(account, this.#deletes);
    this.#drop(account);
  }

  #drop(account: AccountId): void {
    this.#bytes -= this.#kept.get(account)?.data.length ?? 0;
    this.#kept.delete(account);
  }
}
