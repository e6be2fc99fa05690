import { Plus } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './lanes.module.css';

type AddRowProps = {
  label: string;
  hint: string;
  action: string;
  taken: readonly string[];
  onAdd: (name: string) => void;
  /** Further choices for the new one. */
  children?: ReactNode;
};

/** Type a name, Enter, and on: the field keeps the focus for the next one. */
export const AddRow = ({ label, hint, action, taken, onAdd, children }: AddRowProps) => {
  const t = useText().lanes;
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const add = () => {
    const typed = name.trim();
    const folded = typed.toLocaleLowerCase();
    if (typed === '') setError(t.nameNeeded);
    else if (taken.some((other) => other.trim().toLocaleLowerCase() === folded)) setError(t.nameTaken);
    else {
      onAdd(typed);
      setName('');
      setError(null);
    }
    input.current?.focus();
  };

  return (
    <form
      noValidate
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        className={styles.newName ?? ''}
        label={label}
        value={name}
        onChange={(value) => {
          setName(value);
          setError(null);
        }}
        placeholder={hint}
        error={error}
        inputRef={input}
      />
      {children}
      <Button type="submit" size="large" icon={Plus}>
        {action}
      </Button>
    </form>
  );
};
