import type { SeenItem, SeenReview } from '../../../shared/protocol/reviews.ts';
import type { ReviewCalls } from '../../portfolio/review/reviews.ts';
import { useReady } from '../../session/hooks.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './Meeting.module.css';
import { MeetingActions } from './MeetingActions.tsx';
import { MeetingBoard } from './MeetingBoard.tsx';
import { MeetingFindings } from './MeetingFindings.tsx';
import { Since, ThenAndNow } from './Since.tsx';
import { type Since as SinceReview, useSinceReview } from './use-since-review.ts';

type AccountStageProps = {
  review: SeenReview;
  item: SeenItem;
  calls: ReviewCalls;
  mayRecord: boolean;
  /** The member whose selection on the map I am shown. */
  follows: string | null;
};

const isQuiet = (since: SinceReview): boolean => since.kind === 'dated' && since.facts.length === 0;

/** One account on the screen: its map with what changed marked on it, and beside it what there is to talk about. */
export const AccountStage = ({ review, item, calls, mayRecord, follows }: AccountStageProps) => {
  const t = usePortfolioText().review;
  const ready = useReady();
  const since = useSinceReview(item, review);
  if (ready === 'loading') return <Opening />;
  if (ready !== 'ready')
    return (
      <div className={styles.map}>
        <EmptyState title={t.meeting.closed} />
      </div>
    );
  return (
    <>
      <section className={styles.map} aria-label={t.meeting.map} data-part="map">
        <MeetingBoard marks={since.kind === 'loading' ? undefined : since.marks} follows={follows} />
      </section>
      <aside className={styles.side} aria-label={t.since.title} data-quiet={isQuiet(since) || undefined}>
        <ThenAndNow item={item} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: reason: it scrolls by key */}
        <section className={styles.changes} aria-label={t.since.title} tabIndex={0} data-part="changes">
          <Since since={since} />
        </section>
        <MeetingFindings
          key={`${item.account} findings`}
          review={review.id}
          item={item}
          calls={calls}
          mayRecord={mayRecord}
        />
        <MeetingActions key={`${item.account} actions`} item={item} calls={calls} mayRecord={mayRecord} />
      </aside>
    </>
  );
};

export const Opening = () => {
  const t = usePortfolioText().review.meeting;
  return (
    <div className={styles.map}>
      <p className={styles.waiting} role="status">
        {t.loading}
      </p>
    </div>
  );
};
