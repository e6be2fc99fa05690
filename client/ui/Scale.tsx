import { type ReactNode, useId } from 'react';
import radio from './radio.module.css';
import styles from './Scale.module.css';

export type ScaleStep<T extends number> = {
  value: T;
  /** For screen readers: value and word. */
  name: string;
  /** On hover: the word. */
  hint?: string;
  /** What is drawn over the number. */
  sign: ReactNode;
  said: string;
};

type ScaleProps<T extends number> = {
  steps: readonly ScaleStep<T>[];
  value: T | null;
  onChange: (value: T) => void;
  isDisabled?: boolean;
};

/** Steps of a scale side by side, one of which is chosen: a sign and a number each. The group round it has the name. */
export const Scale = <T extends number>({ steps, value, onChange, isDisabled = false }: ScaleProps<T>) => {
  const id = useId();
  return (
    <div className={styles.scale}>
      {steps.map((step) => (
        <label key={step.value} className={styles.step} title={step.hint}>
          <input
            type="radio"
            className={radio.input}
            name={id}
            value={step.value}
            checked={value === step.value}
            disabled={isDisabled}
            aria-label={step.name}
            onChange={() => onChange(step.value)}
          />
          <span className={styles.sign}>{step.sign}</span>
          <span>{step.said}</span>
        </label>
      ))}
    </div>
  );
};
