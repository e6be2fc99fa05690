import { type SubmitEvent, useState } from 'react';
import { addEvent } from '../../../shared/document/commands/add-event.ts';
import { addMilestone } from '../../../shared/document/commands/add-milestone.ts';
import { editEvent } from '../../../shared/document/commands/edit-event.ts';
import { editMilestone } from '../../../shared/document/commands/edit-milestone.ts';
import { removeEvent } from '../../../shared/document/commands/remove-event.ts';
import { removeMilestone } from '../../../shared/document/commands/remove-milestone.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Stage } from '../../../shared/model/stage.ts';
import { STAGE_LADDER } from '../../../shared/rules/stages/stage-ladder.ts';
import { announce } from '../../session/announce.ts';
import { useDayShown, useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { useStageWords } from '../use-stage-words.ts';
import styles from './Events.module.css';
import type { Entry } from './EventsDialog.tsx';

/** One event or milestone. A new one stands on the day that is shown. */
export const EventForm = ({ entry, onDone }: { entry: Entry | null; onDone: () => void }) => {
  const t = useText().timeline.events;
  const session = useSession();
  const stageWord = useStageWords();
  const shown = useDayShown();
  const [kind, setKind] = useState<Entry['kind']>(entry?.kind ?? 'event');
  const [name, setName] = useState(entry?.name ?? '');
  const [date, setDate] = useState<Day | null>(entry?.date ?? shown);
  const [stage, setStage] = useState<Stage>(entry?.stage ?? 'integrated');
  const [tried, setTried] = useState(false);
  const needsName = kind === 'event' && name.trim() === '';

  const write = (on: Day) => {
    const { perform } = session;
    if (!entry) {
      if (kind === 'event') perform(addEvent, { date: on, name });
      else perform(addMilestone, { date: on, name, stage });
      announce(t.added(name || stageWord(stage)));
    } else if (entry.kind === 'event') perform(editEvent, { id: entry.id, patch: { date: on, name } });
    else perform(editMilestone, { id: entry.id, patch: { date: on, name, stage } });
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (date === null || needsName) return;
    write(date);
    onDone();
  };
  const remove = ({ id, kind: of }: Entry) => {
    if (of === 'event') session.perform(removeEvent, { id });
    else session.perform(removeMilestone, { id });
    offerUndo(t.removed(name || stageWord(stage)), t.undo, session.undo);
    onDone();
  };

  return (
    <form className={styles.form} noValidate onSubmit={save}>
      {!entry && (
        <SegmentedControl
          label={t.kind}
          value={kind}
          onChange={setKind}
          options={(['event', 'milestone'] as const).map((id) => ({ id, label: t.kinds[id] }))}
        />
      )}
      <TextField
        label={t.name}
        value={name}
        onChange={setName}
        placeholder={kind === 'event' ? t.nameHint : t.milestoneHint}
        error={tried && needsName ? t.needName : null}
        autoFocus
      />
      <div className={styles.pair}>
        <DateField label={t.day} value={date} onChange={setDate} error={tried && date === null ? t.needDay : null} />
        {kind === 'milestone' && (
          <Select<Stage>
            label={t.stage}
            value={stage}
            onChange={setStage}
            options={[...STAGE_LADDER, 'uncoupling' as const].map((id) => ({ id, label: stageWord(id) }))}
          />
        )}
      </div>
      <div className={styles.actions}>
        <Button variant="ink" type="submit">
          {entry ? t.save : t.addNew}
        </Button>
        {entry && (
          <Button variant="danger" onPress={() => remove(entry)}>
            {t.remove}
          </Button>
        )}
      </div>
    </form>
  );
};
