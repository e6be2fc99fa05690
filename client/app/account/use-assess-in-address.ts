import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useReady, useSession, useView } from '../../session/hooks.ts';

/** `?assess=customer` opens the assessment of the customer's view, once: it leaves the address again. */
export const useAssessInAddress = (): void => {
  const view = useView();
  const { access } = useSession();
  const ready = useReady();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const wanted = new URLSearchParams(search).get('assess') === 'customer';
  const mayWrite = access.layers.inside === true;

  useEffect(() => {
    if (!wanted || ready !== 'ready') return;
    view.setPage('map');
    // who only reads sees it in the chips and on the timeline
    if (mayWrite) view.openDialog({ kind: 'assess', view: 'customer-reported' });
    const next = new URLSearchParams(search);
    next.delete('assess');
    navigate(next.size > 0 ? `${path}?${next}` : path, { replace: true });
  }, [wanted, ready, mayWrite, search, path, navigate, view]);
};
