import type { Account } from '../../model/account.ts';
import { entryOn } from '../../model/dated.ts';
import type { Day } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import type { Side } from '../../model/side.ts';
import {
  contradicts,
  idsOf,
  isNameless,
  KEY_KINDS,
  type Keys,
  keysOfPerson,
  type UsableKeys,
} from './identity-keys.ts';
import { nameKey } from './person-name.ts';
import type { PersonRow } from './person-row.ts';
import type { MatchKey } from './plan.ts';
import { nameAndTitleKey } from './same-person.ts';

type Known<T> = {
  who: T;
  externalIds: Readonly<Record<string, string>>;
  name: string;
  /** Among several with the same key the lowest is meant: who is here today before who has left. */
  rank: number;
};

export type Found<T> = { who: T; matchedBy: MatchKey };

/** Who is known by which key; the same for the people of a map and for the earlier rows of a file. */
export type Register<T> = {
  add(known: Known<T>, keys: Keys, nameAndTitle: string | null): void;
  /** Whom a row is: by id, then profile address, then e-mail; by name and title only where there is none of these. */
  find(row: PersonRow, keys: Keys, side: Side): Found<T> | null;
};

export const createRegister = <T>(): Register<T> => {
  const index = new Map<string, Known<T>[]>();
  const put = (key: string, known: Known<T>) => {
    const list = index.get(key);
    if (list) list.push(known);
    else index.set(key, [known]);
  };
  const best = (key: string, row: PersonRow): Known<T> | null => {
    const fitting = (index.get(key) ?? []).filter((it) => !contradicts(idsOf(row), it.externalIds));
    const otherName = (it: Known<T>) => (nameKey(it.name) === nameKey(row.name) ? 0 : 1);
    return fitting.toSorted((a, b) => a.rank - b.rank || otherName(a) - otherName(b))[0] ?? null;
  };
  return {
    add: (known, keys, nameAndTitle) => {
      for (const kind of KEY_KINDS) for (const key of keys[kind]) put(`${kind}\n${key}`, known);
      if (nameAndTitle !== null) put(`name\n${nameAndTitle}`, known);
    },
    find: (row, keys, side) => {
      for (const kind of KEY_KINDS)
        for (const key of keys[kind]) {
          const known = best(`${kind}\n${key}`, row);
          if (known) return { who: known.who, matchedBy: kind };
        }
      const known = isNameless(keys) ? best(`name\n${nameAndTitleKey(side, row.name, row.title)}`, row) : null;
      return known && { who: known.who, matchedBy: 'name-and-title' };
    },
  };
};

/** Everybody on the map. Without a title, a name alone is only found where the person has nothing else either. */
export const registerOf = (account: Account, today: Day, usable: UsableKeys): Register<PersonId> => {
  const register = createRegister<PersonId>();
  for (const person of account.people) {
    const title = (entryOn(person.posts, today) ?? person.posts[0])?.title ?? '';
    const keys = keysOfPerson(person);
    const byName = person.status !== 'vacant' && (title !== '' || isNameless(usable(keys)));
    register.add(
      {
        who: person.id,
        externalIds: person.externalIds,
        name: person.name,
        rank: person.until !== null && person.until <= today ? 1 : 0,
      },
      keys,
      byName ? nameAndTitleKey(person.side, person.name, title) : null,
    );
  }
  return register;
};
