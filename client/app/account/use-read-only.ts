import { isImagining } from '../../../shared/rules/imagine.ts';
import { useMayEdit, useViewState } from '../../session/hooks.ts';

/**
 * The one answer to whether this page may change the account now: not in what is only imagined, and not for whoever only
 * reads. On another day what is dated may be changed: `actions/action.ts`.
 */
export const useReadOnly = (): boolean => {
  const mayEdit = useMayEdit();
  const imagining = useViewState((state) => isImagining(state.imagined));
  return !mayEdit || imagining;
};
