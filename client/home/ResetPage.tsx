import { type SubmitEvent, useState } from 'react';
import { Link } from 'wouter';
import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { useReset } from './doors.ts';
import styles from './Entrance.module.css';
import { Entrance } from './Entrance.tsx';
import { Failure } from './Failure.tsx';
import { NewPasswordField } from './NewPasswordField.tsx';
import { passwordError } from './set-up-errors.ts';

/** A new password, by the link that the owner or a mail passed on. */
export const ResetPage = ({ token, name, email }: { token: string; name: string; email: string }) => {
  const { home, people } = useText();
  const t = people.reset;
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const reset = useReset(token);

  if (failureCode(reset.error) === 'not-found') return <ResetGone />;
  if (reset.isSuccess) {
    return (
      <Entrance title={t.doneTitle} text={t.doneText}>
        <p className={styles.foot}>
          <Link href="/sign-in">{t.toSignIn}</Link>
        </p>
      </Entrance>
    );
  }

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = passwordError(password, home.setUp);
    setError(wrong);
    if (wrong === null) reset.mutate(password);
  };
  return (
    <Entrance title={t.title} text={t.text(name, email)}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
        <NewPasswordField
          label={t.password}
          value={password}
          onChange={(value) => {
            setPassword(value);
            setError(null);
          }}
          error={error}
          autoFocus
        />
        <Failure error={reset.error} />
        <Button type="submit" variant="ink" size="large" isPending={reset.isPending}>
          {t.action}
        </Button>
      </form>
    </Entrance>
  );
};

export const ResetGone = () => {
  const t = useText().people.reset;
  return (
    <Entrance title={t.goneTitle} text={t.goneText}>
      <p className={styles.foot}>
        <Link href="/sign-in">{t.toSignIn}</Link>
      </p>
    </Entrance>
  );
};
