import { ArrowUpRight, Ellipsis, FileLock, LogOut, Trash2, UserMinus, UserRoundCheck } from 'lucide-react';
import { editPerson } from '../../../shared/document/commands/edit-person.ts';
import { removePeople } from '../../../shared/document/commands/remove-people.ts';
import type { Person } from '../../../shared/model/person.ts';
import { postOn } from '../../../shared/rules/network.ts';
import { useSession, useView } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Face } from '../../ui/Face.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { InlineField } from '../../ui/InlineField.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useCanEdit } from '../looked-at.ts';
import { useNaming } from '../use-naming.ts';
import styles from './person.module.css';

/** Face and name, and what happens to a person: these dialogs make history, the fields below only correct. */
export const PersonHead = ({ person }: { person: Person }) => {
  const session = useSession();
  const view = useView();
  const text = useText();
  const t = text.panel;
  const naming = useNaming();
  const { id } = person;
  const post = postOn(person, naming.today);
  const name = naming.person(id);
  const isVacant = person.status === 'vacant';
  const canEdit = useCanEdit();

  const remove = () => {
    session.perform(removePeople, { ids: [id] });
    view.clear();
    offerUndo(t.person.removed(name), t.person.undo, session.undo);
  };

  return (
    <div className={styles.head}>
      <Face name={person.name} side={person.side} size="large" tip={post?.tip ?? false} status={person.status} />
      <div className={styles.title}>
        {/* The name that is seen is a field; who goes from heading to heading finds it too. */}
        <VisuallyHidden>
          <h2 dir="auto">{name}</h2>
        </VisuallyHidden>
        <InlineField
          label={t.person.name}
          hideLabel
          strong
          value={person.name}
          placeholder={person.status === 'active' ? t.unnamed : name}
          onCommit={(value) => session.perform(editPerson, { id, patch: { name: value } })}
        />
        <p className={styles.at} dir="auto">
          {t.person.at(naming.company(person.side), naming.lane(post?.function))}
          <PersonDates person={person} />
        </p>
      </div>
      {canEdit && (
        <Menu
          label={t.person.more}
          trigger={<IconButton icon={Ellipsis} label={t.person.more} />}
          items={[
            {
              id: 'promote',
              label: t.person.promote,
              icon: ArrowUpRight,
              isDisabled: isVacant,
              onAction: () => view.openDialog({ kind: 'promote', person: id }),
            },
            {
              id: 'leave',
              label: t.person.leave,
              icon: LogOut,
              isDisabled: isVacant,
              onAction: () => view.openDialog({ kind: 'leave', person: id }),
            },
            {
              id: 'succeed',
              label: t.person.succeed,
              icon: UserRoundCheck,
              onAction: () => view.openDialog({ kind: 'succeed', person: id }),
            },
            ...(session.access.may.reportPerson
              ? [
                  {
                    id: 'about',
                    label: text.privacy.menu,
                    icon: FileLock,
                    onAction: () => view.openDialog({ kind: 'about-person' as const, person: id }),
                  },
                ]
              : []),
            {
              id: 'what-if',
              label: text.actions.labels['what-if'],
              icon: UserMinus,
              isDisabled: isVacant,
              onAction: () => view.imagine({ without: [id], with: [] }),
            },
            { kind: 'separator', id: 'line' },
            { id: 'remove', label: t.person.remove, icon: Trash2, danger: true, onAction: remove },
          ]}
        />
      )}
    </div>
  );
};

/** Only dates that say something today: who is to come, who left or will leave, how long a post has been vacant. */
const PersonDates = ({ person }: { person: Person }) => {
  const t = useText().panel;
  const { day } = useFormat();
  const { today } = useNaming();
  const { from, until, status } = person;
  const words = [
    status === 'vacant' && from !== null && t.person.vacantSince(day(from)),
    status !== 'vacant' && from !== null && from > today && t.person.comes(day(from)),
    until !== null && (until <= today ? t.person.left(day(until)) : t.person.leaves(day(until))),
  ].filter((word) => word !== false);
  return words.length === 0 ? null : (
    <>
      <br />
      <span className={styles.dates}>{words.join(', ')}</span>
    </>
  );
};
