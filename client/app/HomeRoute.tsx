import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import type { AccountId } from '../../shared/model/id.ts';
import type { SessionUser } from '../../shared/protocol/session.ts';
import { useLivePortfolio, usePortfolio } from '../portfolio/portfolio.ts';
import { useText } from '../text/use-text.ts';
import { bring } from './brought-files.ts';
import { HomeFrame } from './HomeFrame.tsx';
import { HomeSkeleton } from './HomeSkeleton.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useDocumentTitle } from './use-document-title.ts';

const PortfolioPlace = lazy(async () => ({ default: (await import('./PortfolioPlace.tsx')).PortfolioPlace }));
const StartPage = lazy(async () => ({ default: (await import('../home/StartPage.tsx')).StartPage }));

/** The list of accounts, and the page that starts one. */
export const HomeRoute = ({ user, page }: { user: SessionUser; page: 'accounts' | 'new' }) => {
  const t = useText().home;
  useDocumentTitle(page === 'new' ? t.newAccount : t.title);
  return (
    <HomeFrame user={user} place={t.title} isAccounts={page === 'accounts'}>
      <Suspense fallback={<HomeSkeleton />}>
        <Accounts page={page} user={user.id} />
      </Suspense>
    </HomeFrame>
  );
};

const Accounts = ({ page, user }: { page: 'accounts' | 'new'; user: string }) => {
  const [, navigate] = useLocation();
  const { data: portfolio, error, refetch, isFetching } = usePortfolio();
  const live = useLivePortfolio();
  const open = (id: AccountId) => navigate(`/accounts/${id}`);

  if (!portfolio && error) return <Unanswered error={error} isAsking={isFetching} onAgain={() => void refetch()} />;
  if (!portfolio) return <HomeSkeleton />;
  const isFirst = portfolio.rows.length + portfolio.others.length === 0;
  if (page === 'accounts' && !isFirst) return <PortfolioPlace portfolio={portfolio} user={user} live={live} />;
  return (
    <StartPage
      isFirst={isFirst}
      onOpen={open}
      onBring={(id, file) => {
        bring(id, file);
        open(id);
      }}
    />
  );
};
