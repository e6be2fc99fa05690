import type { ContactId, LinkId, PersonId } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import type { Command } from '../edit.ts';
import { addRecords } from '../records.ts';

export type CopyPeople = { ids: readonly PersonId[]; suffix?: string };

/**
 * Copies people with their posts, and the lines and links among them. What tells one human from another (addresses,
 * ids in other programs, the seat, the membership) is not copied. Returns the copies in the order of the originals.
 */
export const copyPeople: Command<CopyPeople, PersonId[]> = (edit, { ids, suffix = '' }) => {
  const wanted = new Set(ids);
  const originals = edit.account.people.filter((person) => wanted.has(person.id));
  const copies = new Map(originals.map((person) => [person.id, edit.newId() as PersonId]));
  const copyOf = (person: Person) => ({
    ...person,
    id: copies.get(person.id)!,
    name: `${person.name}${suffix}`,
    ...{ seat: null, email: null, phone: null, url: null, externalIds: {}, member: null, pos: null },
  });
  addRecords(edit, 'people', originals.map(copyOf));

  const lines = edit.account.contacts.filter((line) => copies.has(line.supplier) && copies.has(line.customer));
  addRecords(
    edit,
    'contacts',
    lines.map((line) => ({
      ...line,
      id: edit.newId() as ContactId,
      supplier: copies.get(line.supplier),
      customer: copies.get(line.customer),
      touches: [],
    })),
  );
  const links = edit.account.links.filter((link) => copies.has(link.from) && copies.has(link.to));
  addRecords(
    edit,
    'links',
    links.map((link) => ({
      ...link,
      id: edit.newId() as LinkId,
      from: copies.get(link.from),
      to: copies.get(link.to),
    })),
  );
  return [...copies.values()];
};
