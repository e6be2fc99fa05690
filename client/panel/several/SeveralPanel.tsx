import { X } from 'lucide-react';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Person } from '../../../shared/model/person.ts';
import { useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Face } from '../../ui/Face.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useNaming } from '../use-naming.ts';
import { SeveralLines } from './SeveralLines.tsx';
import { SeveralPeople } from './SeveralPeople.tsx';
import styles from './several.module.css';

/** The list of names stays readable; the rest is in the selection all the same. */
const SHOWN = 12;

/** Several people or lines: who they are, what they share, and what can be done to all at once. */
export const SeveralPanel = ({ people, contacts }: { people: readonly Person[]; contacts: readonly Contact[] }) => {
  const view = useView();
  const t = useText().panel.several;
  const naming = useNaming();
  const rest = people.length - SHOWN;
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {t.title(people.length, contacts.length)} <span className={styles.aside}>{t.selected}</span>
        </h2>
        <IconButton icon={X} label={t.clear} onPress={view.clear} />
      </div>
      {people.length > 0 && (
        <ul className={styles.names}>
          {people.slice(0, SHOWN).map((person) => (
            <li key={person.id} className={styles.name}>
              <Face name={person.name} side={person.side} size="small" status={person.status} />
              <button type="button" className={styles.show} onClick={() => view.selectPeople([person.id])}>
                <bdi>{naming.person(person.id)}</bdi>
              </button>
              <IconButton
                icon={X}
                label={t.drop(naming.person(person.id))}
                onPress={() => view.selectPeople([person.id], 'toggle')}
              />
            </li>
          ))}
          {rest > 0 && <li className={styles.rest}>{t.rest(rest)}</li>}
        </ul>
      )}
      {people.length > 0 && <SeveralPeople people={people} />}
      {contacts.length > 0 && <SeveralLines contacts={contacts} />}
    </>
  );
};
