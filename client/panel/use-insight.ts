import { useAccount, useSession, useToday } from '../session/hooks.ts';
import { type Insight, insightOf } from '../session/insight.ts';
import { useLookedAtDay } from './looked-at.ts';

/** What the account says of itself on the day that the panel tells of. Planned contacts count from the real today on. */
export const useInsight = (): Insight => {
  const { judging } = useSession().access;
  const account = useAccount();
  const today = useToday();
  return insightOf(account, { day: useLookedAtDay() ?? today, today, judging });
};
