import { useDeferredValue, useMemo } from 'react';
import { readTimeline, type Timeline } from '../../shared/rules/timeline/timeline.ts';
import { useAccount, useToday } from '../session/hooks.ts';
import { useStageRules } from './use-stage-rules.ts';

/**
 * The strip's data. It follows the account when there is time for it and has nothing to do with the day looked at, so
 * that an edit does not wait for it and a drag computes nothing.
 */
export const useTimeline = (): Timeline => {
  const account = useDeferredValue(useAccount());
  const today = useToday();
  const rules = useStageRules();
  return useMemo(() => readTimeline(account, today, rules), [account, today, rules]);
};
