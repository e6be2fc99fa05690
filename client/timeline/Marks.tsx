import { type KeyboardEvent, memo } from 'react';
import type { Day } from '../../shared/model/day.ts';
import type { Span } from '../../shared/rules/timeline/span.ts';
import type { Timeline } from '../../shared/rules/timeline/timeline.ts';
import { useStore } from '../session/store.ts';
import { useText } from '../text/use-text.ts';
import { fontsArrived, measurer } from '../ui/measure-text.ts';
import { Mark } from './Mark.tsx';
import styles from './Marks.module.css';
import { type Gathered, gather, placeWords, REACH, reaches, type WordPlace } from './marks-in-row.ts';
import { type Plate, xOf } from './plate.ts';
import { type Marked, useMarks } from './use-marks.ts';

type MarksProps = { plate: Plate; timeline: Timeline; window: Span; today: Day };

const measureWord = measurer('400 11px', 5.5);
/** Half a flag: its words stand beside it. */
const FLAG = 7;
/** Nearer than this two marks are one: a hand needs more room than a pointer. */
const APART = { wide: 2 * REACH, low: 2 * REACH, tall: 30 } as const;
/** Milestones of several levels fit one above the other only while they are not many: their words have one row. */
const ROWS = { event: 2, milestone: 1 } as const;

/** One stop of the tab key for all of them; the arrows go from one to the next. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const next = buttons[buttons.indexOf(event.target as HTMLElement) + by];
  event.preventDefault();
  event.stopPropagation();
  next?.focus();
};

type Row = { groups: Gathered<Marked>[]; places: WordPlace[] };

/** Events and milestones of the strip. Where several stand too near each other they become one mark that opens as a list. */
export const Marks = memo(({ plate, timeline, window, today }: MarksProps) => {
  const t = useText().timeline;
  useStore(fontsArrived);
  const marks = useMarks({ plate, timeline, window, today });
  const wordOf = ({ members }: Gathered<Marked>): string => {
    const [first] = members;
    if (members.length === 1 || !first) return first?.word ?? '';
    return first.kind === 'event' ? t.severalEvents(members.length) : t.severalMilestones(members.length);
  };
  // what lies ahead never covers the lines of what has been
  const ahead = Math.max(plate.left, xOf(plate, window, today));
  const rows = [...new Set(marks.map(({ y }) => y))].map((y): Row => {
    const groups = gather(
      marks.filter((mark) => mark.y === y),
      APART[plate.look],
    );
    const kind = groups[0]?.members[0]?.kind ?? 'event';
    const words = groups.map((group) => ({ x: group.x, width: Math.ceil(measureWord(wordOf(group))) }));
    const room = { left: plate.left - 8, right: plate.width - 2, rows: ROWS[kind] };
    return { groups, places: placeWords(words, kind === 'milestone' ? { ...room, left: ahead, half: FLAG } : room) };
  });
  const stop = rows[0]?.groups[0];
  const all = rows.flatMap(({ groups }) => groups);
  const reach = reaches(all.map(({ x, members }) => ({ x, y: members[0]?.y ?? 0 })));
  return (
    // biome-ignore lint/a11y/useSemanticElements: reason: a fieldset would be a form; these are marks on an axis
    <div className={styles.marks} role="group" aria-label={t.marks} onKeyDownCapture={walk}>
      {rows.flatMap(({ groups, places }) =>
        groups.map((group, at) => {
          const { members, x } = group;
          const [first] = members;
          const last = members.at(-1);
          if (!first || !last) return null;
          const word = wordOf(group);
          return (
            <Mark
              key={first.id}
              kind={first.kind}
              x={x}
              y={first.y}
              reach={reach[all.indexOf(group)] ?? REACH}
              word={word}
              place={places[at] ?? null}
              isFar={x > plate.width / 2}
              ahead={first.date > today}
              entries={members}
              label={first === last ? first.label : t.several(word, first.day, last.day)}
              more={t.moreMarks}
              isStop={group === stop}
            />
          );
        }),
      )}
    </div>
  );
});
