import { useId, useRef, useState } from 'react';
import { Day } from '../../shared/model/day.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { classes } from '../ui/classes.ts';
import { FieldError } from '../ui/FieldError.tsx';
import styles from './DayRow.module.css';

export type DayRowProps = {
  label: string;
  value: Day | null;
  /** What an open end means, shown while no day is set: "from the start". */
  open: string;
  onCommit: (day: Day | null) => void;
  /** Says why a day cannot be taken, or `null`. */
  refuse?: (day: Day | null) => string | null;
  hideLabel?: boolean;
};

/**
 * A day that is edited where it stands. It commits when it is left or Enter is pressed, so that a half-typed year is no
 * change; what is not a day, or a day refused, stays in the field with the reason beside it and is not written.
 */
export const DayRow = ({ label, value, open, onCommit, refuse, hideLabel }: DayRowProps) => {
  const id = useId();
  const t = useText().panel;
  const { day: sayDay } = useFormat();
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const reverting = useRef(false);

  const settle = (field: HTMLInputElement) => {
    if (reverting.current || draft === null) {
      reverting.current = false;
      setDraft(null);
      setError(null);
      return;
    }
    const parsed = field.value === '' ? null : Day.safeParse(field.value);
    // An unfinished date reads as empty: only `badInput` tells it from a cleared one.
    if (field.validity.badInput || parsed?.success === false) return setError(t.person.dayOdd);
    const day = parsed?.data ?? null;
    const reason = refuse?.(day) ?? null;
    if (reason) return setError(reason);
    setDraft(null);
    setError(null);
    if (day !== value) onCommit(day);
  };

  return (
    <div className={classes(styles.row, hideLabel && styles.bare)}>
      {!hideLabel && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <div className={styles.field}>
        <input
          id={id}
          type="date"
          max="9999-12-31"
          className={styles.input}
          data-said={draft === null || undefined}
          value={draft ?? value ?? ''}
          aria-label={hideLabel ? label : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={(event) => settle(event.currentTarget)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            reverting.current = event.key === 'Escape';
            event.currentTarget.blur();
          }}
        />
        <span className={styles.said} data-open={value === null || undefined} aria-hidden>
          {value === null ? open : sayDay(value)}
        </span>
      </div>
      {error && (
        <div id={`${id}-error`} className={styles.error}>
          <FieldError error={error} />
        </div>
      )}
    </div>
  );
};
