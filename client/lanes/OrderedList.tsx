import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { announce } from '../session/announce.ts';
import { useText } from '../text/use-text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { InlineField } from '../ui/InlineField.tsx';
import styles from './lanes.module.css';
import { useReorder } from './use-reorder.ts';

type Named = { id: string; name: string };

type OrderedListProps<T extends Named> = {
  label: string;
  items: readonly T[];
  nameLabel: (name: string) => string;
  onRename: (item: T, name: string) => void;
  onMove: (id: T['id'], before: T['id'] | null) => void;
  onRemove: (item: T) => void;
  /** What stands between the name and the buttons of a row. */
  children: (item: T) => ReactNode;
};

/** The keys go on at the same button of the next row (or the one before), not with the row that goes. */
const keepKeys = (button: Element): void => {
  const row = button.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  [...(beside?.querySelectorAll('button') ?? [])].at(-1)?.focus();
};

/**
 * Named things whose order means something: renamed in place, moved by the handle, by the two arrow buttons, or by
 * Alt and an arrow key anywhere in the row.
 */
export const OrderedList = <T extends Named>(props: OrderedListProps<T>) => {
  const { label, items, nameLabel, onRename, onMove, onRemove, children } = props;
  const t = useText().lanes;
  const ids = items.map((item): T['id'] => item.id);
  const byId = new Map<string, T>(items.map((item) => [item.id, item]));
  const { list, handle, shown, dragged, moveTo } = useReorder(ids, onMove);

  const step = (item: T, by: number) => {
    const from = ids.indexOf(item.id);
    const to = from + by;
    if (to < 0 || to >= ids.length) return;
    moveTo(from, to);
    announce(t.moved(item.name, to + 1, ids.length));
  };
  const onKeyDown = (event: KeyboardEvent, item: T) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    step(item, event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {shown.map((id) => {
        const item = byId.get(id);
        const index = ids.indexOf(id);
        if (!item) return null;
        return (
          <li
            key={id}
            className={styles.row}
            data-dragged={dragged === id || undefined}
            onKeyDownCapture={(event) => onKeyDown(event, item)}
          >
            <span className={styles.grip} aria-hidden {...handle(index)}>
              <GripVertical size={16} strokeWidth={1.6} />
            </span>
            <InlineField
              label={nameLabel(item.name)}
              hideLabel
              value={item.name}
              onCommit={(name) => {
                if (name !== '') onRename(item, name);
              }}
            />
            {children(item)}
            <span className={styles.buttons}>
              <IconButton
                icon={ArrowUp}
                label={t.up(item.name)}
                isDisabled={index === 0}
                onPress={() => step(item, -1)}
              />
              <IconButton
                icon={ArrowDown}
                label={t.down(item.name)}
                isDisabled={index === ids.length - 1}
                onPress={() => step(item, 1)}
              />
              <IconButton
                icon={X}
                label={t.remove(item.name)}
                onPress={(event) => {
                  keepKeys(event.target);
                  onRemove(item);
                }}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
};
