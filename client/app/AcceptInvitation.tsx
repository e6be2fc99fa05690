import { Link, Redirect, useSearch } from 'wouter';
import type { SessionUser } from '../../shared/protocol/session.ts';
import { useInvitationOffer } from '../home/doors.ts';
import entrance from '../home/Entrance.module.css';
import { Entrance } from '../home/Entrance.tsx';
import { InvitationGone, InvitationPage } from '../home/InvitationPage.tsx';
import { useAccepted } from '../home/who.ts';
import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { BlankFrame } from './frame/BlankFrame.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useDocumentTitle } from './use-document-title.ts';

/** `/invitation/{token}`: whoever accepts goes on to what he was invited to. */
export const AcceptInvitation = ({ token, user }: { token: string; user: SessionUser | null }) => {
  const { people, errors } = useText();
  const t = people.invitation;
  useDocumentTitle(t.title);
  const isUnreachable = new URLSearchParams(useSearch()).get('company') === 'unreachable';
  const accepted = useAccepted(token);
  const { data, error, isFetching, refetch } = useInvitationOffer(token);
  if (accepted && user) return <Redirect replace to={accepted.account ? `/accounts/${accepted.account}` : '/'} />;
  if (error !== null && failureCode(error) === 'not-found') return <InvitationGone />;
  if (user) {
    return (
      <Entrance title={t.alreadyTitle} text={t.alreadyText(user.name)}>
        <p className={entrance.foot}>
          <Link href="/">{errors.toAccounts}</Link>
        </p>
      </Entrance>
    );
  }
  if (error) return <Unanswered error={error} isAsking={isFetching} onAgain={() => void refetch()} />;
  return data ? <InvitationPage token={token} offer={data} isUnreachable={isUnreachable} /> : <BlankFrame />;
};
