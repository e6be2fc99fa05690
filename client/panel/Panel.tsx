import { useEffect, useRef } from 'react';
import { useAccountPart, useViewState } from '../session/hooks.ts';
import { LinePanel } from './line/LinePanel.tsx';
import styles from './Panel.module.css';
import { PersonPanel } from './person/PersonPanel.tsx';
import { SeveralPanel } from './several/SeveralPanel.tsx';
import { SummaryPanel } from './summary/SummaryPanel.tsx';

/** What is selected, editable in place; with nothing selected, how the relationship stands. */
export const Panel = () => {
  const selectedPeople = useViewState((state) => state.selectedPeople);
  const selectedContacts = useViewState((state) => state.selectedContacts);
  const people = useAccountPart((account) => account.people.filter((person) => selectedPeople.includes(person.id)));
  const contacts = useAccountPart((account) => account.contacts.filter((one) => selectedContacts.includes(one.id)));
  const panel = useFocusWhenOpened();
  const [person, contact] = [people[0], contacts[0]];

  return (
    <div className={styles.panel} ref={panel}>
      {people.length + contacts.length === 0 ? (
        <SummaryPanel />
      ) : people.length + contacts.length > 1 ? (
        <SeveralPanel people={people} contacts={contacts} />
      ) : person ? (
        <PersonPanel key={person.id} person={person} />
      ) : contact ? (
        <LinePanel key={contact.id} contact={contact} />
      ) : null}
    </div>
  );
};

/** Enter on a card opens the person: the keys go on in the first field of the panel. */
const useFocusWhenOpened = () => {
  const opened = useViewState((state) => state.opened);
  const panel = useRef<HTMLDivElement>(null);
  const seen = useRef(opened);
  useEffect(() => {
    if (seen.current === opened) return;
    seen.current = opened;
    panel.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [opened]);
  return panel;
};
