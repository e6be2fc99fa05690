import { Link } from 'wouter';
import styles from './Workspace.module.css';

/** What belongs to these settings and stands on another of their pages. */
export const Elsewhere = ({ to, what, page }: { to: string; what: string; page: string }) => (
  <p className={styles.text}>
    {what}:{' '}
    <Link href={to} className={styles.link}>
      {page}
    </Link>
  </p>
);
