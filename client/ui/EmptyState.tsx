import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** What a place is for and the first step, while nothing is there yet. */
export const EmptyState = ({ title, text, action }: { title: string; text?: string; action?: ReactNode }) => (
  <div className={styles.empty}>
    <h3 className={styles.title}>{title}</h3>
    {text && <p className={styles.text}>{text}</p>}
    {action && <div className={styles.action}>{action}</div>}
  </div>
);
