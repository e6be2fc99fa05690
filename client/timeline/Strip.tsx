import { useMemo, useRef, useState } from 'react';
import type { Day } from '../../shared/model/day.ts';
import { windowOf } from '../../shared/rules/timeline/span.ts';
import { standingOn, type Timeline } from '../../shared/rules/timeline/timeline.ts';
import { useDayShown, useSession, useToday, useView, useViewState } from '../session/hooks.ts';
import { useStore } from '../session/store.ts';
import { stripOpen } from '../session/strip-open.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Chart } from './Chart.tsx';
import { ClosedStrip, Controls, type Zoom } from './Controls.tsx';
import { Handle, Veil } from './Handle.tsx';
import { Marks } from './Marks.tsx';
import { plateOf } from './plate.ts';
import styles from './Strip.module.css';
import { useReplay } from './use-replay.ts';
import { useStripPointer } from './use-strip-pointer.ts';
import { useTimeline } from './use-timeline.ts';
import { useWidth } from './use-width.ts';
import { Versions } from './Versions.tsx';

/** The bottom strip: how far the relationship was, is and shall be, and the handle that shows the map of any day. */
export const Strip = ({ compact }: { compact: boolean }) => {
  const timeline = useTimeline();
  const isOpen = useStore(stripOpen);
  return isOpen || compact ? <OpenStrip timeline={timeline} compact={compact} /> : <Folded timeline={timeline} />;
};

const Folded = ({ timeline }: { timeline: Timeline }) => {
  const t = useText().timeline;
  const { gap, reading } = standingOn(timeline, useDayShown());
  return <ClosedStrip words={[...(gap === null ? [] : [t.gap(gap)]), t.threads(reading?.threads ?? 0)]} />;
};

const OpenStrip = ({ timeline, compact }: { timeline: Timeline; compact: boolean }) => {
  const t = useText().timeline;
  const { access } = useSession();
  const view = useView();
  const today = useToday();
  const isOtherDay = useViewState((state) => state.at !== null);
  const place = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const replay = useReplay(timeline.span);
  const [look, setLook] = useState<{ zoom: Zoom; around: Day }>({ zoom: 1, around: today });
  const hasStages = access.layers.inside !== null;
  const { hasUncoupling, span } = timeline;
  const plate = useMemo(
    () => plateOf({ width, compact, hasStages, hasUncoupling }),
    [width, compact, hasStages, hasUncoupling],
  );
  const { from, until } = useMemo(() => windowOf(span, look.zoom, look.around), [span, look]);
  const window = useMemo(() => ({ ...span, from, until }), [span, from, until]);
  const seen = useMemo(() => ({ ...timeline, span: window }), [timeline, window]);
  const pointer = useStripPointer({ plate, window, days: timeline.days, handle, onGrab: replay.pause });

  return (
    <section className={styles.strip} aria-label={t.title} data-other-day={isOtherDay || undefined}>
      <Controls
        replay={replay}
        compact={compact}
        zoom={look.zoom}
        onZoom={(zoom) => setLook({ zoom, around: view.state.get().at ?? today })}
      />
      <div ref={place} className={styles.plate} data-compact={compact || undefined} {...pointer}>
        {width > 0 && (
          <>
            <Chart plate={plate} timeline={seen} today={today} />
            <Veil plate={plate} window={window} />
            {!compact && <Marks plate={plate} timeline={timeline} window={window} today={today} />}
            {!compact && <Versions plate={plate} window={window} />}
            <Handle plate={plate} timeline={timeline} window={window} handle={handle} />
          </>
        )}
      </div>
      {hasStages && timeline.isUnassessed && !compact && (
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
