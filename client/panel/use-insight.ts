import { NOTHING_IMAGINED } from '../../shared/rules/imagine.ts';
import { useAccount, useSession, useToday, useViewState } from '../session/hooks.ts';
import { type Insight, insightOf } from '../session/insight.ts';
import { useLookedAtDay } from './looked-at.ts';

/**
 * What the account says of itself on the day that the panel tells of, as it is or as it is imagined. Planned contacts
 * count from the real today on.
 */
export const useInsight = (): Insight => {
  const imagined = useViewState((state) => state.imagined);
  return useAsked(imagined);
};

/** As it is, whatever is imagined. */
export const useRealInsight = (): Insight => useAsked(NOTHING_IMAGINED);

const useAsked = (imagined: typeof NOTHING_IMAGINED): Insight => {
  const { judging } = useSession().access;
  const account = useAccount();
  const today = useToday();
  return insightOf(account, { day: useLookedAtDay() ?? today, today, judging, imagined });
};
