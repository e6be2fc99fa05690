import { lazy, Suspense } from 'react';
import { Redirect, useSearch } from 'wouter';
import type { SessionUser } from '../../shared/protocol/session.ts';
import { LiveNote } from '../portfolio/LiveNote.tsx';
import { PICTURES } from '../portfolio/pictures/picture-names.ts';
import { usePortfolio } from '../portfolio/portfolio.ts';
import { usePortfolioText } from '../text/use-portfolio-text.ts';
import { HomeFrame } from './HomeFrame.tsx';
import { HomeSkeleton } from './HomeSkeleton.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useDocumentTitle } from './use-document-title.ts';

const PicturesPage = lazy(async () => ({
  default: (await import('../portfolio/pictures/PicturesPage.tsx')).PicturesPage,
}));

/** `/pictures/:picture?`: the accounts as pictures. */
export const PicturesRoute = ({ user, picture }: { user: SessionUser; picture: string | undefined }) => {
  const t = usePortfolioText().pictures;
  const search = useSearch();
  const name = PICTURES.find((one) => one === picture);
  useDocumentTitle(name ? t.names[name] : t.title);
  if (!name) return <Redirect replace to={`/pictures/${PICTURES[0]}${search ? `?${search}` : ''}`} />;
  return (
    <HomeFrame user={user} place={t.title} isPictures>
      <Suspense fallback={<HomeSkeleton />}>
        <Pictures picture={name} />
        <LiveNote />
      </Suspense>
    </HomeFrame>
  );
};

const Pictures = ({ picture }: { picture: (typeof PICTURES)[number] }) => {
  const { data, error, refetch, isFetching } = usePortfolio();
  if (!data && error) return <Unanswered error={error} isAsking={isFetching} onAgain={() => void refetch()} />;
  if (!data) return <HomeSkeleton />;
  return <PicturesPage picture={picture} portfolio={data} />;
};
