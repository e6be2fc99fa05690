import { useEffect, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { isLens, type LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import { useSession, useView, useViewState } from '../../session/hooks.ts';
import { lensKept } from '../../session/lens-kept.ts';

/**
 * `?lens=grid` in the address and the lens of the view are the same thing. An address without one opens the lens in which this
 * person last looked at the account; nothing of it is written into the account.
 */
export const useLensInAddress = (): void => {
  const view = useView();
  const session = useSession();
  const lens = useViewState((state) => state.look.lens);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const named = new URLSearchParams(search).get('lens');
  const asked = isLens(named) ? named : null;
  const last = useRef<LensName | null | undefined>(undefined);
  const kept = lensKept(session.user.id, session.accountId);

  useEffect(() => {
    const open = (next: LensName) =>
      view.look({ lens: next === 'decision' && session.access.layers.inside === null ? 'shape' : next });
    if (last.current === undefined || asked !== last.current) {
      const isFirst = last.current === undefined;
      last.current = asked;
      open(asked ?? (isFirst ? kept.read() : null) ?? 'shape');
      return;
    }
    if (lens === (asked ?? 'shape')) return;
    const next = new URLSearchParams(search);
    if (lens === 'shape') next.delete('lens');
    else next.set('lens', lens);
    last.current = lens === 'shape' ? null : lens;
    kept.keep(lens);
    // A look is no place to go back to: the address changes and the history does not grow.
    navigate(next.size > 0 ? `${path}?${next}` : path, { replace: true });
  }, [asked, lens, search, path, navigate, view, session, kept]);
};
