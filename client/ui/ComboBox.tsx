import { ChevronDown, Plus } from 'lucide-react';
import { useState } from 'react';
import { ComboBox as AriaComboBox, Button, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Side } from '../../shared/model/side.ts';
import { useText } from '../text/use-text.ts';
import styles from './ComboBox.module.css';
import { classes } from './classes.ts';
import { Face } from './Face.tsx';
import { FieldError } from './FieldError.tsx';
import field from './field.module.css';
import list from './list.module.css';
import { matchingItems } from './matching-items.ts';

/** `side` draws the face of a person of that company before the label. */
export type ComboItem = { id: string; label: string; detail?: string; side?: Side };

export type ComboBoxProps = {
  label: string;
  items: readonly ComboItem[];
  /** `id` is null when the typed text itself was taken (`allowCustom`). */
  onSelect: (id: string | null, text: string) => void;
  allowCustom?: boolean;
  /** Told of every word typed. Whoever listens has it: the field keeps it when it is left without a choice. */
  onType?: (text: string) => void;
  /** The chosen item; without it the field empties after each choice. */
  value?: string | null;
  placeholder?: string;
  hideLabel?: boolean;
  autoFocus?: boolean;
  isDisabled?: boolean;
  error?: string | null | undefined;
  onCancel?: () => void;
  className?: string;
};

const CUSTOM = '$custom';

/** Type to find one of many, such as a person. */
export const ComboBox = (props: ComboBoxProps) => {
  const { label, items, onSelect, onType, allowCustom = false, value = null, error } = props;
  const t = useText().app;
  const chosen = items.find((item) => item.id === value)?.label ?? '';
  // null: not being typed in, the chosen item's words stand in the field.
  const [typed, setTyped] = useState<string | null>(null);
  const query = typed ?? '';
  const found = matchingItems(items, query);
  const custom: ComboItem[] =
    allowCustom && query.trim() && !found.some((item) => item.label === query.trim())
      ? [{ id: CUSTOM, label: t.takeTyped(query.trim()) }]
      : [];

  const choose = (id: string) => {
    setTyped(null);
    if (id === CUSTOM) onSelect(null, query.trim());
    else onSelect(id, items.find((item) => item.id === id)?.label ?? '');
  };

  return (
    <AriaComboBox
      className={classes(field.field, props.className)}
      items={[...found, ...custom]}
      inputValue={typed ?? chosen}
      value={null}
      onInputChange={(text) => {
        setTyped(text === chosen ? null : text);
        onType?.(text);
      }}
      onChange={(key) => {
        if (key !== null) choose(String(key));
      }}
      onOpenChange={(open) => {
        if (!open && !onType) setTyped(null);
      }}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="focus"
      isInvalid={!!error}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.hideLabel ? { 'aria-label': label } : {})}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !query) props.onCancel?.();
      }}
    >
      {!props.hideLabel && <Label className={field.label}>{label}</Label>}
      <div className={styles.box}>
        <Input className={classes(field.control, styles.input)} dir="auto" placeholder={props.placeholder} />
        <Button className={styles.open} aria-label={t.showOptions}>
          <ChevronDown size={14} strokeWidth={1.6} aria-hidden />
        </Button>
      </div>
      <FieldError error={error} />
      <Popover className={list.popover} offset={4}>
        <ListBox<ComboItem> className={list.list} renderEmptyState={() => <div className={list.none}>{t.noMatch}</div>}>
          {(item) => (
            <ListBoxItem className={list.item} id={item.id} textValue={item.label}>
              {item.side && <Face name={item.label} side={item.side} size="small" />}
              {item.id === CUSTOM && <Plus size={16} strokeWidth={1.6} aria-hidden />}
              <span className={list.words}>
                <span dir="auto">{item.label}</span>
                {item.detail && <span className={list.detail}> {item.detail}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
};
