// An account as it would be: without some people, and with some people in working contact who are not yet. What draws and
// measures an account draws and measures this one, so that the map itself shows the outcome.
import type { Account } from '../model/account.ts';
import type { Contact } from '../model/contact.ts';
import type { Day } from '../model/day.ts';
import type { ContactId, PersonId } from '../model/id.ts';
import type { Person } from '../model/person.ts';
import { WORKING_STRENGTH } from './network.ts';

export type Pair = { supplier: PersonId; customer: PersonId };
export type Imagined = { without: readonly PersonId[]; with: readonly Pair[] };

export const NOTHING_IMAGINED: Imagined = { without: [], with: [] };

export const isImagining = (imagined: Imagined): boolean => imagined.without.length + imagined.with.length > 0;

const PREFIX = 'imagined-';
export const isImaginedLine = (id: string): boolean => id.startsWith(PREFIX);

/** Nobody meets whom he planned to meet once he has left: his post has no plans of its own. */
const plansOf = ({ inside }: Account, gone: ReadonlySet<PersonId>): Account['inside'] => {
  const stays = inside.plannedContacts.filter(({ supplier, customer }) => !gone.has(supplier) && !gone.has(customer));
  return stays.length === inside.plannedContacts.length ? inside : { ...inside, plannedContacts: stays };
};

/** Whoever left holds no line, and his post counts: it stands vacant (contract.md, `without`). */
const left = (person: Person): Person =>
  person.status === 'active' ? { ...person, status: 'vacant', from: null } : person;

const isPair = (a: Pair, b: Pair): boolean => a.supplier === b.supplier && a.customer === b.customer;

/** From `day` on at least a working line. */
const working = (contact: Contact, day: Day): Contact => ({
  ...contact,
  strengths: [
    ...contact.strengths.filter(({ from }) => from === null || from < day),
    { from: day, value: WORKING_STRENGTH },
  ],
});

const drawn = ({ supplier, customer }: Pair, day: Day): Contact => ({
  id: `${PREFIX}${supplier}-${customer}` as ContactId,
  supplier,
  customer,
  until: null,
  strengths: [{ from: day, value: WORKING_STRENGTH }],
  touches: [{ id: 'imagined', date: day, kind: 'meeting' }] as Contact['touches'],
});

/** What is not imagined stays the same object. Pairs that have a line that is not ended keep it, as a working one. */
export const imagine = (account: Account, { without, with: pairs }: Imagined, day: Day): Account => {
  if (without.length === 0 && pairs.length === 0) return account;
  const gone = new Set(without);
  const people = gone.size === 0 ? account.people : account.people.map((one) => (gone.has(one.id) ? left(one) : one));
  const isOpen = ({ until }: Contact) => until === null || until > day;
  const lines = pairs.map((pair) => account.contacts.find((contact) => isPair(contact, pair) && isOpen(contact)));
  const met = new Set(lines);
  const contacts = account.contacts.map((contact) => (met.has(contact) ? working(contact, day) : contact));
  const fresh = pairs.filter((_, index) => lines[index] === undefined);
  return {
    ...account,
    people,
    inside: plansOf(account, gone),
    contacts: [...contacts, ...fresh.map((pair) => drawn(pair, day))],
  };
};
