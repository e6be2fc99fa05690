import { useMemo } from 'react';
import type { StageRules } from '../../shared/rules/stages/supported-stage.ts';
import { useSession } from '../session/hooks.ts';

/** What the workspace asks of a network before it supports a stage. */
export const useStageRules = (): StageRules => {
  const settings = useSession().access.judging?.stages;
  return useMemo(() => (settings ? { settings } : {}), [settings]);
};
