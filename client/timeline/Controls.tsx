import { CalendarPlus, ChevronDown, ChevronUp, Pause, Play, ZoomIn, ZoomOut } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useDayLookedAt, useSession, useToday, useView } from '../session/hooks.ts';
import { setStripOpen } from '../session/strip-open.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Controls.module.css';
import { SPEEDS } from './replay.ts';
import type { Replay } from './use-replay.ts';

export const ZOOMS = [1, 2, 4, 8] as const;
export type Zoom = (typeof ZOOMS)[number];

type ControlsProps = { replay: Replay; compact: boolean; zoom: Zoom; onZoom: (zoom: Zoom) => void };

/** Left of the strip: play, the day in words, and the way back to today. */
export const Controls = ({ replay, compact, zoom, onZoom }: ControlsProps) => {
  const t = useText().timeline;
  const format = useFormat();
  const view = useView();
  const mayWrite = useSession().access.layers.inside === true;
  const { playing, toggle, pause, speed, setSpeed } = replay;
  const faster = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1;
  const level = ZOOMS.indexOf(zoom);
  const [closer, wider] = [ZOOMS[level + 1], ZOOMS[level - 1]];
  return (
    <div className={styles.controls} data-compact={compact || undefined}>
      <div className={styles.buttons}>
        <IconButton
          icon={playing ? Pause : Play}
          label={playing ? t.pause : t.play}
          shortcut={playing ? 'Space' : ''}
          onPress={toggle}
        />
        {!compact && (
          <>
            <AriaButton
              className={styles.speed}
              aria-label={`${t.speed}: ${t.speedOf(format.number(speed, speed < 1 ? 1 : 0))}`}
              onPress={() => setSpeed(faster)}
            >
              {t.speedOf(format.number(speed, speed < 1 ? 1 : 0))}
            </AriaButton>
            <span className={styles.spacer} />
            <IconButton icon={ChevronDown} label={t.hide} aria-expanded onPress={() => setStripOpen(false)} />
          </>
        )}
      </div>
      {!compact && (
        <div className={styles.buttons}>
          <IconButton
            icon={ZoomOut}
            label={t.wider}
            isDisabled={wider === undefined}
            onPress={() => wider && onZoom(wider)}
          />
          <IconButton
            icon={ZoomIn}
            label={t.closer}
            isDisabled={closer === undefined}
            onPress={() => closer && onZoom(closer)}
          />
          <span className={styles.spacer} />
          {mayWrite && (
            <IconButton
              icon={CalendarPlus}
              label={t.events.open}
              onPress={() => view.openDialog({ kind: 'events', isNew: view.state.get().at !== null })}
            />
          )}
        </div>
      )}
      <DayWords compact={compact} onToday={pause} />
    </div>
  );
};

/** Apart, because it alone changes while the day is dragged. */
const DayWords = ({ compact, onToday }: { compact: boolean; onToday: () => void }) => {
  const t = useText().timeline;
  const format = useFormat();
  const today = useToday();
  const at = useDayLookedAt();
  const view = useView();
  return (
    <>
      <span className={styles.day}>{format.day(at ?? today)}</span>
      {!compact &&
        (at === null ? (
          <span className={styles.more}>{t.dragToReplay}</span>
        ) : (
          <AriaButton
            className={styles.today}
            onPress={() => {
              onToday();
              view.lookAt(null);
            }}
          >
            {t.backToToday}
          </AriaButton>
        ))}
    </>
  );
};

/** The strip, folded: what it says of the day in one line. */
export const ClosedStrip = ({ words }: { words: readonly string[] }) => {
  const t = useText().timeline;
  const format = useFormat();
  const today = useToday();
  const at = useDayLookedAt();
  return (
    <section className={styles.closed} aria-label={t.title}>
      <strong>{at === null ? `${t.today}, ${format.day(today)}` : format.day(at)}</strong>
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
      <span className={styles.spacer} />
      <IconButton icon={ChevronUp} label={t.show} aria-expanded={false} onPress={() => setStripOpen(true)} />
    </section>
  );
};
