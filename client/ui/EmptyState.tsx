import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

type EmptyStateProps = {
  title: string;
  text?: string;
  action?: ReactNode;
  /** Of the heading: one below that of the place it stands in. */
  level?: 2 | 3;
};

/** What a place is for and the first step, while nothing is there yet. */
export const EmptyState = ({ title, text, action, level = 2 }: EmptyStateProps) => {
  const Title = `h${level}` as const;
  return (
    <div className={styles.empty}>
      <Title className={styles.title}>{title}</Title>
      {text && <p className={styles.text}>{text}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
};
