import type { Stage } from '../../../shared/model/stage.ts';
import { STAGE_LADDER } from '../../../shared/rules/stages/stage-ladder.ts';
import { useText } from '../../text/use-text.ts';
import { Rungs } from '../../ui/Rungs.tsx';
import { useStageWords } from '../use-stage-words.ts';
import styles from './Assess.module.css';

const CHOICES: readonly Stage[] = [...STAGE_LADDER.toReversed(), 'uncoupling'];

type StageChoiceProps = { value: Stage; onChange: (stage: Stage) => void; supported: Stage | null };

/** The ladder as it stands in the strip, the highest stage on top; uncoupling apart from it, reachable from each. */
export const StageChoice = ({ value, onChange, supported }: StageChoiceProps) => {
  const t = useText().timeline;
  const name = useStageWords();
  return (
    <div role="radiogroup" aria-label={t.assess.stage}>
      <Rungs
        rungs={CHOICES.map((stage) => ({
          value: stage,
          isApart: stage === 'uncoupling',
          words: (
            <>
              <span className={styles.rungName}>{name(stage)}</span>
              {stage === supported && <span className={styles.kind}>{t.views.supported}</span>}
            </>
          ),
        }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
};
