import { useId } from 'react';
import { useText } from '../text/use-text.ts';
import field from './field.module.css';
import radio from './radio.module.css';
import styles from './StrengthPicker.module.css';

export type StrengthPickerProps = {
  value: number | null;
  onChange: (value: number) => void;
  label?: string;
  hideLabel?: boolean;
  isDisabled?: boolean;
};

/** The strength of a line, 0 to 4, drawn as the stroke it gets on the map and said in words. */
export const StrengthPicker = ({ value, onChange, label, hideLabel, isDisabled = false }: StrengthPickerProps) => {
  const t = useText().app;
  const id = useId();
  const name = label ?? t.strength;
  return (
    <div
      className={field.field}
      role="radiogroup"
      {...(hideLabel ? { 'aria-label': name } : { 'aria-labelledby': `${id}label` })}
    >
      {!hideLabel && (
        <span className={field.label} id={`${id}label`}>
          {name}
        </span>
      )}
      <div className={styles.scale}>
        {t.strengths.map((word, strength) => (
          <label key={word} className={styles.step}>
            <input
              type="radio"
              className={radio.input}
              name={id}
              value={strength}
              checked={value === strength}
              disabled={isDisabled}
              aria-label={t.strengthOf(strength, word)}
              onChange={() => onChange(strength)}
            />
            <span className={styles.stroke} data-strength={strength} />
            <span className={styles.number}>{strength}</span>
          </label>
        ))}
      </div>
      <span className={field.description} aria-hidden>
        {value === null ? '' : t.strengths[value]}
      </span>
    </div>
  );
};
