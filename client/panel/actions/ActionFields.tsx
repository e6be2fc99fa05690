import { Trash2, X } from 'lucide-react';
import { editAction } from '../../../shared/document/commands/edit-action.ts';
import { removeAction } from '../../../shared/document/commands/remove-action.ts';
import type { ActionItem } from '../../../shared/model/action-item.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { existsOn } from '../../../shared/rules/network.ts';
import { shorten } from '../../../shared/rules/shorten.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { InlineField } from '../../ui/InlineField.tsx';
import { Select } from '../../ui/Select.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { DayRow } from '../DayRow.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './actions.module.css';
import { useAbout } from './use-about.ts';

const NAMED = 60;

/** Everything of one action, edited where it stands. */
export const ActionFields = ({ action }: { action: ActionItem }) => {
  const session = useSession();
  const t = useText().todo;
  const naming = useNaming();
  const subjects = useAbout();
  const { id, text, owner, due, about } = action;
  const edit = (patch: Parameters<typeof editAction>[1]['patch']) => session.perform(editAction, { id, patch });
  const ours = naming.account.people.filter(
    (person) => person.side === 'supplier' && (person.id === owner || existsOn(person, naming.today)),
  );
  const remove = () => {
    session.perform(removeAction, { id });
    offerUndo(t.removed(shorten(text, NAMED)), t.undo, session.undo);
  };

  return (
    <div className={styles.well}>
      <InlineField label={t.text} grows value={text} onCommit={(next) => edit({ text: next })} />
      <Select<PersonId | ''>
        layout="row"
        label={t.owner}
        value={owner ?? ''}
        onChange={(next) => edit({ owner: next === '' ? null : next })}
        options={[
          ...ours.map((person) => ({ id: person.id, label: naming.person(person.id) })),
          { id: '', label: t.nobody },
        ]}
      />
      <DayRow label={t.due} value={due} open={t.noDay} onCommit={(next) => edit({ due: next })} />
      <ul>
        {about.map((subject) => {
          const name = subjects.nameOf(subject);
          return (
            name && (
              <li key={subject} className={styles.about}>
                <span className={styles.label}>{t.about}</span>
                <bdi className={styles.aboutName}>{name}</bdi>
                <IconButton
                  icon={X}
                  label={t.dropAbout(name)}
                  onPress={() => edit({ about: about.filter((other) => other !== subject) })}
                />
              </li>
            )
          );
        })}
      </ul>
      <ComboBox
        label={t.about}
        hideLabel
        placeholder={t.addAbout}
        items={subjects.choices(about)}
        onSelect={(subject) => subject && edit({ about: [...about, subject] })}
      />
      <Button variant="quiet" icon={Trash2} className={styles.remove} onPress={remove}>
        {t.remove}
      </Button>
    </div>
  );
};
