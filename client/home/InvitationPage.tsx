import { type SubmitEvent, useState } from 'react';
import { Link } from 'wouter';
import { limits } from '../../shared/protocol/limits.ts';
import type { InvitationOffer } from '../../shared/protocol/people.ts';
import { failureCode, RequestFailure } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Entrance.module.css';
import { Entrance } from './Entrance.tsx';
import { Failure } from './Failure.tsx';
import { type SetUpErrors, setUpErrors } from './set-up-errors.ts';
import { useAccept } from './who.ts';

const isTaken = (error: unknown): boolean =>
  error instanceof RequestFailure && error.issues.some(({ path }) => path === 'email');

/** Somebody new, with the link that a colleague passed on. */
export const InvitationPage = ({ token, offer }: { token: string; offer: InvitationOffer }) => {
  const { home, people } = useText();
  const t = people.invitation;
  const [draft, setDraft] = useState({ name: '', email: '', password: '' });
  const [errors, setErrors] = useState<SetUpErrors>({});
  const accept = useAccept(token);
  if (failureCode(accept.error) === 'not-found') return <InvitationGone />;

  const change = (field: keyof typeof draft) => (value: string) => {
    setDraft((present) => ({ ...present, [field]: value }));
    setErrors(({ [field]: _, ...others }) => others);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const person = { ...draft, email: draft.email.trim() };
    const found = setUpErrors({ token, ...person }, home.setUp);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    accept.mutate(person, {
      onError: (error) => {
        if (isTaken(error)) setErrors({ email: t.taken });
      },
    });
  };

  return (
    <Entrance
      title={t.title}
      text={offer.account === null ? t.text(offer.invitedBy) : t.textAccount(offer.invitedBy, offer.account)}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={home.yourName}
          name="name"
          autoComplete="name"
          value={draft.name}
          onChange={change('name')}
          error={errors.name}
          autoFocus
          isRequired
        />
        <TextField
          label={home.email}
          type="email"
          name="email"
          autoComplete="username"
          value={draft.email}
          onChange={change('email')}
          error={errors.email}
          isRequired
        />
        <TextField
          label={home.password}
          type="password"
          name="password"
          autoComplete="new-password"
          value={draft.password}
          onChange={change('password')}
          description={home.setUp.passwordRule(limits.passwordMin)}
          error={errors.password}
          isRequired
        />
        {!isTaken(accept.error) && <Failure error={accept.error} />}
        <Button type="submit" variant="ink" size="large" isPending={accept.isPending}>
          {t.action}
        </Button>
        {offer.owner !== offer.invitedBy && <p className={styles.foot}>{t.workspaceOf(offer.owner)}</p>}
      </form>
    </Entrance>
  );
};

export const InvitationGone = () => {
  const t = useText().people.invitation;
  return (
    <Entrance title={t.goneTitle} text={t.goneText}>
      <p className={styles.foot}>
        <Link href="/sign-in">{t.toSignIn}</Link>
      </p>
    </Entrance>
  );
};
