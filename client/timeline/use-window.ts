import { useEffect, useMemo, useRef, useState } from 'react';
import { addDays, type Day, daysBetween } from '../../shared/model/day.ts';
import { clampDay, type Span, windowOf } from '../../shared/rules/timeline/span.ts';
import { useToday, useView } from '../session/hooks.ts';

export const ZOOMS = [1, 2, 4, 8] as const;
export type Zoom = (typeof ZOOMS)[number];

/** The part of the span that is seen: how close, and around which day. It comes along when the day leaves it. */
export const useWindow = (span: Span) => {
  const view = useView();
  const today = useToday();
  const [look, setLook] = useState<{ zoom: Zoom; around: Day }>({ zoom: 1, around: today });
  const window = useMemo(() => {
    const { from, until } = windowOf(span, look.zoom, look.around);
    return { ...span, from, until };
  }, [span, look]);
  const seen = useRef(window);
  useEffect(() => {
    seen.current = window;
  }, [window]);

  useEffect(() => {
    const dayOf = () => view.state.get().at ?? today;
    let known = dayOf();
    return view.state.subscribe(() => {
      const day = dayOf();
      if (day === known) return;
      known = day;
      if (day < seen.current.from || day > seen.current.until) setLook((now) => ({ ...now, around: day }));
    });
  }, [view, today]);

  const half = Math.max(1, Math.round(daysBetween(window.from, window.until) / 2));
  const shift = (by: -1 | 1) =>
    setLook((now) => ({ ...now, around: clampDay(addDays(window.from, half + by * half), span) }));
  return {
    window,
    zoom: look.zoom,
    setZoom: (zoom: Zoom) => setLook({ zoom, around: view.state.get().at ?? today }),
    /** Half a window back or on; null where the span ends. */
    earlier: window.from > span.from ? () => shift(-1) : null,
    later: window.until < span.until ? () => shift(1) : null,
  };
};

export type StripWindow = ReturnType<typeof useWindow>;
