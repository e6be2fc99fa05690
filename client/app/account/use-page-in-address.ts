import { useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useView, useViewState } from '../../session/hooks.ts';

/** `?view=table` in the address and the page of the view are the same thing: reload and the back button keep it. */
export const usePageInAddress = (): void => {
  const view = useView();
  const page = useViewState((state) => state.page);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(search).get('view') === 'table' ? 'table' : 'map';
  const lastAsked = useRef<string | null>(null);

  useEffect(() => {
    // The address changed (opened, back, forward): the view follows. Otherwise the view changed: the address follows.
    if (asked !== lastAsked.current) {
      lastAsked.current = asked;
      view.setPage(asked);
      return;
    }
    if (page === asked) return;
    const next = new URLSearchParams(search);
    if (page === 'table') next.set('view', 'table');
    else next.delete('view');
    lastAsked.current = page;
    navigate(next.size > 0 ? `${path}?${next}` : path);
  }, [asked, page, search, path, navigate, view]);
};
