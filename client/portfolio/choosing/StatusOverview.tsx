import { AccountStatus } from '../../../shared/model/account-profile.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import styles from './Choosing.module.css';

/** How many accounts have each status. */
export const StatusOverview = ({ rows }: { rows: readonly PortfolioRow[] }) => {
  const text = usePortfolioText();
  const { number } = useFormat();
  const counts = [...AccountStatus.options, null].map((status) => ({
    status,
    word: status === null ? text.choosing.home.noStatus : text.profile.status.names[status],
    count: rows.filter((row) => row.status === status).length,
  }));
  return (
    <section className={styles.section} aria-labelledby="choose-statuses">
      <h2 id="choose-statuses" className={styles.heading}>
        {text.choosing.home.statuses}
      </h2>
      <dl className={styles.statuses}>
        {counts.map(({ status, word, count }) => (
          <div key={status ?? 'none'}>
            <dt>{word}</dt>
            <dd>
              <span className={styles.bar} aria-hidden>
                <span style={{ width: `${rows.length === 0 ? 0 : (count / rows.length) * 100}%` }} />
              </span>
              <span className={styles.count}>{number(count)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
