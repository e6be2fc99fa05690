import { isImagining } from '../../../shared/rules/imagine.ts';
import { useMayEdit, useViewState } from '../../session/hooks.ts';
import { useDayLookedAt } from './use-day-looked-at.ts';

/** The one answer to whether this page may change the account now: not on another day, not in what is only imagined, and not for whoever only reads. */
export const useReadOnly = (): boolean => {
  const mayEdit = useMayEdit();
  const imagining = useViewState((state) => isImagining(state.imagined));
  return useDayLookedAt() !== null || !mayEdit || imagining;
};
