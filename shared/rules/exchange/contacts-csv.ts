import type { Account } from '../../model/account.ts';
import { entryOn } from '../../model/dated.ts';
import { type Day, isWithin } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import { toCsv } from './people-csv.ts';

export const CONTACT_COLUMNS = [
  'Facet ID',
  'Supplier person',
  'Supplier title',
  'Customer person',
  'Customer title',
  'Strength',
  'Since',
  'Until',
  'Last touch',
  'Last touch kind',
] as const;

/** Every line of contact with its strength on a day (0 when it has ended), under a row of column names. */
export const contactRows = (account: Account, day: Day): (readonly string[])[] => {
  const people = new Map(account.people.map((person) => [person.id, person]));
  const nameAndTitle = (id: PersonId): [string, string] => {
    const person = people.get(id);
    const post = person && (entryOn(person.posts, day) ?? person.posts[0]);
    return [person?.name ?? '', post?.title ?? ''];
  };
  return [
    CONTACT_COLUMNS,
    ...account.contacts.map((contact) => {
      const touch = contact.touches.findLast((it) => it.date <= day);
      const strength = isWithin(day, null, contact.until) ? (entryOn(contact.strengths, day)?.value ?? 0) : 0;
      return [
        contact.id,
        ...nameAndTitle(contact.supplier),
        ...nameAndTitle(contact.customer),
        String(strength),
        contact.strengths[0]?.from ?? '',
        contact.until ?? '',
        touch?.date ?? '',
        touch?.kind ?? '',
      ];
    }),
  ];
};

export const contactsCsv = (account: Account, day: Day): string => toCsv(contactRows(account, day));
