import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Scores.module.css';

/** The mean that counts as long as nothing is agreed on: never looks or sounds like what was agreed on. null: nobody gave a score. */
export const NotAgreed = ({ mean }: { mean: number | null }) => {
  const t = usePortfolioText().choosing.discuss;
  const { number } = useFormat();
  if (mean === null) return '–';
  return (
    <span className={styles.notAgreed} title={t.notAgreed}>
      {number(mean, 1)}
      <VisuallyHidden>, {t.notAgreed}</VisuallyHidden>
    </span>
  );
};
