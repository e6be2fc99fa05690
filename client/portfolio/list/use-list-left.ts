import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { keepListHeight, keepListView, listHeight } from '../../session/list-left.ts';

/** Tells the way back how the list is looked at and left, and brings it to the height at which it was left. */
export const useListLeft = (query: string, scroller: RefObject<HTMLElement | null>, isMeasured: boolean): void => {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    wanted.current ??= listHeight(query);
    keepListView(query);
  }, [query]);
  // once: as soon as the lines have the heights of this width
  useEffect(() => {
    const [outer, top] = [scroller.current, wanted.current];
    if (!isMeasured || !outer || !top) return;
    wanted.current = 0;
    outer.scrollTop = top;
  }, [isMeasured, scroller]);
  useLayoutEffect(() => {
    const outer = scroller.current;
    if (!outer) return;
    let top = outer.scrollTop;
    const look = () => {
      top = outer.scrollTop;
    };
    outer.addEventListener('scroll', look, { passive: true });
    return () => {
      outer.removeEventListener('scroll', look);
      keepListHeight(top);
    };
  }, [scroller]);
};
