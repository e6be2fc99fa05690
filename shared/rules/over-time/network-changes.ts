// The days on which something changes that threads, coverage and diamond index rest on.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';

export type ChangeOptions = {
  /** Planned contacts count only from days after it. */
  today: Day;
  /** False leaves planned contacts out. Default true. */
  planned?: boolean;
};

/** From `day` on person or line `index` of the account's list may be another. */
export type Change = { day: Day; of: 'person' | 'contact' | 'planned'; index: number };

/** Ascending by day. */
export const networkChanges = (account: Account, { today, planned = true }: ChangeOptions): Change[] => {
  const changes: Change[] = [];
  const add = (of: Change['of'], index: number, day: Day | null): void => {
    if (day !== null) changes.push({ day, of, index });
  };
  for (const [index, person] of account.people.entries()) {
    add('person', index, person.from);
    add('person', index, person.until);
    for (const post of person.posts) add('person', index, post.from);
  }
  for (const [index, contact] of account.contacts.entries()) {
    add('contact', index, contact.until);
    for (const strength of contact.strengths) add('contact', index, strength.from);
  }
  if (planned) {
    for (const [index, plan] of account.inside.plannedContacts.entries()) {
      if (today < plan.from) add('planned', index, plan.from);
    }
  }
  return changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};
