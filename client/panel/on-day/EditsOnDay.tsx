import type { Day } from '../../../shared/model/day.ts';
import { isImagining } from '../../../shared/rules/imagine.ts';
import { existsOn } from '../../../shared/rules/network.ts';
import { useContact, useMayEdit, usePerson, useViewState } from '../../session/hooks.ts';
import { LineOnDay } from './LineOnDay.tsx';
import { PersonOnDay } from './PersonOnDay.tsx';

/** For the one person or line chosen: what can be dated to the day that is looked at. */
export const EditsOnDay = ({ day }: { day: Day }) => {
  const mayEdit = useMayEdit();
  const imagining = useViewState((state) => isImagining(state.imagined));
  const only = useViewState(({ selectedPeople, selectedContacts }) =>
    selectedPeople.length + selectedContacts.length === 1 ? (selectedPeople[0] ?? selectedContacts[0] ?? '') : '',
  );
  const person = usePerson(only as Parameters<typeof usePerson>[0]);
  const contact = useContact(only as Parameters<typeof useContact>[0]);
  if (!mayEdit || imagining) return null;
  if (person && existsOn(person, day)) return <PersonOnDay key={person.id} person={person} day={day} />;
  return contact ? <LineOnDay key={contact.id} contact={contact} day={day} /> : null;
};
