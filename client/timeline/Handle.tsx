import type { KeyboardEvent, RefObject } from 'react';
import type { Day } from '../../shared/model/day.ts';
import { type CalendarStep, stepDay } from '../../shared/rules/timeline/calendar.ts';
import { clampDay, type Span } from '../../shared/rules/timeline/span.ts';
import { standingOn, type Timeline } from '../../shared/rules/timeline/timeline.ts';
import { useDayShown, useLookAt, useToday } from '../session/hooks.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { curvesOf } from './curves.ts';
import styles from './Handle.module.css';
import { type Plate, xOf } from './plate.ts';
import stripStyles from './Strip.module.css';
import { useCurveWords } from './use-curve-words.ts';
import { useSpokenStanding } from './use-spoken-standing.ts';

/** Words of this width still fit on the right of the handle. */
const WORDS_PX = 130;

type Move = { step: CalendarStep; by: number };

const moveOf = ({ key, shiftKey }: KeyboardEvent): Move | null => {
  const by = key === 'ArrowLeft' || key === 'ArrowDown' || key === 'PageDown' ? -1 : 1;
  if (/^Arrow(Left|Right|Up|Down)$/.test(key)) return { step: shiftKey ? 'day' : 'month', by };
  if (key === 'PageUp' || key === 'PageDown') return { step: shiftKey ? 'year' : 'quarter', by };
  return null;
};

const dayNumber = (day: Day): number => Math.round(Date.parse(day) / 86_400_000);

type HandleProps = { plate: Plate; timeline: Timeline; window: Span; handle: RefObject<HTMLDivElement | null> };

/** The day that is shown: it is dragged, and moved by keys. Only this part of the strip knows it. */
export const Handle = ({ plate, timeline, window, handle }: HandleProps) => {
  const t = useText().timeline;
  const format = useFormat();
  const today = useToday();
  const day = useDayShown();
  const lookAt = useLookAt();
  const spoken = useSpokenStanding();
  const { span } = timeline;
  const x = xOf(plate, window, day);
  const standing = standingOn(timeline, day);
  const { reading } = standing;
  const { named } = useCurveWords();
  const flipped = x + WORDS_PX > plate.right;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moveOf(event);
    const ends: Record<string, Day> = { Home: span.first, End: span.last, t: today, T: today };
    const next = move ? clampDay(stepDay(day, move.step, move.by), span) : ends[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    lookAt(next);
  };

  return (
    <div
      ref={handle}
      className={styles.handle}
      data-low={plate.isLow || undefined}
      data-outside={day < window.from || day > window.until || undefined}
      data-flipped={flipped || undefined}
      style={{ translate: `${x}px` }}
      role="slider"
      tabIndex={0}
      aria-label={t.slider}
      aria-valuemin={dayNumber(span.from)}
      aria-valuemax={dayNumber(span.until)}
      aria-valuenow={dayNumber(day)}
      aria-valuetext={spoken(day, standing)}
      aria-orientation="horizontal"
      aria-keyshortcuts="T"
      onKeyDown={onKeyDown}
    >
      <span className={styles.line} />
      <span className={styles.knob} />
      {!plate.isLow && (
        <span className={styles.words} aria-hidden>
          <span className={styles.day}>{day === today ? t.today : format.day(day)}</span>
          {standing.gap !== null && <span>{t.gap(standing.gap)}</span>}
        </span>
      )}
      {reading &&
        curvesOf(plate, timeline).map(({ kind, row, y }) => (
          <span key={kind} aria-hidden>
            <span className={styles.dot} style={{ top: y(reading) ?? row.base }} />
            {!plate.isLow && (
              <span className={styles.figure} style={{ top: row.base }}>
                {named(kind, reading)}
              </span>
            )}
          </span>
        ))}
    </div>
  );
};

/** What lies after the day that is shown has not happened yet. */
export const Veil = ({ plate, window }: Pick<HandleProps, 'plate' | 'window'>) => {
  const x = xOf(plate, window, useDayShown());
  const left = Math.min(Math.max(x, plate.left), plate.right);
  return <div className={stripStyles.veil} style={{ left, right: plate.width - plate.right }} />;
};
