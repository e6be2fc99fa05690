import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import { FieldError } from './FieldError.tsx';
import styles from './InlineField.module.css';

export type InlineFieldProps = {
  label: string;
  value: string;
  onCommit: (value: string) => void;
  placeholder?: string;
  type?: 'text' | 'email' | 'url' | 'tel' | 'date';
  error?: string | null | undefined;
  hideLabel?: boolean;
  multiline?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  /** Drawn as the name of the thing it stands on, over several lines when it is long. */
  strong?: boolean;
  /** One text over as many lines as it needs; Enter commits. */
  grows?: boolean;
};

/** A name stays one line of text, however it is shown. */
const LINE_BREAKS = /[\r\n]+/g;

/**
 * A value that is edited where it stands: Enter or leaving the field commits, Escape takes back.
 * While it is written in, changes from elsewhere wait; an unchanged value commits nothing.
 */
export const InlineField = (props: InlineFieldProps) => {
  const { label, value, onCommit, placeholder, type = 'text', error, hideLabel, multiline, strong } = props;
  const grows = strong || props.grows;
  const id = useId();
  const t = useText().app;
  /** What was written here; null until something is, so that a field only looked into takes no colleague's change back. */
  const [draft, setDraft] = useState<string | null>(null);
  const cancelled = useRef(false);

  const commit = () => {
    const typed = draft?.trim();
    if (!cancelled.current && typed !== undefined && typed !== value) onCommit(typed);
    cancelled.current = false;
    setDraft(null);
  };

  const shared = {
    id,
    className: classes(styles.input, grows && styles.grows, strong && styles.strong),
    value: draft ?? value,
    dir: 'auto' as const,
    title: draft === null ? value : undefined,
    placeholder: placeholder ?? t.emptyValue,
    disabled: props.isDisabled,
    autoFocus: props.autoFocus,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
    'data-untouched': draft === null || undefined,
    onBlur: commit,
  };

  const finishByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancelled.current = event.key === 'Escape';
    event.currentTarget.blur();
  };

  return (
    <div className={classes(styles.row, hideLabel && styles.bare)}>
      <label htmlFor={id} className={classes(styles.label, hideLabel && styles.unseen)}>
        {label}
      </label>
      {multiline ? (
        <textarea
          {...shared}
          rows={3}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              cancelled.current = true;
              event.currentTarget.blur();
            }
          }}
        />
      ) : grows ? (
        <textarea
          {...shared}
          rows={1}
          onChange={(event) => setDraft(event.target.value.replace(LINE_BREAKS, ' '))}
          onKeyDown={finishByKey}
        />
      ) : (
        <input {...shared} type={type} onChange={(event) => setDraft(event.target.value)} onKeyDown={finishByKey} />
      )}
      {error && (
        <div id={`${id}-error`} className={styles.error}>
          <FieldError error={error} />
        </div>
      )}
    </div>
  );
};
