import { useMemo, useRef, useState } from 'react';
import { standingOn, type Timeline } from '../../shared/rules/timeline/timeline.ts';
import { useDayShown, useSession, useToday, useView, useViewState } from '../session/hooks.ts';
import { useStore } from '../session/store.ts';
import { setStripOpen, stripOpen } from '../session/strip-open.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { useWidth } from '../ui/use-width.ts';
import { Chart } from './Chart.tsx';
import { ClosedStrip, Controls } from './Controls.tsx';
import { Handle, Veil } from './Handle.tsx';
import { Marks } from './Marks.tsx';
import { type PlateLook, plateOf } from './plate.ts';
import { Shift } from './Shift.tsx';
import styles from './Strip.module.css';
import { useReplay } from './use-replay.ts';
import { useStripPointer } from './use-strip-pointer.ts';
import { useTimeline } from './use-timeline.ts';
import { useWindow } from './use-window.ts';
import { Versions } from './Versions.tsx';

/** The bottom strip: how far the relationship was, is and shall be, and the handle that shows the map of any day. */
export const Strip = ({ compact }: { compact: boolean }) => {
  const timeline = useTimeline();
  const isOpen = useStore(stripOpen);
  const [isTall, setTall] = useState(false);
  if (compact) return <OpenStrip timeline={timeline} look={isTall ? 'tall' : 'low'} onFold={setTall} />;
  return isOpen ? <OpenStrip timeline={timeline} look="wide" onFold={setStripOpen} /> : <Folded timeline={timeline} />;
};

const Folded = ({ timeline }: { timeline: Timeline }) => {
  const t = useText().timeline;
  const { gap, reading } = standingOn(timeline, useDayShown());
  return <ClosedStrip words={[...(gap === null ? [] : [t.gap(gap)]), t.threads(reading?.threads ?? 0)]} />;
};

type OpenStripProps = { timeline: Timeline; look: PlateLook; onFold: (open: boolean) => void };

const OpenStrip = ({ timeline, look, onFold }: OpenStripProps) => {
  const t = useText().timeline;
  const { access } = useSession();
  const view = useView();
  const today = useToday();
  const isOtherDay = useViewState((state) => state.at !== null);
  const place = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const replay = useReplay(timeline.span);
  const hasStages = access.layers.inside !== null;
  const { hasUncoupling, span } = timeline;
  const plate = useMemo(
    () => plateOf({ width, look, hasStages, hasUncoupling }),
    [width, look, hasStages, hasUncoupling],
  );
  const { window, zoom, setZoom, earlier, later } = useWindow(span);
  const seen = useMemo(() => ({ ...timeline, span: window }), [timeline, window]);
  const pointer = useStripPointer({ plate, window, days: timeline.days, handle, onGrab: replay.pause });

  return (
    <section className={styles.strip} aria-label={t.title} data-other-day={isOtherDay || undefined} data-look={look}>
      <Controls replay={replay} look={look} zoom={zoom} onZoom={setZoom} onFold={onFold} />
      <div ref={place} className={styles.plate} data-look={look} {...pointer}>
        {width > 0 && (
          <>
            <Chart plate={plate} timeline={seen} today={today} />
            <Veil plate={plate} window={window} />
            {!plate.isLow && <Marks plate={plate} timeline={timeline} window={window} today={today} />}
            {!plate.isLow && <Versions plate={plate} window={window} />}
            <Handle plate={plate} timeline={timeline} window={window} handle={handle} />
            {!plate.isLow && <Shift plate={plate} earlier={earlier} later={later} />}
          </>
        )}
      </div>
      {hasStages && timeline.isUnassessed && !plate.isLow && (
        <div className={styles.empty}>
          <p>{t.empty}</p>
          {access.layers.inside === true && (
            <Button variant="ink" onPress={() => view.openDialog({ kind: 'assess' })}>
              {t.assessFirst}
            </Button>
          )}
        </div>
      )}
    </section>
  );
};
