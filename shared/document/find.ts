// What a command finds in the account as it was before the command.
import type { Contact } from '../model/contact.ts';
import type { Day } from '../model/day.ts';
import type { ContactId, PersonId } from '../model/id.ts';
import type { Person } from '../model/person.ts';
import { Side } from '../model/side.ts';
import type { Edit } from './edit.ts';
import { treeAt } from './write.ts';

export const personOf = (edit: Edit, id: PersonId): Person | null =>
  edit.account.people.find((person) => person.id === id) ?? null;

export const contactOf = (edit: Edit, id: ContactId): Contact | null =>
  edit.account.contacts.find((contact) => contact.id === id) ?? null;

/** Also of people whom this very command has added. */
export const sideOf = (edit: Edit, id: PersonId): Side | null => {
  const stored = treeAt(edit.docs, 'map', ['people', id, 'side']);
  return Side.safeParse(stored).data ?? null;
};

/** Open-ended, or not yet ended on that day. */
export const isOpenOn = (record: { until: Day | null }, day: Day): boolean =>
  record.until === null || record.until > day;
