import { Link, useLocation } from 'wouter';
import type { Day } from '../../../shared/model/day.ts';
import { useToday } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './OnDay.module.css';

/** Says that the map shows another day than today, and leads back. */
export const OnDay = ({ day }: { day: Day }) => {
  const t = useText().app.account;
  const format = useFormat();
  const today = useToday();
  const [path] = useLocation();
  const words = format.day(day, 'long');
  return (
    <div className={styles.place}>
      <Notice
        tone="info"
        action={
          <Link className={styles.back} href={path}>
            {t.backToToday}
          </Link>
        }
      >
        {day < today ? t.onDay(words) : t.onDayAhead(words)}
      </Notice>
    </div>
  );
};
