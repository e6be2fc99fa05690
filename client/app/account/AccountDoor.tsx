import { Suspense, useRef } from 'react';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { useReady, useSaveState, useSession } from '../../session/hooks.ts';
import { lazyPart } from '../../session/lazy-part.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../Message.tsx';
import { ToAccounts } from '../ToAccounts.tsx';
import { AccountPage } from './AccountPage.tsx';
import { AccountSkeleton } from './AccountSkeleton.tsx';

const SignInAgain = lazyPart(async () => ({ default: (await import('./SignInAgain.tsx')).SignInAgain }));

/** What the server answered decides whether the page stands, and what stands in its place. */
export const AccountDoor = ({ user, onEnterAgain }: { user: SessionUser; onEnterAgain: () => void }) => {
  const t = useText();
  const session = useSession();
  const ready = useReady();
  const refusal = useStore(session.refusal);
  const isOffline = useSaveState().kind === 'offline';
  // A session that ends leaves what was open on the screen: nobody loses sight of his own changes.
  const wasReady = useRef(false);
  if (ready === 'ready') wasReady.current = true;

  switch (ready) {
    case 'ready':
      return <AccountPage user={user} />;
    case 'loading':
      return isOffline ? (
        <AccountSkeleton user={user}>
          <Message title={t.errors.offlineTitle} text={t.app.account.loadingOffline}>
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
      return (
        <AccountSkeleton user={user}>
          <Message title={t.errors.goneTitle} text={t.errors.goneText}>
            <ToAccounts />
          </Message>
        </AccountSkeleton>
      );
    case 'refused':
      return (
        <AccountSkeleton user={user}>
          <Message title={t.errors.refusedTitle} text={[refusal, t.errors.refusedText].filter(Boolean).join(' ')}>
            <Button variant="ink" size="large" onPress={onEnterAgain}>
              {t.errors.tryAgain}
            </Button>
            <ToAccounts />
          </Message>
        </AccountSkeleton>
      );
    case 'signed-out':
      return (
        <>
          {wasReady.current ? <AccountPage user={user} /> : <AccountSkeleton user={user} />}
          <Suspense>
            <SignInAgain email={user.email} onDone={onEnterAgain} />
          </Suspense>
        </>
      );
  }
};
