import { useCallback, useEffect, useRef, useState } from 'react';
import type { Day } from '../../shared/model/day.ts';
import type { Span } from '../../shared/rules/timeline/span.ts';
import { useLookAt, useView } from '../session/hooks.ts';
import { replayDay, replayFrom, replayMonth, type Speed } from './replay.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], button, a') !== null;

export type Replay = {
  playing: boolean;
  toggle: () => void;
  pause: () => void;
  speed: Speed;
  setSpeed: (speed: Speed) => void;
};

/** Runs the day from the first to the last, frame by frame. Space pauses, wherever the focus is. */
export const useReplay = (span: Span): Replay => {
  const view = useView();
  const lookAt = useLookAt();
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const latest = useRef(span);
  /** Where the replay is; another speed goes on from there. */
  const reached = useRef<Day | null>(null);
  useEffect(() => {
    latest.current = span;
  }, [span]);
  const pause = useCallback(() => setPlaying(false), []);

  useEffect(() => {
    if (!playing) {
      reached.current = null;
      return;
    }
    const dayAfter = matchMedia('(prefers-reduced-motion: reduce)').matches ? replayMonth : replayDay;
    const start = reached.current ?? replayFrom(latest.current, view.state.get().at);
    let begun: number | null = null;
    let frame = requestAnimationFrame(function run(now) {
      begun ??= now;
      const day = dayAfter(latest.current, start, now - begun, speed);
      reached.current = day;
      lookAt(day);
      if (day >= latest.current.last) setPlaying(false);
      else frame = requestAnimationFrame(run);
    });
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ' || isTyping(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      setPlaying(false);
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [playing, speed, lookAt, view]);

  return { playing, toggle: useCallback(() => setPlaying((on) => !on), []), pause, speed, setSpeed };
};
