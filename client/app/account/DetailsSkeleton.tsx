import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './DetailsSkeleton.module.css';

export const DetailsSkeleton = () => (
  <div className={styles.details}>
    <Skeleton width={92} height={48} />
    <Skeleton height={52} />
    <Skeleton height={60} />
  </div>
);
