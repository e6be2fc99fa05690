import type { Contact } from '../../../shared/model/contact.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { withoutIds } from '../../../shared/rules/mentions.ts';
import { shorten } from '../../../shared/rules/shorten.ts';
import type { Thread } from '../../../shared/rules/threads.ts';
import type { CommentRights } from '../../session/comments.ts';
import { useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { useNaming } from '../use-naming.ts';
import { useMoment } from './Moment.tsx';
import { ThreadView } from './ThreadView.tsx';
import styles from './talk.module.css';

const EXCERPT = 80;
const NAME = 40;

/** Beside what is said of the account: where else a thread is open, each with its last words. What was about somebody who is gone stays readable. */
export const Elsewhere = ({ threads, rights }: { threads: readonly Thread[]; rights: CommentRights | null }) => {
  const t = useText().talk;
  const view = useView();
  const naming = useNaming();
  const say = useMoment();
  const contacts = new Map<string, Contact>(naming.account.contacts.map((contact) => [contact.id, contact]));
  const open = threads.filter(({ head, isResolved }) => head.about !== null && !isResolved);
  const others = open.filter(({ head }, at) => {
    const isGone = !naming.people.has(head.about as PersonId) && !contacts.has(head.about ?? '');
    return isGone || open.findIndex((other) => other.head.about === head.about) === at;
  });
  if (others.length === 0) return null;

  const subjectOf = (about: string): { name: string; open: () => void } | null => {
    const person = naming.people.get(about as PersonId);
    if (person) return { name: naming.person(person.id), open: () => view.selectPeople([person.id]) };
    const line = contacts.get(about);
    if (!line) return null;
    const name = t.line(naming.person(line.supplier), naming.person(line.customer));
    return { name, open: () => view.selectContact(line.id) };
  };

  return (
    <>
      <h4 className={styles.subtitle}>{t.elsewhere}</h4>
      <ul className={styles.elsewhere}>
        {others.map((thread) => {
          const { head, replies } = thread;
          const subject = subjectOf(head.about ?? '');
          if (!subject) {
            return (
              <li key={head.id}>
                <p className={styles.none}>{t.aboutGone}</p>
                <ul>
                  <ThreadView thread={thread} rights={rights} />
                </ul>
              </li>
            );
          }
          const last = replies.at(-1) ?? head;
          return (
            <li key={head.id}>
              <button type="button" className={styles.subject} onClick={subject.open}>
                <bdi className={styles.author}>{subject.name}</bdi>
                <span className={styles.excerpt} dir="auto">
                  {last.deleted ? t.deleted : shorten(withoutIds(last.text), EXCERPT)}
                </span>
                <span className={styles.when}>{t.last(shorten(last.author, NAME) || t.somebody, say(last.at))}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
};
