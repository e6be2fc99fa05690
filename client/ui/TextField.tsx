import {
  type HTMLInputTypeAttribute,
  type KeyboardEventHandler,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useRef,
} from 'react';
import { TextField as AriaTextField, Input, Label, Text, TextArea } from 'react-aria-components';
import { classes } from './classes.ts';
import { FieldError } from './FieldError.tsx';
import styles from './field.module.css';
import { useFocusAtOnce } from './use-focus-at-once.ts';

export type TextFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Draws no label: only where the place already names the field. It is read out all the same. */
  hideLabel?: boolean;
  description?: string | undefined;
  error?: string | null | undefined;
  placeholder?: string;
  autoFocus?: boolean;
  multiline?: boolean;
  type?: HTMLInputTypeAttribute;
  name?: string;
  autoComplete?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  isReadOnly?: boolean;
  onBlur?: () => void;
  onKeyDown?: KeyboardEventHandler;
  inputRef?: Ref<HTMLInputElement>;
  /** The caret moved, in a field of several lines. */
  onSelect?: () => void;
  /** The list that is open for a field of several lines, and its entry that Enter takes; null: none is. */
  suggestions?: { list: string; active: string } | null;
  className?: string;
};

export const TextField = (props: TextFieldProps) => {
  const control = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  useFocusAtOnce(control, props.autoFocus);
  useImperativeHandle(props.inputRef, () => control.current as HTMLInputElement);
  const { label, value, onChange, hideLabel, description, error, multiline, type = 'text', placeholder } = props;
  return (
    <AriaTextField
      className={classes(styles.field, props.className)}
      value={value}
      onChange={onChange}
      type={type}
      isInvalid={!!error}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      isReadOnly={props.isReadOnly ?? false}
      validationBehavior="aria"
      {...(props.name ? { name: props.name } : {})}
      {...(props.autoComplete ? { autoComplete: props.autoComplete } : {})}
      {...(hideLabel ? { 'aria-label': label } : {})}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
    >
      {!hideLabel && <Label className={styles.label}>{label}</Label>}
      {multiline ? (
        <TextArea
          ref={control as RefObject<HTMLTextAreaElement>}
          className={styles.control}
          dir="auto"
          placeholder={placeholder}
          onKeyDown={props.onKeyDown}
          onSelect={props.onSelect}
          {...(props.suggestions === undefined ? {} : { 'aria-autocomplete': 'list' as const })}
          {...(props.suggestions
            ? { 'aria-controls': props.suggestions.list, 'aria-activedescendant': props.suggestions.active }
            : {})}
        />
      ) : (
        <Input
          className={styles.control}
          dir="auto"
          placeholder={placeholder}
          onKeyDown={props.onKeyDown}
          ref={control as RefObject<HTMLInputElement>}
        />
      )}
      {description && !error && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError error={error} />
    </AriaTextField>
  );
};
