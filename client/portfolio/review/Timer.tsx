import { useEffect, useState } from 'react';
import { paceOf } from '../../../shared/rules/portfolio/review-steps.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { clockText } from './clock-text.ts';
import styles from './Timer.module.css';

const SECOND_MS = 1000;

type TimerProps = { seconds: number; planned: number | null; isRunning: boolean };

/** Seconds that run on from what the server said last. */
const useSeconds = (seconds: number, isRunning: boolean): number => {
  const [passed, setPassed] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: every answer of the server sets the clock anew
  useEffect(() => {
    setPassed(0);
    if (!isRunning) return;
    const begun = performance.now();
    const timer = setInterval(() => setPassed(Math.floor((performance.now() - begun) / SECOND_MS)), SECOND_MS);
    return () => clearInterval(timer);
  }, [seconds, isRunning]);
  return seconds + passed;
};

/** How long this account has taken, beside what was planned. It says so when that is nearly over, and does not blink. */
export const Timer = ({ seconds, planned, isRunning }: TimerProps) => {
  const t = usePortfolioText().review.meeting;
  const spent = useSeconds(seconds, isRunning);
  const pace = paceOf(spent, planned);
  return (
    <div className={styles.timer} data-pace={pace}>
      <span role="timer" aria-label={t.timerLabel} className={styles.spent}>
        {t.timer(clockText(spent), planned === null ? null : clockText(planned))}
      </span>
      <span role="status" className={styles.pace}>
        {pace === 'nearly' ? t.nearly : pace === 'over' ? t.over : ''}
      </span>
    </div>
  );
};
