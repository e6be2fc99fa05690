import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import type { AccountId } from '../../shared/model/id.ts';
import type { SessionUser } from '../../shared/protocol/session.ts';
import { useAccounts } from '../home/accounts.ts';
import { useText } from '../text/use-text.ts';
import { bring } from './brought-files.ts';
import { HomeFrame } from './HomeFrame.tsx';
import { HomeSkeleton } from './HomeSkeleton.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useDocumentTitle } from './use-document-title.ts';

const AccountsPage = lazy(async () => ({ default: (await import('../home/AccountsPage.tsx')).AccountsPage }));
const StartPage = lazy(async () => ({ default: (await import('../home/StartPage.tsx')).StartPage }));

/** The list of accounts, and the page that starts one. */
export const HomeRoute = ({ user, page }: { user: SessionUser; page: 'accounts' | 'new' }) => {
  const t = useText().home;
  useDocumentTitle(page === 'new' ? t.newAccount : t.title);
  return (
    <HomeFrame user={user} place={t.title} isAccounts={page === 'accounts'}>
      <Suspense fallback={<HomeSkeleton />}>
        <Accounts page={page} />
      </Suspense>
    </HomeFrame>
  );
};

const Accounts = ({ page }: { page: 'accounts' | 'new' }) => {
  const [, navigate] = useLocation();
  const { data: accounts, error, refetch, isFetching } = useAccounts();
  const open = (id: AccountId) => navigate(`/accounts/${id}`);

  if (!accounts && error) return <Unanswered error={error} isAsking={isFetching} onAgain={() => void refetch()} />;
  if (!accounts) return <HomeSkeleton />;
  if (page === 'accounts' && accounts.length > 0) return <AccountsPage accounts={accounts} />;
  return (
    <StartPage
      isFirst={accounts.length === 0}
      onOpen={open}
      onBring={(id, file) => {
        bring(id, file);
        open(id);
      }}
    />
  );
};
