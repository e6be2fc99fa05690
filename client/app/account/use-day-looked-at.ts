import { useSearch } from 'wouter';
import { Day } from '../../../shared/model/day.ts';
import { useToday } from '../../session/hooks.ts';

/** `?at=YYYY-MM-DD`: the day on which the account is looked at; null for today and for what is no day. */
export const useDayLookedAt = (): Day | null => {
  const today = useToday();
  const at = Day.safeParse(new URLSearchParams(useSearch()).get('at'));
  return at.success && at.data !== today ? at.data : null;
};
