import type { SubmitEvent } from 'react';
import { Link } from 'wouter';
import type { InvitationOffer } from '../../shared/protocol/people.ts';
import { failureCode, RequestFailure } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useSignInWays } from './doors.ts';
import styles from './Entrance.module.css';
import { Entrance } from './Entrance.tsx';
import { Failure } from './Failure.tsx';
import { NewPersonFields, useNewPerson } from './NewPersonFields.tsx';
import { useAccept } from './who.ts';

const isTaken = (error: unknown): boolean =>
  error instanceof RequestFailure && error.issues.some(({ path }) => path === 'email');

type InvitationPageProps = {
  token: string;
  offer: InvitationOffer;
  /** The company's own sign-in was tried and did not answer. */
  isUnreachable?: boolean;
};

/** Somebody new, with the link that a colleague passed on. */
export const InvitationPage = ({ token, offer, isUnreachable = false }: InvitationPageProps) => {
  const { people } = useText();
  const t = people.invitation;
  const ways = useSignInWays().data;
  const person = useNewPerson();
  const accept = useAccept(token);
  if (failureCode(accept.error) === 'not-found') return <InvitationGone />;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const joining = person.checked(token);
    if (!joining) return;
    accept.mutate(joining, {
      onError: (error) => {
        if (isTaken(error)) person.setErrors({ email: t.taken });
      },
    });
  };

  return (
    <Entrance
      title={t.title}
      text={offer.account === null ? t.text(offer.invitedBy) : t.textAccount(offer.invitedBy, offer.account)}
    >
      {isUnreachable && <Notice tone="error">{people.company.unreachable}</Notice>}
      {ways?.company && (
        <>
          <a className={styles.company} href={`/api/auth/oidc?invitation=${encodeURIComponent(token)}`}>
            {people.company.join}
          </a>
          <p className={styles.or}>{people.company.or}</p>
        </>
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        <NewPersonFields {...person} />
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
