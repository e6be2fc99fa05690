import type { Stage } from '../../../shared/model/stage.ts';
import { type StageMove, stagesBetween } from '../../../shared/rules/stages/stage-on.ts';
import type { SupportedStage } from '../../../shared/rules/stages/supported-stage.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useStageWords } from '../use-stage-words.ts';
import styles from './Assess.module.css';

type SupportWordsProps = { stage: Stage; isClaim: boolean; move: StageMove; support: SupportedStage };

/** What evidence and network support, what is missing for the stage chosen, and what the choice does to the one before. */
export const SupportWords = ({ stage, isClaim, move, support }: SupportWordsProps) => {
  const t = useText().timeline.assess;
  const items = t.items;
  const { number } = useFormat();
  const name = useStageWords();
  const over = (stagesBetween(stage, support.stage) ?? (support.stage === null && stage !== 'uncoupling' ? 1 : 0)) > 0;
  const reached = (level: Stage) => (stagesBetween(stage, level) ?? -1) >= 0;
  const missing = support.evidence.filter((level) => reached(level.stage) && level.missing.length > 0);
  const limits = support.network.limits.filter((limit) => reached(limit.stage));
  return (
    <div className={styles.support} aria-live="polite">
      <p className={styles.verdict}>
        {support.stage === 'uncoupling'
          ? t.supportsEnd
          : support.stage === null
            ? t.supportsNothing
            : t.supports(name(support.stage))}
      </p>
      <ul className={styles.reasons}>
        {missing.map((level) => (
          <li key={level.stage}>
            {t.missing(
              name(level.stage),
              level.missing.map(({ id }) => items[id] ?? id),
            )}
          </li>
        ))}
        {limits.map(({ stage: of, kind, has, needs }) => (
          <li key={`${of} ${kind}`}>
            {kind === 'diamond-index'
              ? t.limits[kind](name(of), number(has, 2), number(needs, 2))
              : t.limits[kind](name(of), has, needs)}
          </li>
        ))}
      </ul>
      {isClaim && over && (
        <Notice tone="warning">
          {support.stage === null ? t.overclaimedNothing(name(stage)) : t.overclaimed(name(stage), name(support.stage))}
        </Notice>
      )}
      <p className={styles.move}>{t.moves[move]}</p>
    </div>
  );
};
