import { addDays } from '../../../shared/model/day.ts';
import type { SeenItem, SeenReview } from '../../../shared/protocol/reviews.ts';
import { RecordText } from '../../portfolio/review/RecordText.tsx';
import type { ReviewCalls } from '../../portfolio/review/reviews.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { toast } from '../../ui/toast.ts';
import styles from './MeetingParts.module.css';
import { NewMeetingAction } from './NewMeetingAction.tsx';
import { WaitingActions } from './WaitingActions.tsx';

type RecordProps = {
  review: SeenReview;
  item: SeenItem;
  calls: ReviewCalls;
  mayRecord: boolean;
  isFinishing: boolean;
  onFinish: () => void;
  onReopen: () => void;
};

/** What is written down of the account on the screen: decision, note, a new action, the next review, done. */
export const Record = ({ review, item, calls, mayRecord, isFinishing, onFinish, onReopen }: RecordProps) => {
  const t = usePortfolioText().review.record;
  const { day } = useFormat();
  const isReadOnly = !mayRecord;
  const shared = { review: review.id, item, calls, isReadOnly };
  const setNext = async (nextReview: SeenItem['nextReview']) => {
    try {
      await calls.record(item.account, { nextReview });
    } catch {
      toast(t.failed, { tone: 'error' });
    }
  };
  return (
    <section className={styles.record} aria-label={t.title}>
      <RecordText key={`${item.account} decision`} field="decision" {...shared} />
      <RecordText key={`${item.account} note`} field="note" {...shared} />
      <div className={styles.recordEnd}>
        <div>
          <WaitingActions key={`${item.account} waiting`} review={review.id} item={item} />
          {mayRecord ? (
            <NewMeetingAction key={item.account} review={review.id} item={item} calls={calls} />
          ) : (
            review.endedAt === null && <p className={styles.none}>{t.onlyReads}</p>
          )}
        </div>
        <div className={styles.finish}>
          <div data-place="next">
            <DateField
              key={item.account}
              label={t.nextReview}
              value={item.nextReview}
              onChange={(next) => void setNext(next)}
              min={addDays(review.today, 1)}
              isDisabled={isReadOnly}
              {...(item.nextReview === null
                ? { description: t.nextText(day(addDays(review.today, review.everyDays))) }
                : {})}
            />
          </div>
          {item.doneAt === null ? (
            <Button
              variant="ink"
              size="large"
              shortcut="Mod+Enter"
              isDisabled={isReadOnly}
              isPending={isFinishing}
              onPress={onFinish}
            >
              {t.done}
            </Button>
          ) : (
            <Button size="large" isDisabled={isReadOnly} onPress={onReopen}>
              {t.again}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
};
