import { Check, Circle, Eye, Split } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { clockText } from '../../portfolio/review/clock-text.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Meeting.module.css';
import { useRoving } from './use-roving.ts';
import type { Way } from './use-way.ts';

/** The accounts of the review: which are done, which is shown, how long each took. */
export const AccountsRail = ({ review, way }: { review: SeenReview; way: Way }) => {
  const t = usePortfolioText().review.meeting;
  const roving = useRoving();
  const here = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: a step brings the account that is shown into sight
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [way.at]);
  return (
    <nav className={styles.accounts} aria-label={t.accounts}>
      <ol onKeyDown={roving}>
        {review.items.map(({ account, name, doneAt, seconds, displaced }) => {
          const isShown = review.shown === account && review.endedAt === null;
          const Icon = doneAt !== null ? Check : isShown ? Eye : Circle;
          const state = doneAt !== null ? t.state.done : isShown ? t.state.shown : t.state.open;
          return (
            <li key={account}>
              <button
                type="button"
                ref={account === way.at ? here : null}
                className={styles.account}
                aria-current={account === way.at ? 'step' : undefined}
                data-done={doneAt !== null || undefined}
                data-walk
                onClick={() => way.go(account)}
              >
                <Icon size={14} strokeWidth={1.6} aria-hidden />
                <bdi>{name}</bdi>
                <VisuallyHidden>, {state}</VisuallyHidden>
                {displaced.length > 0 && (
                  <span className={styles.beside} title={t.beside}>
                    <Split size={14} strokeWidth={1.6} aria-hidden />
                    <VisuallyHidden>, {t.beside}</VisuallyHidden>
                  </span>
                )}
                {seconds > 0 && <span className={styles.time}>{clockText(seconds)}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
