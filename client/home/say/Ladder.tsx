import { useId } from 'react';
import type { Stage } from '../../../shared/model/stage.ts';
import { STAGE_LADDER } from '../../../shared/rules/stages/stage-ladder.ts';
import { useText } from '../../text/use-text.ts';
import { Rungs } from '../../ui/Rungs.tsx';
import styles from './Say.module.css';

const CHOICES: readonly Stage[] = [...STAGE_LADDER, 'uncoupling'];

type LadderProps = { value: Stage | null; onChange: (stage: Stage) => void; error: string | null };

/** From getting to know each other to one team, as one reads it; the end apart from it. */
export const Ladder = ({ value, onChange, error }: LadderProps) => {
  const t = useText().say;
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={error ? `${id}error` : undefined}>
      <legend className={styles.legend}>{t.choose}</legend>
      <Rungs
        isLarge
        isRequired
        rungs={CHOICES.map((stage) => ({
          value: stage,
          isApart: stage === 'uncoupling',
          words: (
            <span className={styles.words}>
              <b>{t.stages[stage].title}</b>
              <span>{t.stages[stage].text}</span>
            </span>
          ),
        }))}
        value={value}
        onChange={onChange}
      />
      {error && (
        <p className={styles.error} id={`${id}error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};
