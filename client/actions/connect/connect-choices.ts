import type { Account } from '../../../shared/model/account.ts';
import type { StrengthValue } from '../../../shared/model/contact.ts';
import type { Day } from '../../../shared/model/day.ts';
import { isWithin } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { otherSide, type Side } from '../../../shared/model/side.ts';
import { recordedStrength } from '../../../shared/rules/network.ts';
import { parseQuickAdd, type QuickAdd } from '../../../shared/rules/quick-add.ts';
import { type Found, searchPeople } from '../../../shared/rules/search.ts';

/** Whom a person can be connected to: the other company's people by a line, colleagues by a link, somebody new by a line. */
export type ConnectChoice =
  | { kind: 'line'; id: string; found: Found; strength: StrengthValue | null }
  | { kind: 'link'; id: string; found: Found }
  | { kind: 'new'; id: string; typed: QuickAdd; side: Side };

const MOST = 50;

/** The strength of the line that a pair has on the day, null without one. */
const present = (account: Account, a: PersonId, b: PersonId, day: Day): StrengthValue | null => {
  const contact = account.contacts.find(
    ({ supplier, customer, until }) =>
      isWithin(day, null, until) && ((supplier === a && customer === b) || (supplier === b && customer === a)),
  );
  return contact ? recordedStrength(contact, day) : null;
};

const samePerson = (found: Found, typed: QuickAdd): boolean =>
  found.fields.name.text.trim().toLocaleLowerCase() === typed.name.trim().toLocaleLowerCase();

/**
 * What the connect dialog offers, in its order: the other company first, then colleagues, and somebody new
 * last, so that Enter never adds who is there already. Who is searched
 * for by "Name, Title" is found by the name alone.
 */
export const connectChoices = (account: Account, day: Day, from: PersonId, query: string): ConnectChoice[] => {
  const side = account.people.find((person) => person.id === from)?.side;
  if (!side) return [];
  const typed = parseQuickAdd(query);
  const asked = typed.title && typed.name ? typed.name : query;
  const found = searchPeople(account, day, asked, account.people.length).filter((one) => one.id !== from);
  const lines = found
    .filter((one) => one.side !== side)
    .slice(0, MOST)
    .map((one): ConnectChoice => {
      return { kind: 'line', id: one.id, found: one, strength: present(account, from, one.id, day) };
    });
  const links = found
    .filter((one) => one.side === side)
    .slice(0, MOST)
    .map((one): ConnectChoice => ({ kind: 'link', id: one.id, found: one }));
  const isNew = (typed.name || typed.title) && !found.some((one) => samePerson(one, typed));
  const fresh: ConnectChoice[] = isNew ? [{ kind: 'new', id: '$new', typed, side: otherSide(side) }] : [];
  return [...lines, ...links, ...fresh];
};
