import { Check } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import list from '../ui/list.module.css';
import styles from './Grid.module.css';

/** An option cannot have an empty key: "none of them" is written so while the list is open. */
const NONE = '$none';

type ChoiceEditorProps = {
  label: string;
  value: string;
  options: readonly { id: string; label: string }[];
  onChoose: (id: string) => void;
  /** The list closed without a choice. */
  onClose: () => void;
};

/** The list of a cell, open at once: arrow keys or first letters find, Enter takes, Escape takes back. */
export const ChoiceEditor = ({ label, value, options, onChoose, onClose }: ChoiceEditorProps) => (
  <Select
    aria-label={label}
    defaultOpen
    value={value || NONE}
    onChange={(key) => {
      if (key !== null) onChoose(key === NONE ? '' : String(key));
    }}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Button className={styles.editor ?? ''}>
      <SelectValue className={styles.value ?? ''} />
    </Button>
    <Popover className={list.popover ?? ''} offset={2}>
      <ListBox className={list.list ?? ''} items={options.map((option) => ({ ...option, id: option.id || NONE }))}>
        {(option) => (
          <ListBoxItem className={list.item ?? ''} id={option.id} textValue={option.label}>
            {({ isSelected }) => (
              <>
                <bdi className={list.words}>{option.label}</bdi>
                <span className={list.check}>{isSelected && <Check size={16} strokeWidth={1.6} aria-hidden />}</span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
);
