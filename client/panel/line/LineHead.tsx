import type { Contact } from '../../../shared/model/contact.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { postOn, recordedStrength } from '../../../shared/rules/network.ts';
import { useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Face } from '../../ui/Face.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './line.module.css';

/** The two ends, ours above theirs, with the stroke of the map between them. */
export const LineHead = ({ contact }: { contact: Contact }) => {
  const t = useText().panel.line;
  const { today } = useNaming();
  return (
    <div className={styles.head}>
      <VisuallyHidden>
        <h2>{t.title}</h2>
      </VisuallyHidden>
      <End id={contact.supplier} />
      <span className={styles.stroke} data-strength={recordedStrength(contact, today)} aria-hidden />
      <End id={contact.customer} />
    </div>
  );
};

const End = ({ id }: { id: PersonId }) => {
  const view = useView();
  const t = useText().panel;
  const naming = useNaming();
  const person = naming.people.get(id);
  if (!person) return <p className={styles.gone}>{t.line.gone}</p>;
  const post = postOn(person, naming.today);
  return (
    <button type="button" className={styles.end} onClick={() => view.selectPeople([id])}>
      <Face name={person.name} side={person.side} tip={post?.tip ?? false} status={person.status} />
      <span className={styles.words}>
        <bdi className={styles.name}>{naming.person(id)}</bdi>
        <bdi className={styles.at}>{t.person.at(naming.company(person.side), naming.lane(post?.function))}</bdi>
      </span>
    </button>
  );
};
