import { type SubmitEvent, useState } from 'react';
import { Link } from 'wouter';
import { useLanguage, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useForgot, useSignInWays } from './doors.ts';
import styles from './Entrance.module.css';
import { Entrance } from './Entrance.tsx';
import { Failure } from './Failure.tsx';

/** Whoever forgot his password gets a link by mail, or is told whom to ask. */
export const ForgotPage = () => {
  const { home, people } = useText();
  const t = people.forgot;
  const [language] = useLanguage();
  const [email, setEmail] = useState('');
  const ways = useSignInWays();
  const forgot = useForgot();

  const back = (
    <p className={styles.foot}>
      <Link href="/sign-in">{t.back}</Link>
    </p>
  );
  if (forgot.isSuccess) {
    return (
      <Entrance title={t.sentTitle} text={t.sentText(email.trim())}>
        {back}
      </Entrance>
    );
  }
  if (!ways.data) {
    return (
      <Entrance title={t.title} text="">
        <Failure error={ways.error} />
        {ways.error && back}
      </Entrance>
    );
  }
  if (!ways.data.mail) {
    return (
      <Entrance title={t.title} text={t.byOwner}>
        {back}
      </Entrance>
    );
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (email.trim() !== '') forgot.mutate({ email: email.trim(), language });
  };
  return (
    <Entrance title={t.title} text={t.byMail}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={home.email}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          autoFocus
          isRequired
        />
        <Failure error={forgot.error} />
        <Button type="submit" variant="ink" size="large" isPending={forgot.isPending} isDisabled={email.trim() === ''}>
          {t.action}
        </Button>
        {back}
      </form>
    </Entrance>
  );
};
