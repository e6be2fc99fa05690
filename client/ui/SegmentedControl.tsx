import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { classes } from './classes.ts';
import field from './field.module.css';
import radio from './radio.module.css';
import styles from './SegmentedControl.module.css';

export type Segment<Id extends string> = { id: Id; label: string; icon?: LucideIcon };

export type SegmentedControlProps<Id extends string> = {
  label: string;
  value: Id;
  onChange: (value: Id) => void;
  options: readonly Segment<Id>[];
  showLabel?: boolean;
  isDisabled?: boolean;
};

/** One of two to five, all in sight. */
export const SegmentedControl = <Id extends string>(props: SegmentedControlProps<Id>) => {
  const { label, value, onChange, options, showLabel } = props;
  const id = useId();
  return (
    <div
      className={classes(showLabel && field.field)}
      role="radiogroup"
      {...(showLabel ? { 'aria-labelledby': `${id}label` } : { 'aria-label': label })}
    >
      {showLabel && (
        <span className={field.label} id={`${id}label`}>
          {label}
        </span>
      )}
      <div className={styles.segments}>
        {options.map((option) => (
          <label key={option.id} className={styles.segment}>
            <input
              type="radio"
              className={radio.input}
              name={id}
              value={option.id}
              checked={option.id === value}
              disabled={props.isDisabled}
              onChange={() => onChange(option.id)}
            />
            {option.icon && <option.icon size={14} strokeWidth={1.6} aria-hidden />}
            {option.label}
          </label>
        ))}
      </div>
    </div>
  );
};
