import { type SubmitEvent, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Entrance.module.css';
import { Failure } from './Failure.tsx';
import { useSignIn } from './who.ts';

/** Also stands over an open map whose session has ended; `email` then names who was here. */
export const SignInForm = ({ email: known = '', onDone }: { email?: string; onDone?: () => void }) => {
  const t = useText().home;
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const signIn = useSignIn();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    signIn.mutate({ email: email.trim(), password }, { onSuccess: () => onDone?.() });
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t.email}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        autoFocus={known === ''}
        isRequired
      />
      <TextField
        label={t.password}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        autoFocus={known !== ''}
        isRequired
      />
      <Failure error={signIn.error} />
      <Button
        type="submit"
        variant="ink"
        size="large"
        isPending={signIn.isPending}
        isDisabled={email.trim() === '' || password === ''}
      >
        {t.signIn.action}
      </Button>
    </form>
  );
};
