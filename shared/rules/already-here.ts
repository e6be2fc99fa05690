import type { Account } from '../model/account.ts';
import type { Day } from '../model/day.ts';
import type { Person } from '../model/person.ts';
import type { Side } from '../model/side.ts';
import { fold } from './exchange/fold.ts';
import { nameKey } from './exchange/person-name.ts';
import { emailKey } from './exchange/same-person.ts';
import { postOn } from './network.ts';
import type { QuickAdd } from './quick-add.ts';

/**
 * Who stands on the map already as the one who is being typed: of the same address, else of the same name and, when
 * one is typed, title, as a pasted list finds them. Whoever has left, or is a post without a holder, is nobody's double.
 */
export const alreadyHere = (account: Account, typed: QuickAdd, side: Side, today: Day): Person | null => {
  const name = nameKey(typed.name);
  if (name === '') return null;
  const title = fold(typed.title ?? '');
  const email = typed.email === null ? '' : emailKey(typed.email);
  const isSame = (person: Person): boolean => {
    const other = emailKey(person.email ?? '');
    if (email !== '' && other !== '') return email === other;
    return nameKey(person.name) === name && (title === '' || fold(postOn(person, today)?.title ?? '') === title);
  };
  const isHere = ({ until, status }: Person) => (until === null || until > today) && status !== 'vacant';
  return account.people.find((person) => person.side === side && isHere(person) && isSame(person)) ?? null;
};
