import { useState } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { Stage } from '../../../shared/model/stage.ts';
import { useAccountPart } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useStageWords } from '../use-stage-words.ts';
import { EventForm } from './EventForm.tsx';
import styles from './Events.module.css';

export type Entry = { id: RecordId; kind: 'event' | 'milestone'; date: Day; name: string; stage: Stage | null };

type EventsDialogProps = { record: RecordId | null; isNew: boolean; onClose: () => void };

/** Everything that moved the relationship and shall move it, by date; one of them, or a new one, in a form. */
export const EventsDialog = ({ record, isNew, onClose }: EventsDialogProps) => {
  const text = useText();
  const t = text.timeline.events;
  const format = useFormat();
  const stage = useStageWords();
  const [open, setOpen] = useState<RecordId | 'new' | null>(isNew ? 'new' : record);
  const events = useAccountPart((account) => account.inside.events);
  const milestones = useAccountPart((account) => account.inside.milestones);
  const entries: Entry[] = [
    ...events.map(({ id, date, name }) => ({ id, kind: 'event' as const, date, name, stage: null })),
    ...milestones.map(({ id, date, name, stage: of }) => ({ id, kind: 'milestone' as const, date, name, stage: of })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const wordsOf = (entry: Entry) => entry.name || (entry.stage ? stage(entry.stage) : t.kinds[entry.kind]);
  const form = (entry: Entry | null) => <EventForm entry={entry} onDone={() => setOpen(null)} />;
  return (
    <Dialog title={t.title} onClose={onClose} footer={<Button onPress={onClose}>{text.app.close}</Button>}>
      {entries.length === 0 && open === null && <p className={styles.none}>{t.none}</p>}
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            {open === entry.id ? (
              form(entry)
            ) : (
              <button
                type="button"
                className={styles.entry}
                aria-label={t.edit(wordsOf(entry))}
                onClick={() => setOpen(entry.id)}
              >
                <time dateTime={entry.date}>{format.day(entry.date)}</time>
                <span className={styles.name} dir="auto">
                  {wordsOf(entry)}
                </span>
                {entry.stage && <span className={styles.kind}>{stage(entry.stage)}</span>}
              </button>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        form(null)
      ) : (
        <Button variant="line" onPress={() => setOpen('new')}>
          {t.newOne}
        </Button>
      )}
    </Dialog>
  );
};
