import { Link } from 'wouter';
import type { Day } from '../../../shared/model/day.ts';
import type { ListedRound } from '../../../shared/protocol/scoring.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import styles from './Choosing.module.css';
import { ProgressBar } from './ProgressBar.tsx';

/** A round in a list: what it asks of me, or how far it has come. */
export const RoundCard = ({ round }: { round: ListedRound }) => {
  const t = usePortfolioText().choosing;
  const { day } = useFormat();
  const { id, name, state, mine, finished, asked, createdBy, createdAt, closedOn } = round;
  const isAsked = state === 'open' && mine !== null;
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <Link href={`/choose/${id}`} className={styles.cardName} dir="auto">
          {name}
        </Link>
        <span className={styles.state} data-state={state}>
          {t.home.states[state]}
        </span>
        {isAsked && (
          <Link href={`/choose/${id}`} className={styles.act} aria-hidden tabIndex={-1}>
            {mine.done === 0 ? t.home.score : t.home.scoreOn}
          </Link>
        )}
      </div>
      <p className={styles.soft}>
        {t.accounts(round.accounts)} · {t.home.createdBy(createdBy, day(createdAt.slice(0, 10) as Day))}
        {closedOn && ` · ${t.home.closedOn(day(closedOn))}`}
      </p>
      {isAsked && (
        <ProgressBar
          done={mine.done}
          of={mine.of}
          label={mine.done === mine.of ? t.home.mineDone : t.home.mine(mine.done, mine.of)}
        />
      )}
      {state === 'open' && <p className={styles.soft}>{t.home.finished(finished, asked)}</p>}
    </li>
  );
};
