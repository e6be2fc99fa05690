import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type Line, lineAt } from './lines.ts';

/** Lines are drawn so far beyond what is seen, and in steps of so many, so that few frames of a scroll draw anything. */
const BEYOND_PX = 480;
const STEP = 6;

export type Span = { from: number; until: number };

type Options = {
  scroller: RefObject<HTMLElement | null>;
  body: RefObject<HTMLElement | null>;
  lines: readonly Line[];
  tops: readonly number[];
  /** Names the choice of the reader: while it stays, lines that come and go above must not push what he reads. */
  choice: string;
  /** What sticks at the top and covers lines. */
  headHeight: number;
};

const START: Span = { from: 0, until: 30 };

/** Which lines are worth drawing, and a scroll position that stays with what is read while others change the list. */
export const useWindow = ({ scroller, body, lines, tops, choice, headHeight }: Options) => {
  const [span, setSpan] = useState(START);
  const held = useRef<{ key: string; top: number; choice: string } | null>(null);

  /** Where the lines begin within what scrolls: measured when something changes, for a scroll must cost nothing. */
  const begin = useRef(0);
  const place = useCallback(() => {
    const [outer, inner] = [scroller.current, body.current];
    if (!outer || !inner) return;
    begin.current = inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop;
  }, [scroller, body]);
  /** How far the lines are scrolled out at the top. */
  const scrolled = useCallback((): number => (scroller.current?.scrollTop ?? 0) - begin.current, [scroller]);

  const look = useCallback(() => {
    const outer = scroller.current;
    if (!outer) return;
    const y = scrolled();
    const from = Math.floor(lineAt(tops, y - BEYOND_PX) / STEP) * STEP;
    const last = lineAt(tops, y + outer.clientHeight + BEYOND_PX) + 1;
    const until = Math.min(lines.length, Math.ceil(last / STEP) * STEP);
    setSpan((now) => (now.from === from && now.until === until ? now : { from, until }));
    // at the very top one wants to see what comes there
    const first = lineAt(tops, y + headHeight);
    const line = y > 0 ? lines[first] : undefined;
    held.current = line ? { key: line.key, top: tops[first] ?? 0, choice } : null;
  }, [scroller, scrolled, lines, tops, choice, headHeight]);

  useLayoutEffect(() => {
    const outer = scroller.current;
    const before = held.current;
    place();
    if (outer && before) {
      const index = lines.findIndex(({ key }) => key === before.key);
      if (before.choice !== choice) outer.scrollTop -= Math.max(0, scrolled());
      else if (index >= 0) outer.scrollTop += (tops[index] ?? 0) - before.top;
    }
    look();
    if (!outer) return;
    outer.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(() => {
      place();
      look();
    });
    sizes.observe(outer);
    return () => {
      outer.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [scroller, place, scrolled, look, lines, tops, choice]);

  /** Brings a line into sight, no further than needed. */
  const reveal = useCallback(
    (index: number) => {
      const outer = scroller.current;
      if (!outer) return;
      const y = scrolled();
      const [top, bottom] = [tops[index] ?? 0, tops[index + 1] ?? 0];
      if (top < y + headHeight) outer.scrollTop += top - y - headHeight;
      else if (bottom > y + outer.clientHeight) outer.scrollTop += bottom - y - outer.clientHeight;
    },
    [scroller, scrolled, tops, headHeight],
  );

  return { span, reveal };
};
