import type { ReactNode } from 'react';
import type { PersonId } from '../../shared/model/id.ts';
import { useView } from '../session/hooks.ts';
import link from './link.module.css';
import styles from './RelatedPerson.module.css';
import { useNaming } from './use-naming.ts';

type RelatedPersonProps = {
  /** How it reads from the person whose panel this is: "reports to". */
  reading: string;
  person: PersonId;
  /** What can be done about it: seen under the pointer and the focus. */
  buttons?: ReactNode;
};

/** Somebody with whom this person is linked; pressed, the panel is his. */
export const RelatedPerson = ({ reading, person, buttons }: RelatedPersonProps) => {
  const view = useView();
  const naming = useNaming();
  return (
    <li className={styles.related}>
      <span className={styles.reading}>{reading}</span>
      <button type="button" className={link.link} onClick={() => view.selectPeople([person])}>
        <bdi>{naming.person(person)}</bdi>
      </button>
      {buttons && <span className={styles.buttons}>{buttons}</span>}
    </li>
  );
};
