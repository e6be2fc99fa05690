import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type ListView, readView, writeView } from '../../../shared/rules/portfolio/list-view.ts';
import { throttle } from '../../session/throttle.ts';

/** Browsers let a page write its address some hundred times in half a minute. */
const WRITE_EVERY_MS = 400;

export type ChangeView = (part: Partial<ListView>) => void;

/**
 * The view and the query of the address are the same thing. A choice is a step that *back* takes back; typing a search
 * leaves no trail.
 */
export const useListView = (): [ListView, ChangeView, (query: string) => void] => {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [view, setView] = useState(() => readView(search));
  const written = useRef(search);
  const latest = useRef({ view, path, navigate });

  useEffect(() => {
    latest.current = { view, path, navigate };
  });
  useEffect(() => {
    if (search === written.current) return;
    written.current = search;
    setView(readView(search));
  }, [search]);

  const [write] = useState(() => (replace: boolean) => {
    const now = latest.current;
    const query = writeView(now.view);
    if (query === written.current) return;
    written.current = query;
    now.navigate(query ? `${now.path}?${query}` : now.path, { replace });
  });
  const [typing] = useState(() => throttle(() => write(true), WRITE_EVERY_MS));
  useEffect(() => () => typing.stop(), [typing]);

  const show = useCallback(
    (next: ListView, isTyping: boolean) => {
      latest.current.view = next;
      setView(next);
      if (isTyping) return typing.ask();
      typing.stop();
      write(false);
    },
    [typing, write],
  );
  const change = useCallback(
    (part: Partial<ListView>) => show({ ...latest.current.view, ...part }, Object.keys(part).join() === 'search'),
    [show],
  );
  const open = useCallback((query: string) => show(readView(query), false), [show]);
  return [view, change, open];
};
