import { useMayEdit } from '../../session/hooks.ts';
import { useDayLookedAt } from './use-day-looked-at.ts';

/** The one answer to whether this page may change the account now: not on another day, and not for whoever only reads. */
export const useReadOnly = (): boolean => {
  const mayEdit = useMayEdit();
  return useDayLookedAt() !== null || !mayEdit;
};
