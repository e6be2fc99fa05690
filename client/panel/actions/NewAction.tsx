import { useState } from 'react';
import { addAction } from '../../../shared/document/commands/add-action.ts';
import { readTypedAction } from '../../../shared/rules/typed-action.ts';
import { announce } from '../../session/announce.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './actions.module.css';

/** One line: what, "@" who, by when. Enter adds it and waits for the next. */
export const NewAction = ({ about, withHelp, autoFocus }: NewActionProps) => {
  const session = useSession();
  const t = useText().todo;
  const { account, today } = useNaming();
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const ours = account.people.filter((person) => person.side === 'supplier');
  const add = () => {
    const { text, owner, due, unread } = readTypedAction(typed, ours, today);
    // told once; whoever means it so adds it again
    if (unread.length > 0 && told !== typed) return setTold(typed);
    if (session.perform(addAction, { text, owner, due, about }) === null) return;
    announce(t.added(text));
    setTyped('');
  };
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        className={styles.newText ?? ''}
        label={t.newAction}
        hideLabel={!withHelp}
        description={withHelp ? t.help : undefined}
        placeholder={t.hint}
        value={typed}
        onChange={setTyped}
        error={told !== null && told === typed ? t.unread(readTypedAction(typed, ours, today).unread) : null}
        autoFocus={autoFocus ?? false}
      />
      {(typed.trim() !== '' || withHelp) && (
        <Button type="submit" size="large" isDisabled={typed.trim() === ''}>
          {t.add}
        </Button>
      )}
    </form>
  );
};

type NewActionProps = { about: readonly string[]; withHelp?: boolean; autoFocus?: boolean };
