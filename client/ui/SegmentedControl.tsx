import type { LucideIcon } from 'lucide-react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { classes } from './classes.ts';
import field from './field.module.css';
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
  return (
    <RadioGroup
      className={classes(showLabel && field.field)}
      value={value}
      onChange={(next) => onChange(next as Id)}
      orientation="horizontal"
      isDisabled={props.isDisabled ?? false}
      {...(showLabel ? {} : { 'aria-label': label })}
    >
      {showLabel && <Label className={field.label}>{label}</Label>}
      <div className={styles.segments}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles.segment}>
            {option.icon && <option.icon size={14} strokeWidth={1.6} aria-hidden />}
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
};
