import { type KeyboardEvent, memo } from 'react';
import type { Day } from '../../shared/model/day.ts';
import type { RecordId } from '../../shared/model/id.ts';
import type { Span } from '../../shared/rules/timeline/span.ts';
import type { Timeline } from '../../shared/rules/timeline/timeline.ts';
import { useLookAt, useSession, useView } from '../session/hooks.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { Mark } from './Mark.tsx';
import styles from './Marks.module.css';
import { roomForWords } from './marks-in-row.ts';
import { type Plate, xOf } from './plate.ts';
import { useStageWords } from './use-stage-words.ts';

type MarksProps = { plate: Plate; timeline: Timeline; window: Span; today: Day };

/** One stop of the tab key for all of them; the arrows go from one to the next. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const next = buttons[buttons.indexOf(event.target as HTMLElement) + by];
  event.preventDefault();
  next?.focus();
};

/** Events in the lowest row, milestones at the level they aim at. */
export const Marks = memo(({ plate, timeline, window, today }: MarksProps) => {
  const t = useText().timeline;
  const format = useFormat();
  const stage = useStageWords();
  const view = useView();
  const lookAt = useLookAt();
  const within = <T extends { date: Day }>(records: readonly T[]) =>
    records.filter(({ date }) => window.from <= date && date <= window.until);
  const x = (day: Day) => xOf(plate, window, day);
  const mayWrite = useSession().access.layers.inside === true;
  const open = (record: RecordId, date: Day) => (mayWrite ? view.openDialog({ kind: 'events', record }) : lookAt(date));
  const events = within(timeline.events).map(({ id, date, name }) => ({
    id,
    date,
    x: x(date),
    word: date > today ? t.planned(name) : name,
  }));
  const milestones = within(timeline.milestones).map(({ id, date, name, stage: of }) => ({
    id,
    date,
    x: x(date),
    y: plate.levelOf(of),
    word: name || stage(of),
    spoken: t.milestoneOn(stage(of), format.day(date), name),
  }));
  const eventRooms = roomForWords(events, plate.right);
  const milestoneRooms = plate.levels.flatMap((level) => {
    const row = milestones.filter(({ y }) => y === plate.levelOf(level));
    return roomForWords(row, plate.right).map((room, index) => [row[index]?.id, room] as const);
  });
  const milestoneRoom = new Map(milestoneRooms);
  return (
    // biome-ignore lint/a11y/useSemanticElements: reason: a fieldset would be a form; these are marks on an axis
    <div className={styles.marks} role="group" aria-label={t.marks} onKeyDown={walk}>
      {milestones.map(({ id, date, word, spoken, ...at }) => (
        <Mark
          key={id}
          kind="milestone"
          {...at}
          word={word}
          room={milestoneRoom.get(id) ?? 0}
          edge={plate.width}
          ahead={date > today}
          label={spoken}
          isStop={events.length === 0 && id === milestones[0]?.id}
          onOpen={() => open(id, date)}
        />
      ))}
      {events.map(({ id, date, word, x: at }, index) => (
        <Mark
          key={id}
          kind="event"
          x={at}
          y={plate.base + 4}
          word={word}
          room={eventRooms[index] ?? 0}
          edge={plate.width}
          ahead={date > today}
          label={t.eventOn(word, format.day(date))}
          isStop={index === 0}
          onOpen={() => open(id, date)}
        />
      ))}
    </div>
  );
});
