import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import field from './field.module.css';
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
  const name = label ?? t.strength;
  return (
    <RadioGroup
      className={field.field ?? ''}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(Number(next))}
      orientation="horizontal"
      isDisabled={isDisabled}
      {...(hideLabel ? { 'aria-label': name } : {})}
    >
      {!hideLabel && <Label className={field.label}>{name}</Label>}
      <div className={styles.scale}>
        {t.strengths.map((word, strength) => (
          <Radio key={word} value={String(strength)} className={styles.step} aria-label={t.strengthOf(strength, word)}>
            <span className={styles.stroke} data-strength={strength} />
            <span className={styles.number}>{strength}</span>
          </Radio>
        ))}
      </div>
      <span className={field.description} aria-hidden>
        {value === null ? '' : t.strengths[value]}
      </span>
    </RadioGroup>
  );
};
