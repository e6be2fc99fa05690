import { type RefObject, useEffect, useState } from 'react';

/** How wide an element is, in whole px; 0 until it is on the page. */
export const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(Math.floor(current.clientWidth));
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return width;
};

export type Window = { top: number; bottom: number };
const EVERYTHING: Window = { top: 0, bottom: Number.POSITIVE_INFINITY };
const STEP = 400;

/** The part of a long element that is in sight, with a screen more on each end, in coarse steps. */
export const useWindow = (element: RefObject<HTMLElement | null>, isLong: boolean): Window => {
  const [window, setWindow] = useState<Window | null>(null);
  useEffect(() => {
    const { current } = element;
    if (!current || !isLong) return;
    const look = () => {
      const top = Math.floor((current.scrollTop - current.clientHeight) / STEP) * STEP;
      const bottom = Math.ceil((current.scrollTop + 2 * current.clientHeight) / STEP) * STEP;
      setWindow((now) => (now?.top === top && now.bottom === bottom ? now : { top, bottom }));
    };
    look();
    current.addEventListener('scroll', look, { passive: true });
    return () => current.removeEventListener('scroll', look);
  }, [element, isLong]);
  return isLong ? (window ?? { top: 0, bottom: 2 * STEP }) : EVERYTHING;
};
