import { usePortfolioText } from '../text/use-portfolio-text.ts';
import styles from './LiveNote.module.css';
import { useLivePortfolio } from './portfolio.ts';

/** Keeps the page in step with the server, and says so where it is not: at its lower edge, over what is read. */
export const LiveNote = () => {
  const live = useLivePortfolio();
  const t = usePortfolioText().portfolio.list;
  return (
    <p role="status" className={styles.note}>
      {live !== 'live' && t[live]}
    </p>
  );
};
