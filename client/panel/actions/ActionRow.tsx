import { Pencil, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { editAction } from '../../../shared/document/commands/edit-action.ts';
import type { ActionItem } from '../../../shared/model/action-item.ts';
import type { ContactId, PersonId } from '../../../shared/model/id.ts';
import { isOverdue } from '../../../shared/rules/action-list.ts';
import { shorten } from '../../../shared/rules/shorten.ts';
import { useSession, useView } from '../../session/hooks.ts';
import { useFormat, useLanguage, useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { sayAgo } from '../ago.ts';
import { useCanEdit } from '../looked-at.ts';
import { useNaming } from '../use-naming.ts';
import { ActionFields } from './ActionFields.tsx';
import styles from './actions.module.css';
import { useAbout } from './use-about.ts';

const NAMED = 60;

type ActionRowProps = {
  action: ActionItem;
  /** What the list is about anyway is not named again. */
  about?: string | null | undefined;
  /** Called when a name is pressed and the map shows it. */
  onShow?: (() => void) | undefined;
};

/** One action: done with one press; who, when and whom it is about; everything editable below it. */
export const ActionRow = ({ action, about, onShow }: ActionRowProps) => {
  const session = useSession();
  const view = useView();
  const t = useText().todo;
  const naming = useNaming();
  const subjects = useAbout();
  const { day } = useFormat();
  const [language] = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const canEdit = useCanEdit();
  const { id, text, owner, due, done } = action;
  const called = shorten(text, NAMED);
  const { today } = naming;

  const toggle = () => {
    session.perform(editAction, { id, patch: { done: done === null ? today : null } });
    if (done === null) offerUndo(t.isDone(called), t.undo, session.undo);
  };
  const show = (subject: string) => {
    if (subjects.isLine(subject)) view.selectContacts([subject as ContactId]);
    else view.selectPeople([subject as PersonId]);
    onShow?.();
  };

  return (
    <li className={styles.action} data-done={done !== null || undefined}>
      <input
        type="checkbox"
        className={styles.check}
        checked={done !== null}
        aria-label={done === null ? t.markDone(called) : t.reopen(called)}
        onChange={toggle}
      />
      <div className={styles.body}>
        <p className={styles.text} dir="auto">
          {text}
        </p>
        <p className={styles.facts}>
          <span>{owner === null ? t.nobody : <bdi>{naming.person(owner)}</bdi>}</span>
          {done !== null ? (
            <time dateTime={done}>{t.doneOn(day(done))}</time>
          ) : due === null ? null : isOverdue(action, today) ? (
            <time dateTime={due} className={styles.overdue} title={day(due)}>
              <TriangleAlert size={14} strokeWidth={1.6} aria-hidden />
              {t.overdue(sayAgo(due, today, language))}
            </time>
          ) : (
            <time dateTime={due} title={sayAgo(due, today, language)}>
              {t.dueOn(day(due))}
            </time>
          )}
          {action.about
            .filter((subject) => subject !== about)
            .map((subject) => [subject, subjects.nameOf(subject)] as const)
            .map(
              ([subject, name]) =>
                name && (
                  <button key={subject} type="button" className={styles.subject} onClick={() => show(subject)}>
                    <bdi>{name}</bdi>
                  </button>
                ),
            )}
        </p>
        {isOpen && <ActionFields action={action} />}
      </div>
      {canEdit && (
        <IconButton icon={Pencil} label={t.edit(called)} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)} />
      )}
    </li>
  );
};
