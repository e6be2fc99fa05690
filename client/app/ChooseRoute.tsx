import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import type { SessionUser } from '../../shared/protocol/session.ts';
import { useReadRound } from '../home/read-round.ts';
import { usePortfolioText } from '../text/use-portfolio-text.ts';
import { HomeFrame } from './HomeFrame.tsx';
import { HomeSkeleton } from './HomeSkeleton.tsx';
import { useDocumentTitle } from './use-document-title.ts';

const ChoosePage = lazy(async () => ({
  default: (await import('../portfolio/choosing/ChoosePage.tsx')).ChoosePage,
}));
const NewRoundPage = lazy(async () => ({
  default: (await import('../portfolio/choosing/NewRoundPage.tsx')).NewRoundPage,
}));
const RoundPage = lazy(async () => ({ default: (await import('../portfolio/choosing/RoundPage.tsx')).RoundPage }));

/** `/choose`: where key accounts are chosen; `/choose/new` and `/choose/{round}`: one round. */
export const ChooseRoute = ({ user, round }: { user: SessionUser; round: string | undefined }) => {
  const t = usePortfolioText().choosing;
  const [, navigate] = useLocation();
  const title = round === 'new' ? t.make.title : t.title;
  useDocumentTitle(title);
  useReadRound(round === 'new' ? undefined : round);
  return (
    <HomeFrame user={user} place={t.title}>
      <Suspense fallback={<HomeSkeleton />}>
        {round === undefined && <ChoosePage />}
        {round === 'new' && <NewRoundPage me={user.id} onMade={(id) => navigate(`/choose/${id}`)} />}
        {round !== undefined && round !== 'new' && (
          <RoundPage key={round} id={round} onGone={() => navigate('/choose')} />
        )}
      </Suspense>
    </HomeFrame>
  );
};
