import type { SubmitEvent } from 'react';
import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Entrance.module.css';
import { Entrance } from './Entrance.tsx';
import { Failure } from './Failure.tsx';
import { NewPersonFields, useNewPerson } from './NewPersonFields.tsx';
import { useSetUp } from './who.ts';

type SetUpPageProps = { token: string; isSetUp: boolean; onSignIn: () => void };

/** The one-time link of the first start. */
export const SetUpPage = ({ token, isSetUp, onSignIn }: SetUpPageProps) => {
  const t = useText().home;
  const person = useNewPerson();
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

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const owner = person.checked(token);
    if (owner) setUp.mutate({ token, ...owner });
  };

  return (
    <Entrance title={t.setUp.title} text={t.setUp.text}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {token === '' && <Notice tone="error">{t.setUp.tokenMissing}</Notice>}
        <NewPersonFields {...person} />
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
