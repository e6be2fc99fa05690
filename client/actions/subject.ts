import type { Contact } from '../../shared/model/contact.ts';
import type { ContactId, PersonId } from '../../shared/model/id.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Post } from '../../shared/model/post.ts';
import { existsOn, postOn } from '../../shared/rules/network.ts';
import { dayShown } from '../session/day-shown.ts';
import type { ActionContext } from './action.ts';

/**
 * Whom an action means: the people selected, else the card that has the keyboard focus. Whoever has gone on by key to a
 * card that is not selected means that card: what was selected before may be out of sight.
 */
export const peopleMeant = ({ session, view, onBoard, isRinged }: ActionContext): Person[] => {
  const { selectedPeople, selectedContacts, focus } = view.state.get();
  const goneOn = isRinged && focus !== null && !selectedPeople.includes(focus);
  const focusCounts = onBoard && selectedContacts.length === 0 && (selectedPeople.length === 0 || goneOn);
  const ids = new Set<PersonId>(focusCounts && focus !== null ? [focus] : selectedPeople);
  return ids.size === 0 ? [] : session.account.get().people.filter((person) => ids.has(person.id));
};

/** The one person meant, or null when it is nobody or several. */
export const personMeant = (context: ActionContext): Person | null => {
  const people = peopleMeant(context);
  return people.length === 1 ? (people[0] ?? null) : null;
};

const contactsOf = (context: ActionContext, person: PersonId): Contact[] =>
  context.session.account.get().contacts.filter(({ supplier, customer }) => supplier === person || customer === person);

/** The lines selected, else the only line of the one person meant: which line would be meant of several, nobody knows. */
export const contactsMeant = (context: ActionContext): ContactId[] => {
  const { selectedContacts } = context.view.state.get();
  if (selectedContacts.length > 0) return [...selectedContacts];
  const person = personMeant(context);
  const lines = person ? contactsOf(context, person.id) : [];
  return lines.length === 1 ? lines.map((line) => line.id) : [];
};

export const postShown = (context: ActionContext, person: Person): Post | null => postOn(person, dayShown(context));

/** Everybody who stands on the map that is shown, in the account's order. */
export const peopleShown = (context: ActionContext): Person[] => {
  const day = dayShown(context);
  return context.session.account.get().people.filter((person) => existsOn(person, day));
};
