import { useState } from 'react';
import { leavePerson } from '../../../shared/document/commands/leave-person.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { announce } from '../../session/announce.ts';
import { useSession } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { offerUndo } from '../../ui/toast.ts';
import { useNaming } from '../use-naming.ts';
import { DayDialog } from './DayDialog.tsx';

/** "Leaves on …": the person's record ends on the day, and the post stands vacant from then. */
export const LeaveDialog = ({ person: id, onClose }: { person: PersonId; onClose: () => void }) => {
  const session = useSession();
  const t = useText().panel;
  const { day: sayDay } = useFormat();
  const naming = useNaming();
  const person = naming.people.get(id);
  const [day, setDay] = useState<Day | null>(person?.until ?? naming.today);
  const [tried, setTried] = useState(false);
  if (!person) return null;
  const name = naming.person(id);
  const error =
    day === null ? t.dialogs.needDay : person.from !== null && day <= person.from ? t.dialogs.leave.beforeStart : null;

  const save = () => {
    setTried(true);
    if (error !== null || day === null) return;
    session.perform(leavePerson, { id, on: day });
    const done = t.dialogs.leave.done(name, sayDay(day));
    announce(done);
    offerUndo(done, t.person.undo, session.undo);
    onClose();
  };

  return (
    <DayDialog
      title={t.dialogs.leave.title(name)}
      text={t.dialogs.leave.text(name)}
      dayLabel={t.dialogs.leave.day}
      day={day}
      onDay={setDay}
      dayError={tried || day !== null ? error : null}
      save={t.dialogs.leave.save}
      onSave={save}
      onClose={onClose}
    />
  );
};
