import { useEffect, useId, useRef, useState } from 'react';
import { TextContext } from 'react-aria-components';
import { Day } from '../../shared/model/day.ts';
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import { FieldError } from './FieldError.tsx';
import field from './field.module.css';
import { isHalfDay } from './half-day.ts';

export type DateFieldProps = {
  label: string;
  value: Day | null;
  onChange: (value: Day | null) => void;
  error?: string | null | undefined;
  description?: string;
  hideLabel?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  min?: Day;
  max?: Day;
  className?: string;
};

/** A calendar day in the browser's own field: it knows the reader's order of day and month, and phones have a wheel. */
export const DateField = (props: DateFieldProps) => {
  const { label, value, onChange, description } = props;
  const id = useId();
  // Half-typed dates stay in the field and are handed on when they exist in the calendar.
  const [draft, setDraft] = useState<string | null>(null);
  // The browser hands on nothing of a day without its year; left like this it would be lost without a word.
  const [isHalf, setHalf] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // a form that is sent meanwhile would keep the day of before
  useEffect(() => {
    const form = input.current?.form;
    const stop = (event: Event) => {
      if (!isHalfDay(input.current)) return;
      event.preventDefault();
      event.stopPropagation();
      setHalf(true);
      input.current?.focus();
    };
    form?.addEventListener('submit', stop);
    return () => form?.removeEventListener('submit', stop);
  }, []);
  const t = useText().app;
  const error = isHalf ? t.halfDay : props.error;
  return (
    <div className={classes(field.field, props.className)}>
      {!props.hideLabel && (
        <label htmlFor={id} className={field.label}>
          {label}
        </label>
      )}
      <input
        ref={input}
        id={id}
        type="date"
        className={field.control}
        value={draft ?? value ?? ''}
        aria-label={props.hideLabel ? label : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || description ? `${id}-note` : undefined}
        disabled={props.isDisabled}
        // biome-ignore lint/a11y/noAutofocus: reason: set only where opening the place means to choose a day
        autoFocus={props.autoFocus}
        min={props.min}
        max={props.max ?? '9999-12-31'}
        onChange={(event) => {
          const text = event.target.value;
          const day = Day.safeParse(text);
          setDraft(text);
          const isPart = isHalfDay(event.target);
          if (!isPart) setHalf(false);
          if (text === '' && !isPart) onChange(null);
          else if (day.success) onChange(day.data);
        }}
        onBlur={(event) => {
          const isPart = isHalfDay(event.target);
          setHalf(isPart);
          if (!isPart) setDraft(null);
        }}
      />
      {(error || description) && (
        <div id={`${id}-note`}>
          {error ? (
            // no field of React Aria: the slots of the dialog around it are not meant for this text
            <TextContext.Provider value={null}>
              <FieldError error={error} />
            </TextContext.Provider>
          ) : (
            <span className={field.description}>{description}</span>
          )}
        </div>
      )}
    </div>
  );
};
