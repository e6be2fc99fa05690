import { Radio, RadioGroup } from 'react-aria-components';
import { StrengthValue } from '../../../shared/model/contact.ts';
import { useText } from '../../text/use-text.ts';
import styles from './StrengthBar.module.css';

type StrengthBarProps = { label: string; value: StrengthValue; onChange: (value: StrengthValue) => void };

/** The pips of a line, each of them a step to choose: one click or one figure key sets the strength. */
export const StrengthBar = ({ label, value, onChange }: StrengthBarProps) => {
  const t = useText().app;
  const choose = (text: string) => {
    const chosen = StrengthValue.safeParse(Number(text));
    if (chosen.success && chosen.data !== value) onChange(chosen.data);
  };
  return (
    <RadioGroup
      className={styles.bar ?? ''}
      aria-label={label}
      orientation="horizontal"
      value={String(value)}
      onChange={choose}
    >
      {t.strengths.map((word, strength) => (
        <Radio
          key={word}
          value={String(strength)}
          aria-label={t.strengthOf(strength, word)}
          className={styles.step ?? ''}
          onKeyDown={(event) => {
            if (/^[0-4]$/.test(event.key)) choose(event.key);
            else event.continuePropagation();
          }}
        >
          <span
            className={styles.pip}
            data-filled={(strength > 0 && strength <= value) || undefined}
            data-zero={strength === 0 || undefined}
          />
        </Radio>
      ))}
    </RadioGroup>
  );
};
