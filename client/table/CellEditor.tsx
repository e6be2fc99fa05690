import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { CellEdit } from './column.ts';
import styles from './Grid.module.css';

/** Where the keys go on after a cell: down and up by Enter, on and back by Tab, nowhere by Escape; `away`: another place took the focus. */
export type AfterEdit = 'down' | 'up' | 'next' | 'previous' | 'stay' | 'away';

type CellEditorProps = {
  label: string;
  edit: CellEdit<unknown>;
  row: unknown;
  /** A character typed on the cell begins a new value; null edits the present one. */
  seed: string | null;
  /** Returns why the value cannot be taken, or null. */
  onCommit: (typed: string) => string | null;
  onDone: (after: AfterEdit) => void;
};

/** The cell while it is written in: Enter and Tab commit, Escape takes back, leaving commits. */
export const CellEditor = ({ label, edit, row, seed, onCommit, onDone }: CellEditorProps) => {
  const start = edit.value(row);
  const [typed, setTyped] = useState(seed ?? start);
  const [error, setError] = useState<string | null>(null);
  const done = useRef(false);
  const errorId = useId();

  const finish = (after: AfterEdit, value: string) => {
    if (done.current) return;
    const reason = value === start ? null : onCommit(value.trim());
    // Whoever leaves for another place is not held back: what cannot be taken is dropped, as by Escape.
    if (reason !== null && after !== 'away') {
      setError(reason);
      return;
    }
    done.current = true;
    onDone(after);
  };
  const cancel = () => {
    done.current = true;
    onDone('stay');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      cancel();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      finish(event.shiftKey ? 'up' : 'down', typed);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      finish(event.shiftKey ? 'previous' : 'next', typed);
    }
  };
  const shared = {
    className: styles.editor,
    'aria-label': label,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? errorId : undefined,
    value: typed,
    onKeyDown,
    onBlur: () => finish('away', typed),
  };

  return (
    <>
      {edit.kind === 'choice' || edit.kind === 'strength' ? (
        <ChoiceEditor
          {...shared}
          options={edit.options(row)}
          onChoose={(value) => {
            setTyped(value);
            finish('stay', value);
          }}
        />
      ) : (
        <input
          {...shared}
          ref={takeFocus}
          type={edit.kind === 'day' ? 'date' : 'text'}
          max={edit.kind === 'day' ? '9999-12-31' : undefined}
          inputMode={edit.kind === 'text' ? edit.inputMode : undefined}
          dir="auto"
          onChange={(event) => {
            setTyped(event.target.value);
            setError(null);
          }}
        />
      )}
      {error && (
        <span id={errorId} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </>
  );
};

const takeFocus = (field: HTMLInputElement | null): void => {
  field?.focus();
  if (field?.type === 'text') field.setSelectionRange(field.value.length, field.value.length);
};

type ChoiceEditorProps = {
  className: string | undefined;
  'aria-label': string;
  value: string;
  options: readonly { id: string; label: string }[];
  onChoose: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur: () => void;
};

const ChoiceEditor = ({ options, onChoose, ...rest }: ChoiceEditorProps) => {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    select.current?.focus();
    // The list opens at once where the browser allows it; where not, it is a list to walk through all the same.
    try {
      select.current?.showPicker();
    } catch {}
  }, []);
  return (
    <select {...rest} ref={select} onChange={(event) => onChoose(event.target.value)}>
      {options.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
};
