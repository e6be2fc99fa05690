import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import type { Day } from '../../../shared/model/day.ts';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { ReviewsPage } from '../../portfolio/review/ReviewsPage.tsx';
import { useLiveReview, useReview } from '../../portfolio/review/reviews.ts';
import { failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { HomeFrame } from '../HomeFrame.tsx';
import { HomeSkeleton } from '../HomeSkeleton.tsx';
import { Message } from '../Message.tsx';
import { Unanswered } from '../Unanswered.tsx';
import { useDocumentTitle } from '../use-document-title.ts';
import { Meeting } from './Meeting.tsx';

const MinutesPage = lazy(async () => ({
  default: (await import('../../portfolio/review/MinutesPage.tsx')).MinutesPage,
}));

export type WhoMeets = { user: SessionUser; today: Day; timeZone: string };

/** `/reviews`, `/reviews/:review`, `/reviews/:review/minutes` */
export const ReviewRoute = ({ who, review, page }: { who: WhoMeets; review?: string; page?: string }) => {
  const t = usePortfolioText().review;
  useDocumentTitle(t.title);
  if (review !== undefined && page === 'minutes')
    return (
      <Suspense fallback={<HomeSkeleton />}>
        <Minutes id={review} />
      </Suspense>
    );
  return (
    <HomeFrame user={who.user} place={t.title}>
      {review === undefined ? <ReviewsPage /> : <Running key={review} id={review} who={who} />}
    </HomeFrame>
  );
};

const Running = ({ id, who }: { id: string; who: WhoMeets }) => {
  const live = useLiveReview(id);
  const { data, error, refetch, isFetching } = useReview(id);
  if (live.isGone || (error && failureCode(error) === 'not-found')) return <Gone />;
  if (!data && error) return <Unanswered error={error} isAsking={isFetching} onAgain={() => void refetch()} />;
  if (!data) return <HomeSkeleton />;
  return <Meeting review={data} live={live} who={who} />;
};

const Minutes = ({ id }: { id: string }) => {
  const { data, error, refetch, isFetching } = useReview(id);
  if (error && failureCode(error) === 'not-found') return <Gone />;
  if (!data && error) return <Unanswered error={error} isAsking={isFetching} onAgain={() => void refetch()} />;
  if (!data) return <HomeSkeleton />;
  return <MinutesPage review={data} />;
};

const Gone = () => {
  const t = usePortfolioText().review.meeting;
  const [, navigate] = useLocation();
  return (
    <Message title={t.gone} text={t.goneText}>
      <Button variant="ink" size="large" onPress={() => navigate('/reviews')}>
        {t.toReviews}
      </Button>
    </Message>
  );
};
