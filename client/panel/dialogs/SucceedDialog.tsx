import { useState } from 'react';
import { succeedPerson } from '../../../shared/document/commands/succeed-person.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { existsOn } from '../../../shared/rules/network.ts';
import { parseQuickAdd } from '../../../shared/rules/quick-add.ts';
import { useSession, useView } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { useNaming } from '../use-naming.ts';
import { DayDialog } from './DayDialog.tsx';

/** "Succeeded by …": a new holder of the same seat, typed or chosen among colleagues, from a day on. */
export const SucceedDialog = ({ person: id, onClose }: { person: PersonId; onClose: () => void }) => {
  const session = useSession();
  const view = useView();
  const text = useText().panel;
  const t = text.dialogs.succeed;
  const { day: sayDay } = useFormat();
  const naming = useNaming();
  const person = naming.people.get(id);
  // A leaver is followed on the day he goes; a post that stands vacant is filled today.
  const [day, setDay] = useState<Day | null>(person?.until ?? naming.today);
  const [way, setWay] = useState<'new' | 'existing'>('new');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const [tried, setTried] = useState(false);
  if (!person) return null;
  const name = naming.person(id);
  const successor = parseQuickAdd(typed);
  const dayError =
    day === null
      ? text.dialogs.needDay
      : person.from !== null && day <= person.from
        ? text.dialogs.leave.beforeStart
        : null;
  const whoError =
    way === 'new'
      ? successor.name === '' && !successor.title
        ? t.needName
        : null
      : chosen === null
        ? t.needPerson
        : null;

  const save = () => {
    setTried(true);
    if (dayError !== null || whoError !== null || day === null) return;
    const { title, email, phone, url, placeholder } = successor;
    const holder = session.perform(succeedPerson, {
      id,
      on: day,
      successor:
        way === 'existing' && chosen !== null
          ? { existing: chosen }
          : {
              side: person.side,
              name: successor.name,
              // An empty title keeps the one of the post.
              ...(title ? { title } : {}),
              ...(email ? { email } : {}),
              ...(phone ? { phone } : {}),
              ...(url ? { url } : {}),
              status: placeholder ? 'placeholder' : 'active',
            },
    });
    const followed = way === 'existing' && chosen !== null ? naming.person(chosen) : successor.name || (title ?? '');
    offerUndo(t.done(followed, name, sayDay(day)), text.person.undo, session.undo);
    if (holder !== null) view.selectPeople([holder]);
    onClose();
  };

  const colleagues = naming.account.people.filter(
    (other) =>
      other.side === person.side && other.id !== id && other.status === 'active' && existsOn(other, naming.today),
  );

  return (
    <DayDialog
      title={t.title(name)}
      text={t.text(name)}
      dayLabel={t.day}
      day={day}
      onDay={setDay}
      dayError={tried || day !== null ? dayError : null}
      save={t.save}
      onSave={save}
      onClose={onClose}
    >
      <SegmentedControl
        label={t.choose}
        value={way}
        onChange={setWay}
        options={[
          { id: 'new', label: t.newPerson },
          { id: 'existing', label: t.existing },
        ]}
      />
      {way === 'new' ? (
        <TextField
          label={t.typed}
          value={typed}
          onChange={setTyped}
          placeholder={t.typedHint}
          error={tried ? whoError : null}
        />
      ) : (
        <ComboBox
          label={t.choose}
          items={naming.choices(colleagues)}
          value={chosen}
          onSelect={(picked) => setChosen(picked as PersonId | null)}
          error={tried ? whoError : null}
        />
      )}
    </DayDialog>
  );
};
