import { useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useView, useViewState } from '../../session/hooks.ts';
import type { Page } from '../../session/presence-state.ts';

const HISTORY = /\/history\/?$/;

/** `/history` or `?view=table` in the address and the page of the view are the same thing: reload and back keep it. */
export const usePageInAddress = (): void => {
  const view = useView();
  const page = useViewState((state) => state.page);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const isTable = new URLSearchParams(search).get('view') === 'table';
  const asked: Page = HISTORY.test(path) ? 'history' : isTable ? 'table' : 'map';
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
    if (page !== 'history') next.delete('version');
    lastAsked.current = page;
    const to = path.replace(HISTORY, '') + (page === 'history' ? '/history' : '');
    navigate(next.size > 0 ? `${to}?${next}` : to);
  }, [asked, page, search, path, navigate, view]);
};
