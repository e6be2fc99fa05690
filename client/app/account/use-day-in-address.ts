import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Day } from '../../../shared/model/day.ts';
import { useToday, useView } from '../../session/hooks.ts';
import { throttle } from '../../session/throttle.ts';

/** Each writing costs a dragging hand some frames, and browsers let a page do it some hundred times in half a minute. */
const WRITE_EVERY_MS = 1000;

const dayIn = (search: string, today: Day): Day | null => {
  const at = Day.safeParse(new URLSearchParams(search).get('at'));
  return at.success && at.data !== today ? at.data : null;
};

const withDay = (search: string, day: Day | null): string => {
  const next = new URLSearchParams(search);
  if (day === null) next.delete('at');
  else next.set('at', day);
  return next.size > 0 ? `?${next}` : '';
};

/**
 * `?at=YYYY-MM-DD` in the address and the day of the view are the same thing. Who drags through the years leaves no trail
 * behind: the address is written over.
 */
export const useDayInAddress = (): void => {
  const view = useView();
  const today = useToday();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const asked = dayIn(search, today);
  // Before anything below is drawn: the map opens on the day of the address.
  useState(() => view.lookAt(asked));
  const seen = useRef(asked);
  const place = useRef({ path, search, navigate });

  useEffect(() => {
    place.current = { path, search, navigate };
    if (asked === seen.current) return;
    seen.current = asked;
    view.lookAt(asked);
  }, [asked, path, search, navigate, view]);

  useEffect(() => {
    const writing = throttle(() => {
      const { at } = view.state.get();
      if (at === seen.current) return;
      seen.current = at;
      const now = place.current;
      now.navigate(`${now.path}${withDay(now.search, at)}`, { replace: true });
    }, WRITE_EVERY_MS);
    const stop = view.state.subscribe(() => {
      if (view.state.get().at !== seen.current) writing.ask();
    });
    return () => {
      stop();
      writing.stop();
    };
  }, [view]);
};
