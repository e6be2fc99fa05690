import type { AccountId } from '../../shared/model/id.ts';

type Kept = { from: readonly unknown[]; text: string };

/**
 * What of each row is the same for everybody, as JSON: written once and not for each reader. It is written anew as soon as
 * something that it was made of is another object.
 */
export class RowTexts {
  readonly #kept = new Map<AccountId, Kept>();

  /** `from`: all that `make` goes by. */
  text(id: AccountId, from: readonly unknown[], make: () => object): string {
    const known = this.#kept.get(id);
    if (known && known.from.length === from.length && known.from.every((part, index) => Object.is(part, from[index])))
      return known.text;
    const text = JSON.stringify(make());
    this.#kept.set(id, { from, text });
    return text;
  }

  delete(id: AccountId): void {
    this.#kept.delete(id);
  }
}

/** One object of two, neither of them empty. */
export const joinObjects = (a: string, b: string): string => `${a.slice(0, -1)},${b.slice(1)}`;
