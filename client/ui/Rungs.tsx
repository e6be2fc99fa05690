import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import styles from './Rungs.module.css';
import radio from './radio.module.css';

export type Rung<T extends string> = { value: T; words: ReactNode; isApart?: boolean };

type RungsProps<T extends string> = {
  rungs: readonly Rung<T>[];
  value: T | null;
  onChange: (value: T) => void;
  isRequired?: boolean;
  /** Each rung explains itself and wants room. */
  isLarge?: boolean;
};

/** Choices under one another, one of which is taken; what is apart stands behind a dashed line. */
export const Rungs = <T extends string>({
  rungs,
  value,
  onChange,
  isRequired = false,
  isLarge = false,
}: RungsProps<T>) => {
  const id = useId();
  return (
    <div className={classes(styles.rungs, isLarge && styles.large)}>
      {rungs.map((rung) => (
        <label key={rung.value} className={styles.rung} data-apart={rung.isApart || undefined}>
          <input
            type="radio"
            className={radio.input}
            name={id}
            value={rung.value}
            checked={rung.value === value}
            onChange={() => onChange(rung.value)}
            required={isRequired}
          />
          <span className={styles.dot} aria-hidden />
          {rung.words}
        </label>
      ))}
    </div>
  );
};
