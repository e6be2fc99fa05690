import { useId } from 'react';
import { useText } from '../text/use-text.ts';
import field from './field.module.css';
import { Scale } from './Scale.tsx';
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
      <Scale
        steps={t.strengths.map((word, strength) => ({
          value: strength,
          name: t.strengthOf(strength, word),
          sign: <span className={styles.stroke} data-strength={strength} />,
          said: String(strength),
        }))}
        value={value}
        onChange={onChange}
        isDisabled={isDisabled}
      />
      <span className={field.description} aria-hidden>
        {value === null ? '' : t.strengths[value]}
      </span>
    </div>
  );
};
