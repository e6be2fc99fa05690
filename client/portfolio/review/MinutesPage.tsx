import { ArrowLeft, Download, Printer } from 'lucide-react';
import { useLocation } from 'wouter';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast.ts';
import { MinutesItem } from './MinutesItem.tsx';
import styles from './MinutesPage.module.css';
import { doneOf, whenOf } from './minutes.ts';
import { type MinutesFile, saveMinutes } from './save-minutes.ts';

const FILES: readonly MinutesFile[] = ['markdown', 'xlsx', 'csv'];

/** The minutes, to read, to print and to keep. They are light in either theme, as paper is. */
export const MinutesPage = ({ review }: { review: SeenReview }) => {
  const text = useText();
  const { review: t } = usePortfolioText();
  const m = t.minutes;
  const format = useFormat();
  const [, navigate] = useLocation();
  const wording = { text, t, format };
  const isRunning = review.endedAt === null;
  return (
    <div className={styles.page} data-theme="light" data-minutes>
      <nav className={styles.bar}>
        <Button
          variant="quiet"
          icon={ArrowLeft}
          onPress={() => navigate(isRunning ? `/reviews/${review.id}` : '/reviews')}
        >
          {isRunning ? m.toMeeting : m.back}
        </Button>
        <span className={styles.space} />
        {FILES.map((kind) => (
          <Button
            key={kind}
            icon={Download}
            onPress={() => {
              saveMinutes(kind, review, wording);
              toast(m.saved);
            }}
          >
            {m[kind]}
          </Button>
        ))}
        <Button variant="ink" icon={Printer} onPress={() => globalThis.print()}>
          {m.print}
        </Button>
      </nav>
      <main className={styles.sheet}>
        <header className={styles.head}>
          <p>{m.kicker}</p>
          <h1 dir="auto">{review.name}</h1>
          <dl>
            <div>
              <dt>{whenOf(review, wording)}</dt>
              <dd>{doneOf(review, wording)}</dd>
            </div>
            <div>
              <dt>{review.present.length > 0 && `${m.there}: ${review.present.join(', ')}`}</dt>
              <dd>{m.presented(review.presenter.name)}</dd>
            </div>
          </dl>
        </header>
        {review.items.map((item) => (
          <MinutesItem key={item.account} item={item} wording={wording} />
        ))}
      </main>
    </div>
  );
};
