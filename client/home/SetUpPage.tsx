import { type SubmitEvent, useState } from 'react';
import { limits } from '../../shared/protocol/limits.ts';
import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Entrance.module.css';
import { Entrance } from './Entrance.tsx';
import { Failure } from './Failure.tsx';
import { type SetUpErrors, setUpErrors } from './set-up-errors.ts';
import { useSetUp } from './who.ts';

type SetUpPageProps = { token: string; isSetUp: boolean; onSignIn: () => void };

/** The one-time link of the first start. */
export const SetUpPage = ({ token, isSetUp, onSignIn }: SetUpPageProps) => {
  const t = useText().home;
  const [draft, setDraft] = useState({ name: '', email: '', password: '' });
  const [errors, setErrors] = useState<SetUpErrors>({});
  const setUp = useSetUp();

  // Somebody else may finish first: the link is used up at that moment.
  if (isSetUp || failureCode(setUp.error) === 'already-set-up') {
    return (
      <Entrance title={t.setUp.usedTitle} text={t.setUp.usedText}>
        <Button variant="ink" size="large" onPress={onSignIn}>
          {t.setUp.toSignIn}
        </Button>
      </Entrance>
    );
  }

  const change = (field: keyof typeof draft) => (value: string) => {
    setDraft((present) => ({ ...present, [field]: value }));
    setErrors(({ [field]: _, ...others }) => others);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const request = { token, ...draft, email: draft.email.trim() };
    const found = setUpErrors(request, t.setUp);
    setErrors(found);
    if (Object.keys(found).length === 0) setUp.mutate(request);
  };

  return (
    <Entrance title={t.setUp.title} text={t.setUp.text}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {token === '' && <Notice tone="error">{t.setUp.tokenMissing}</Notice>}
        <TextField
          label={t.yourName}
          name="name"
          autoComplete="name"
          value={draft.name}
          onChange={change('name')}
          error={errors.name}
          autoFocus
          isRequired
        />
        <TextField
          label={t.email}
          type="email"
          name="email"
          autoComplete="username"
          value={draft.email}
          onChange={change('email')}
          error={errors.email}
          isRequired
        />
        <TextField
          label={t.password}
          type="password"
          name="password"
          autoComplete="new-password"
          value={draft.password}
          onChange={change('password')}
          description={t.setUp.passwordRule(limits.passwordMin)}
          error={errors.password}
          isRequired
        />
        {failureCode(setUp.error) === 'wrong-token' ? (
          <Notice tone="error">{t.setUp.tokenWrong}</Notice>
        ) : (
          <Failure error={setUp.error} />
        )}
        <Button type="submit" variant="ink" size="large" isPending={setUp.isPending} isDisabled={token === ''}>
          {t.setUp.action}
        </Button>
      </form>
    </Entrance>
  );
};
