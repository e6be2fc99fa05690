import type { KeyboardEvent, Ref } from 'react';
import { useId } from 'react';
import { SCALE_STEPS } from '../../../shared/rules/portfolio/criteria.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import radio from '../../ui/radio.module.css';
import styles from './ScoreScale.module.css';
import { scoreOfKey } from './use-score-keys.ts';

const SCORES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

type ScoreScaleProps = {
  label: string;
  scale: Readonly<Record<string, string>>;
  value: number | null;
  onChange: (score: number | null) => void;
  /** A number key was pressed: on to what comes next. */
  onKeyed: () => void;
  ref?: Ref<HTMLDivElement>;
};

/** 1 to 10 in a row, by pointer, arrows or number key; what a score means stands below it. */
export const ScoreScale = ({ label, scale, value, onChange, onKeyed, ref }: ScoreScaleProps) => {
  const t = usePortfolioText().choosing.sheet;
  const name = useId();

  const byKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault();
      return onChange(null);
    }
    const score = scoreOfKey(event.key);
    if (score === null) return;
    event.preventDefault();
    onChange(score);
    event.currentTarget.querySelectorAll('input')[score - 1]?.focus();
    onKeyed();
  };

  return (
    <div className={styles.scale} role="radiogroup" aria-label={t.scoreOf(label)} ref={ref} onKeyDown={byKey}>
      <div className={styles.scores}>
        {SCORES.map((score) => (
          <label key={score} className={styles.score}>
            <input
              type="radio"
              className={radio.input}
              name={name}
              checked={value === score}
              onChange={() => onChange(score)}
              aria-label={scale[score] ? `${score}: ${scale[score]}` : String(score)}
            />
            {score}
          </label>
        ))}
      </div>
      <div className={styles.words} aria-hidden>
        {SCALE_STEPS.filter((step) => scale[step]).map((step) => (
          <span
            key={step}
            className={styles.word}
            data-step={step}
            data-near={isNear(value, Number(step)) || undefined}
          >
            <b>{step}</b> {scale[step]}
          </span>
        ))}
      </div>
    </div>
  );
};

/** The written step that a score is closest to. */
const isNear = (value: number | null, step: number): boolean =>
  value !== null && Math.abs(value - step) === Math.min(...SCALE_STEPS.map((one) => Math.abs(value - Number(one))));
