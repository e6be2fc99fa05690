import { useState } from 'react';
import { Score } from '../../../shared/model/scoring.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { classes } from '../../ui/classes.ts';
import field from '../../ui/field.module.css';
import { NotAgreed } from './NotAgreed.tsx';
import styles from './Scores.module.css';

type AgreedFieldProps = {
  label: string;
  /** null: none is agreed, the mean counts. */
  value: number | null;
  mean: number | null;
  isReadOnly: boolean;
  onChange: (score: number | null) => void;
};

/** The agreed score: empty, the mean stands there in its place, in grey. ↑ and ↓ go to the next whole score from it. */
export const AgreedField = ({ label, value, mean, isReadOnly, onChange }: AgreedFieldProps) => {
  const t = usePortfolioText().choosing.discuss;
  const { number } = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  if (isReadOnly) return value ?? <NotAgreed mean={mean} />;

  const isValid = (text: string) => text.trim() === '' || Score.safeParse(Number(text)).success;
  const commit = () => {
    if (draft === null || !isValid(draft)) return;
    const next = draft.trim() === '' ? null : Number(draft);
    setDraft(null);
    if (next !== value) onChange(next);
  };
  const step = (by: 1 | -1) => {
    const from = value ?? mean ?? 5;
    const next = Math.min(10, Math.max(1, by > 0 ? Math.floor(from) + 1 : Math.ceil(from) - 1));
    setDraft(null);
    if (next !== value) onChange(next);
  };
  const isWrong = draft !== null && !isValid(draft);

  return (
    <input
      className={classes(field.control, styles.agreed)}
      inputMode="numeric"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      title={isWrong ? t.outOfScale : undefined}
      placeholder={mean === null ? '–' : number(mean, 1)}
      value={draft ?? value ?? ''}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => {
        commit();
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(null);
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        step(event.key === 'ArrowUp' ? 1 : -1);
      }}
    />
  );
};
