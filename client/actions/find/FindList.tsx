import { useEffect, useRef } from 'react';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './FindDialog.module.css';
import type { FindGroup } from './find-option.ts';

type FindListProps = {
  id: string;
  label: string;
  groups: readonly FindGroup[];
  active: string | null;
  optionId: (id: string) => string;
  onActive: (id: string) => void;
  onChoose: (id: string) => void;
};

/** The list under a search field. The field keeps the focus; the list only shows what is active. */
export const FindList = ({ id, label, groups, active, optionId, onActive, onChoose }: FindListProps) => {
  const activeElement = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: scrolls when another option becomes active
  useEffect(() => {
    activeElement.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className={styles.list} id={id} role="listbox" aria-label={label}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: reason: a group of options inside a listbox, no fieldset
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <div className={styles.heading} id={`${id}-${group.id}`}>
            {group.label}
          </div>
          {group.options.map((option) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: reason: the field has focus and keys
            <div
              key={option.id}
              id={optionId(option.id)}
              ref={option.id === active ? activeElement : null}
              className={styles.option}
              role="option"
              aria-selected={option.id === active}
              onPointerMove={() => option.id !== active && onActive(option.id)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option.id)}
            >
              <span className={styles.icon}>{option.icon}</span>
              <span className={styles.words} dir="auto">
                {option.words}
              </span>
              <span className={styles.keys} aria-hidden>
                {option.keys ? <Kbd keys={option.keys} /> : option.id === active ? <Kbd keys="Enter" /> : null}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};
