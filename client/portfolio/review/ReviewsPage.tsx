import { useLocation } from 'wouter';
import type { ListedReview } from '../../../shared/protocol/reviews.ts';
import { failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { LiveNote } from '../LiveNote.tsx';
import { usePortfolio } from '../portfolio.ts';
import { NewReview } from './NewReview.tsx';
import { ReviewRow } from './ReviewRow.tsx';
import styles from './ReviewsPage.module.css';
import { useReviews } from './reviews.ts';
import { useAskedAccounts } from './use-asked-accounts.ts';

/** Reviews that run, a new one, and the minutes of those that were. */
export const ReviewsPage = () => {
  const text = useText();
  const t = usePortfolioText().review;
  const [, navigate] = useLocation();
  const asked = useAskedAccounts();
  const portfolio = usePortfolio();
  const reviews = useReviews();
  const failed = [portfolio, reviews].find(({ error, data }) => error && !data);

  if (failed)
    return (
      <div className={styles.page}>
        <Notice
          tone="error"
          action={
            <Button isPending={failed.isFetching} onPress={() => void failed.refetch()}>
              {text.errors.tryAgain}
            </Button>
          }
        >
          {text.errors.byCode[failureCode(failed.error)]}
        </Notice>
      </div>
    );
  if (!portfolio.data || !reviews.data)
    return (
      <div className={styles.page} role="status" aria-label={t.loading}>
        {[40, 72, 64].map((width) => (
          <Skeleton key={width} width={`${width}%`} height={32} />
        ))}
      </div>
    );
  const [running, past] = [
    reviews.data.filter(({ endedAt }) => endedAt === null),
    reviews.data.filter(({ endedAt }) => endedAt !== null),
  ];
  return (
    <div className={styles.page}>
      <LiveNote />
      <h1 className={styles.heading}>{t.title}</h1>
      {running.length > 0 && <Reviews title={t.list.running} reviews={running} />}
      <div className={styles.columns}>
        <NewReview portfolio={portfolio.data} asked={asked} onBegun={({ id }) => navigate(`/reviews/${id}`)} />
        {past.length > 0 ? (
          <Reviews title={t.list.past} reviews={past} />
        ) : (
          <EmptyState title={t.list.past} text={t.list.none} />
        )}
      </div>
    </div>
  );
};

const Reviews = ({ title, reviews }: { title: string; reviews: readonly ListedReview[] }) => (
  <section className={styles.section} aria-label={title}>
    <h2 className={styles.title}>{title}</h2>
    <ul>
      {reviews.map((review) => (
        <ReviewRow key={review.id} review={review} />
      ))}
    </ul>
  </section>
);
