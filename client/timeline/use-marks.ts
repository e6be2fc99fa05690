import { useMemo } from 'react';
import type { Day } from '../../shared/model/day.ts';
import type { RecordId } from '../../shared/model/id.ts';
import type { Span } from '../../shared/rules/timeline/span.ts';
import type { Timeline } from '../../shared/rules/timeline/timeline.ts';
import { useLookAt, useSession, useView } from '../session/hooks.ts';
import { useFormat, useText } from '../text/use-text.ts';
import type { MarkEntry, MarkKind } from './Mark.tsx';
import { type Plate, xOf } from './plate.ts';
import { useStageWords } from './use-stage-words.ts';

export type Marked = MarkEntry & { kind: MarkKind; x: number; y: number; date: Day };

type MarksAsked = { plate: Plate; timeline: Timeline; window: Span; today: Day };

/** Events stand in the lowest row, milestones at the level they aim at. What is seen of the span, ascending by day. */
export const useMarks = ({ plate, timeline, window, today }: MarksAsked): Marked[] => {
  const t = useText().timeline;
  const format = useFormat();
  const stage = useStageWords();
  const view = useView();
  const lookAt = useLookAt();
  const mayWrite = useSession().access.layers.inside === true;
  return useMemo(() => {
    const mark = (kind: MarkKind, id: RecordId, date: Day, y: number, word: string, label: string): Marked => ({
      kind,
      id,
      date,
      x: xOf(plate, window, date),
      y,
      word,
      day: format.day(date),
      label,
      onOpen: () => (mayWrite ? view.openDialog({ kind: 'events', record: id }) : lookAt(date)),
    });
    const isSeen = ({ date }: { date: Day }) => window.from <= date && date <= window.until;
    const milestones = timeline.milestones.filter(isSeen).map(({ id, date, name, stage: of }) => {
      const spoken = t.milestoneOn(stage(of), format.day(date), name);
      return mark('milestone', id, date, plate.levelOf(of), name || stage(of), spoken);
    });
    const events = timeline.events.filter(isSeen).map(({ id, date, name }) => {
      const word = date > today ? t.planned(name) : name;
      return mark('event', id, date, plate.base + 5, word, t.eventOn(word, format.day(date)));
    });
    return [...milestones, ...events];
  }, [plate, timeline, window, today, t, format, stage, view, lookAt, mayWrite]);
};
