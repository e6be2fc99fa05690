import type { Ref } from 'react';
import type { Criterion } from '../../../shared/model/scoring.ts';
import { announce } from '../../session/announce.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { ScoreScale } from './ScoreScale.tsx';
import styles from './SheetView.module.css';
import { useCriterionWords } from './use-criterion-words.ts';

type CriterionScoreProps = {
  criterion: Criterion;
  /** Of all weights, 0 to 1. */
  share: number;
  value: number | null;
  onChange: (score: number | null) => void;
  onKeyed: () => void;
  ref: Ref<HTMLDivElement>;
};

export const CriterionScore = ({ criterion, share, value, onChange, onKeyed, ref }: CriterionScoreProps) => {
  const t = usePortfolioText().choosing.sheet;
  const { number } = useFormat();
  const { name, scale } = useCriterionWords()(criterion);
  const change = (score: number | null) => {
    onChange(score);
    announce(score === null ? t.cleared(name) : t.said(name, score));
  };
  return (
    <div className={styles.criterion}>
      <div className={styles.criterionHead}>
        <h3 dir="auto">{name}</h3>
        <span className={styles.hint}>{t.weight(`${number(share * 100)} %`)}</span>
        {value !== null && (
          <Button variant="quiet" aria-label={t.clearOf(name)} onPress={() => change(null)}>
            {t.clear}
          </Button>
        )}
      </div>
      <ScoreScale label={name} scale={scale} value={value} onChange={change} onKeyed={onKeyed} ref={ref} />
    </div>
  );
};
