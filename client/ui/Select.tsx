import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldError } from './FieldError.tsx';
import field from './field.module.css';
import list from './list.module.css';
import styles from './Select.module.css';

export type Option<Id extends string = string> = { id: Id; label: string; detail?: string };

export type SelectProps<Id extends string> = {
  label: string;
  value: Id | null;
  onChange: (value: Id) => void;
  options: readonly Option<Id>[];
  placeholder?: string;
  description?: string;
  error?: string | null | undefined;
  hideLabel?: boolean;
  isDisabled?: boolean;
  /** `row`: label beside the value, as InlineField; `above`: as TextField. */
  layout?: 'above' | 'row';
  className?: string;
};

/** One of a few. An option that means "none" is an option of its own with the id `''`. */
export const Select = <Id extends string>(props: SelectProps<Id>) => {
  const { label, value, onChange, options, layout = 'above', error, description } = props;
  return (
    <AriaSelect
      className={classes(
        layout === 'row' ? styles.row : field.field,
        layout === 'row' && props.hideLabel && styles.bare,
        props.className,
      )}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(key as Id);
      }}
      isInvalid={!!error}
      isDisabled={props.isDisabled ?? false}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      {...(props.hideLabel ? { 'aria-label': label } : {})}
    >
      {!props.hideLabel && <Label className={layout === 'row' ? styles.label : field.label}>{label}</Label>}
      <Button className={classes(layout === 'row' ? styles.inline : field.control, styles.button)}>
        <SelectValue className={styles.value}>
          {({ isPlaceholder, selectedText, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <ChevronDown size={14} strokeWidth={1.6} aria-hidden />
      </Button>
      {description && !error && (
        <Text slot="description" className={field.description}>
          {description}
        </Text>
      )}
      <FieldError error={error} />
      <Popover className={list.popover} offset={4}>
        <ListBox className={list.list} items={options}>
          {(option) => (
            <ListBoxItem className={list.item} id={option.id} textValue={option.label}>
              {({ isSelected }) => (
                <>
                  <span className={list.words}>
                    <span dir="auto">{option.label}</span>
                    {option.detail && <span className={list.detail}> {option.detail}</span>}
                  </span>
                  <span className={list.check}>{isSelected && <Check size={16} strokeWidth={1.6} aria-hidden />}</span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
};
