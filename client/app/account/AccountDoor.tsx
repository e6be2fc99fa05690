import { Suspense, useRef } from 'react';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { useIsGuest } from '../../home/who.ts';
import { useReady, useSaveState, useSession } from '../../session/hooks.ts';
import { lazyPart } from '../../session/lazy-part.ts';
import { isAboutChanges, type SaveProblem } from '../../session/save-problem.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkOver } from '../LinkOver.tsx';
import { Message } from '../Message.tsx';
import { ToAccounts } from '../ToAccounts.tsx';
import { AccountPage } from './AccountPage.tsx';
import { AccountSkeleton } from './AccountSkeleton.tsx';

const SignInAgain = lazyPart(async () => ({ default: (await import('./SignInAgain.tsx')).SignInAgain }));

/** What the server answered decides whether the page stands, and what stands in its place. */
export const AccountDoor = ({ user, onEnterAgain }: { user: SessionUser; onEnterAgain: () => void }) => {
  const t = useText();
  const session = useSession();
  const isGuest = useIsGuest();
  const ready = useReady();
  const refusal = useStore(session.refusal);
  const { kind, pending, onDevice, problem } = useSaveState();
  // A session that ends leaves what was open on the screen: nobody loses sight of his own changes.
  const wasReady = useRef(false);
  if (ready === 'ready') wasReady.current = true;

  const whyNot = (why: SaveProblem): string => {
    const { reason, next } = t.session.problems[why];
    return [t.session.reason(reason), pending > 0 && t.session.kept(pending, onDevice), next].filter(Boolean).join(' ');
  };

  switch (ready) {
    case 'ready':
      return <AccountPage user={user} onEnterAgain={onEnterAgain} />;
    case 'loading':
      return kind === 'offline' ? (
        <AccountSkeleton user={user}>
          <Message title={t.errors.offlineTitle} text={problem ? whyNot(problem) : t.app.account.loadingOffline}>
            <Button variant="ink" size="large" onPress={session.reconnect}>
              {t.errors.tryAgain}
            </Button>
            <ToAccounts />
          </Message>
        </AccountSkeleton>
      ) : (
        <AccountSkeleton user={user} />
      );
    case 'gone':
      // a guest is not told whether the account or only his link has gone
      return isGuest && pending === 0 ? (
        <AccountSkeleton user={user}>
          <LinkOver />
        </AccountSkeleton>
      ) : (
        <AccountSkeleton user={user}>
          <Message title={t.errors.goneTitle} text={pending > 0 ? whyNot('gone') : t.errors.goneText}>
            <ToAccounts />
          </Message>
        </AccountSkeleton>
      );
    case 'refused':
      return wasReady.current && isAboutChanges(refusal) ? (
        <AccountPage user={user} onEnterAgain={onEnterAgain} />
      ) : (
        <AccountSkeleton user={user}>
          <Message title={t.errors.refusedTitle} text={refusal ? whyNot(refusal) : t.errors.refusedText}>
            <Button variant="ink" size="large" onPress={session.reconnect}>
              {t.errors.tryAgain}
            </Button>
            <ToAccounts />
          </Message>
        </AccountSkeleton>
      );
    case 'signed-out':
      return isGuest ? (
        <AccountSkeleton user={user}>
          <LinkOver
            signIn={`/sign-in?next=/accounts/${session.accountId}`}
            more={pending > 0 ? t.session.kept(pending, onDevice) : ''}
          />
        </AccountSkeleton>
      ) : (
        <>
          {wasReady.current ? <AccountPage user={user} onEnterAgain={onEnterAgain} /> : <AccountSkeleton user={user} />}
          <Suspense>
            <SignInAgain email={user.email} onDone={onEnterAgain} />
          </Suspense>
        </>
      );
  }
};
