import { createContext, useContext } from 'react';
import type { Day } from '../../shared/model/day.ts';
import { isImagining } from '../../shared/rules/imagine.ts';
import { useMayEdit, useViewState } from '../session/hooks.ts';

const LookedAt = createContext<Day | null>(null);

/** Below it the panel tells of this day instead of today, and offers nothing that would change the account. */
export const LookedAtDay = LookedAt.Provider;

/** The day of the past or future that is looked at; null for today. */
export const useLookedAtDay = (): Day | null => useContext(LookedAt);

/** May what the panel tells be changed in it? Not what is only imagined. */
export const useCanEdit = (): boolean => {
  const mayEdit = useMayEdit();
  const imagining = useViewState((state) => isImagining(state.imagined));
  return useLookedAtDay() === null && mayEdit && !imagining;
};
