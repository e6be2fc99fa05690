import { useText } from '../text/use-text.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './HomeSkeleton.module.css';

const ROWS = [0, 1, 2, 3, 4];

/** Rows where the accounts will stand. */
export const HomeSkeleton = () => {
  const t = useText().app;
  return (
    <div className={styles.page}>
      <VisuallyHidden>
        <span role="status">{t.loading}</span>
      </VisuallyHidden>
      <Skeleton width={180} height={28} />
      {ROWS.map((row) => (
        <Skeleton key={row} height={44} />
      ))}
    </div>
  );
};
