import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ListedReview } from '../../../shared/protocol/reviews.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ReviewsPage.module.css';
import { useDeleteReview } from './reviews.ts';

/** So many names; the rest is a number. */
const NAMED = 4;

/** One review: to join while it runs, to read when it was. */
export const ReviewRow = ({ review }: { review: ListedReview }) => {
  const { id, name, startedAt, endedAt, presenter, accounts, mayDelete } = review;
  const text = useText();
  const t = usePortfolioText().review.list;
  const format = useFormat();
  const [asks, setAsks] = useState(false);
  const remove = useDeleteReview();
  const done = accounts.filter(({ isDone }) => isDone).length;
  const more = accounts.length - NAMED;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <Link href={endedAt === null ? `/reviews/${id}` : `/reviews/${id}/minutes`} className={styles.name}>
          <bdi>{name}</bdi>
        </Link>
        <p className={styles.facts}>
          {[
            format.instant(startedAt),
            ...(endedAt === null ? [t.presents(presenter)] : []),
            t.done(done, accounts.length),
          ].join(' · ')}
        </p>
        <p className={styles.facts}>
          {accounts
            .slice(0, NAMED)
            .map((account) => account.name)
            .join(', ')}
          {more > 0 && ` +${more}`}
        </p>
      </div>
      <Link href={endedAt === null ? `/reviews/${id}` : `/reviews/${id}/minutes`} className={styles.go} tabIndex={-1}>
        {endedAt === null ? t.join : t.minutes}
      </Link>
      {mayDelete && <IconButton icon={Trash2} label={t.remove(name)} onPress={() => setAsks(true)} />}
      {asks && (
        <Dialog
          title={t.removeTitle(name)}
          size="small"
          isAlert
          onClose={() => setAsks(false)}
          footer={
            <>
              <Button onPress={() => setAsks(false)}>{text.app.cancel}</Button>
              <Button
                variant="danger"
                isPending={remove.isPending}
                onPress={() => remove.mutate(id, { onSuccess: () => setAsks(false) })}
              >
                {t.removeNow}
              </Button>
            </>
          }
        >
          <p>{t.removeText}</p>
        </Dialog>
      )}
    </li>
  );
};
