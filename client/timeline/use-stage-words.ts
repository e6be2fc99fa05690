import { useMemo } from 'react';
import type { Stage } from '../../shared/model/stage.ts';
import { stageName } from '../../shared/rules/stages/stage-ladder.ts';
import { useStageNaming } from '../session/stage-naming.ts';
import { useText } from '../text/use-text.ts';

/** The words of a stage by the naming that this person uses. */
export const useStageWords = (): ((stage: Stage) => string) => {
  const words = useText().stages.names;
  const naming = useStageNaming();
  return useMemo(() => (stage) => words[stageName(stage, naming)], [words, naming]);
};
