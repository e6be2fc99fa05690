import { CalendarPlus, ChevronDown, ChevronUp, Pause, Play, ZoomIn, ZoomOut } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useDayLookedAt, useSession, useToday, useView } from '../session/hooks.ts';
import { setStripOpen } from '../session/strip-open.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Controls.module.css';
import type { PlateLook } from './plate.ts';
import { SPEEDS } from './replay.ts';
import type { Replay } from './use-replay.ts';
import { ZOOMS, type Zoom } from './use-window.ts';

type ControlsProps = {
  replay: Replay;
  look: PlateLook;
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  onFold: (open: boolean) => void;
};

/** Beside the strip, on a phone above it: play, the look, the day in words, and the way back to today. */
export const Controls = ({ replay, look, zoom, onZoom, onFold }: ControlsProps) => {
  const t = useText().timeline;
  const { playing, toggle, pause } = replay;
  const isLow = look === 'low';
  return (
    <div className={styles.controls} data-look={look}>
      <div className={styles.buttons}>
        <IconButton
          icon={playing ? Pause : Play}
          label={playing ? t.pause : t.play}
          shortcut={playing ? 'Space' : ''}
          onPress={toggle}
        />
        {!isLow && <Speeds replay={replay} />}
        {look === 'wide' && <Fold isOpen onFold={onFold} />}
      </div>
      {!isLow && <Look zoom={zoom} onZoom={onZoom} />}
      <DayWords look={look} onToday={pause} />
      {look !== 'wide' && <Fold isOpen={!isLow} onFold={onFold} />}
    </div>
  );
};

const Fold = ({ isOpen, onFold }: { isOpen: boolean; onFold: (open: boolean) => void }) => {
  const t = useText().timeline;
  return (
    <>
      <span className={styles.spacer} />
      <IconButton
        icon={isOpen ? ChevronDown : ChevronUp}
        label={isOpen ? t.hide : t.show}
        aria-expanded={isOpen}
        onPress={() => onFold(!isOpen)}
      />
    </>
  );
};

const Speeds = ({ replay: { speed, setSpeed } }: { replay: Replay }) => {
  const t = useText().timeline;
  const format = useFormat();
  const word = t.speedOf(format.number(speed, speed < 1 ? 1 : 0));
  const faster = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1;
  return (
    <AriaButton className={styles.speed} aria-label={`${t.speed}: ${word}`} onPress={() => setSpeed(faster)}>
      {word}
    </AriaButton>
  );
};

/** How close one looks, and what is noted on the axis. */
const Look = ({ zoom, onZoom }: Pick<ControlsProps, 'zoom' | 'onZoom'>) => {
  const t = useText().timeline;
  const view = useView();
  const mayWrite = useSession().access.layers.inside === true;
  const level = ZOOMS.indexOf(zoom);
  const [closer, wider] = [ZOOMS[level + 1], ZOOMS[level - 1]];
  return (
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
  );
};

/** Apart, because it alone changes while the day is dragged. */
const DayWords = ({ look, onToday }: { look: PlateLook; onToday: () => void }) => {
  const t = useText().timeline;
  const format = useFormat();
  const today = useToday();
  const at = useDayLookedAt();
  const view = useView();
  return (
    <>
      <span className={styles.day}>{format.day(at ?? today)}</span>
      {look === 'wide' &&
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
