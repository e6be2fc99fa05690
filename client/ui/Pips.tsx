import { useText } from '../text/use-text.ts';
import styles from './Pips.module.css';

const STEPS = [1, 2, 3, 4] as const;

/** The strength of a line as four marks; the word is read out and shown on hover. */
export const Pips = ({ value }: { value: number }) => {
  const t = useText().app;
  const words = t.strengthOf(value, t.strengths[value] ?? '');
  return (
    <span className={styles.pips} role="img" aria-label={words} title={words}>
      {STEPS.map((step) => (
        <i key={step} className={styles.pip} data-filled={step <= value || undefined} />
      ))}
    </span>
  );
};
