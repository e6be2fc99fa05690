import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { ChoiceEditor } from './ChoiceEditor.tsx';
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
  /** What stood there when the writing began: a colleague's change meanwhile is not taken back by leaving. */
  const [before] = useState(start);
  const [error, setError] = useState<string | null>(null);
  const done = useRef(false);
  const errorId = useId();

  const isChosen = edit.kind === 'choice' || edit.kind === 'strength';
  const finish = (after: AfterEdit, value: string) => {
    if (done.current) return;
    const reason = value === (isChosen ? start : before) ? null : onCommit(value.trim());
    // Whoever leaves for another place is not held back: what cannot be taken is dropped, as by Escape.
    if (reason !== null && after !== 'away') {
      setError(reason);
      return;
    }
    done.current = true;
    onDone(after);
  };
  const cancel = () => {
    if (done.current) return;
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
  if (edit.kind === 'choice' || edit.kind === 'strength')
    return (
      <ChoiceEditor
        label={label}
        value={start}
        options={edit.options(row)}
        onChoose={(value) => finish('stay', value)}
        onClose={cancel}
      />
    );
  return (
    <>
      <input
        className={styles.editor}
        ref={takeFocus}
        type={edit.kind === 'day' ? 'date' : 'text'}
        max={edit.kind === 'day' ? '9999-12-31' : undefined}
        inputMode={edit.kind === 'text' ? edit.inputMode : undefined}
        dir="auto"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setError(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => finish('away', typed)}
      />
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
