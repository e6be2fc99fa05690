import { useState } from 'react';
import { addAction } from '../../../shared/document/commands/add-action.ts';
import { readTypedAction, unreadInAction } from '../../../shared/rules/typed-action.ts';
import { announce } from '../../session/announce.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './actions.module.css';

/** One line: what, "@" who, by when. Enter adds it and waits for the next. */
export const NewAction = ({ about, typed: first = '', withHelp, autoFocus }: NewActionProps) => {
  const session = useSession();
  const t = useText().todo;
  const { account, today } = useNaming();
  const [typed, setTyped] = useState(first);
  const [told, setTold] = useState<string | null>(null);
  const ours = account.people.filter((person) => person.side === 'supplier');
  const said = readTypedAction(typed, ours, today);
  const unread = unreadInAction(said);
  const add = () => {
    // told once; whoever means it so adds it again
    if (unread.length > 0 && told !== typed) return setTold(typed);
    if (session.perform(addAction, { ...said, about }) === null) return;
    announce(t.added(said.text));
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
        error={told !== null && told === typed ? t.unread(unread) : null}
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

type NewActionProps = {
  about: readonly string[];
  typed?: string | undefined;
  withHelp?: boolean;
  autoFocus?: boolean;
};
