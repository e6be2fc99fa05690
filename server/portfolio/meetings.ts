import type { AccountId } from '../../shared/model/id.ts';
import type { Review } from '../../shared/model/review.ts';
import { revised, withItem } from '../../shared/rules/portfolio/review-record.ts';
import { oneByOne } from '../members/one-by-one.ts';
import type { PortfolioBook } from './portfolio-book.ts';

/** Somebody who has the page of a review open. */
export type Attendee = {
  id: string;
  name: string;
  /** The review is another one now; null: it is deleted. */
  tell: (review: Review | null) => void;
  here: (people: { id: string; name: string }[]) => void;
};

type Timer = { account: AccountId; since: number };

/**
 * The reviews that people sit in: one change after the other, everybody told of each. An account's time runs as long as
 * the presenter shows it and has the page open.
 */
export class Meetings {
  readonly #book: PortfolioBook;
  readonly #now: () => number;
  readonly #inOrder = oneByOne();
  readonly #attending = new Map<string, Set<Attendee>>();
  readonly #timers = new Map<string, Timer>();
  #changing: string | null = null;

  constructor(book: PortfolioBook, now: () => number) {
    this.#book = book;
    this.#now = now;
    book.onChange(({ kind, id }) => {
      if (kind === 'review') this.#changedElsewhere(id);
    });
  }

  find(id: string): Review | null {
    return this.#book.get('review', id)?.review ?? null;
  }

  /** Keeps what `change` makes of it; null when there is no such review. A change that throws keeps nothing. */
  change(id: string, change: (review: Review) => Review): Promise<Review | null> {
    return this.#inOrder(async () => {
      this.#changing = id;
      const kept = await this.#book
        .change('review', id, (now) => now && { ...now, review: revised(change(this.#counted(now.review))) })
        .finally(() => {
          this.#changing = null;
        });
      if (!kept) return null;
      this.#time(kept.review);
      this.#tell(id, kept.review);
      return kept.review;
    });
  }

  remove(id: string): Promise<void> {
    return this.#inOrder(() => this.#book.remove('review', id));
  }

  /** By an erasure, or with an account that goes, or it is deleted; what is changed here is told here. */
  #changedElsewhere(id: string): void {
    const review = this.find(id);
    if (!review) this.#timers.delete(id);
    if (!review || this.#changing !== id) this.#tell(id, review);
  }

  isTiming(id: string): boolean {
    return this.#timers.has(id);
  }

  /** With the seconds up to now. */
  counted(review: Review): Review {
    return this.#counted(review);
  }

  /** Everybody looks again: what he may see is another thing now, or the accounts are. */
  again(id?: string): void {
    for (const one of id === undefined ? this.#attending.keys() : [id]) this.#tell(one, this.find(one));
  }

  /** Comes in. Whoever was in it once stands in the minutes. Answers the way out. */
  async enter(id: string, attendee: Attendee): Promise<() => Promise<void>> {
    const here = this.#attending.get(id) ?? new Set();
    this.#attending.set(id, here);
    here.add(attendee);
    this.#tellHere(id);
    const { name } = attendee;
    await this.change(id, (review) =>
      review.endedAt !== null || review.present.includes(name)
        ? review
        : { ...review, present: [...review.present, name] },
    );
    return async () => {
      here.delete(attendee);
      if (here.size === 0) this.#attending.delete(id);
      this.#tellHere(id);
      const review = this.find(id);
      if (review && !this.#isHere(id, review.presenter) && this.#timers.has(id)) await this.change(id, (now) => now);
    };
  }

  #isHere(id: string, user: string): boolean {
    return [...(this.#attending.get(id) ?? [])].some((one) => one.id === user);
  }

  #counted(review: Review): Review {
    const timer = this.#timers.get(review.id);
    if (!timer) return review;
    const passed = Math.max(0, Math.floor((this.#now() - timer.since) / 1000));
    return withItem(review, timer.account, (item) => ({ ...item, seconds: item.seconds + passed }));
  }

  /** From here on, for what is shown now: the seconds before are in the review. A begun second goes on. */
  #time(review: Review): void {
    const shown = review.items[review.at];
    const before = this.#timers.get(review.id);
    if (!shown || review.endedAt !== null || !this.#isHere(review.id, review.presenter)) {
      this.#timers.delete(review.id);
      return;
    }
    const begun = before ? (this.#now() - before.since) % 1000 : 0;
    this.#timers.set(review.id, { account: shown.account, since: this.#now() - begun });
  }

  #tell(id: string, review: Review | null): void {
    for (const { tell } of this.#attending.get(id) ?? []) tell(review);
  }

  #tellHere(id: string): void {
    const here = [...(this.#attending.get(id) ?? [])];
    const people = [...new Map(here.map(({ id: user, name }) => [user, { id: user, name }])).values()];
    for (const one of here) one.here(people);
  }
}
