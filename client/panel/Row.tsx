import type { ReactNode } from 'react';
import styles from './Row.module.css';

type RowProps = {
  /** What stands before the words: a sign, a face, or the faces of two. */
  mark: ReactNode;
  markWidth?: 'sign' | 'face' | 'pair';
  children: ReactNode;
  onPress: () => void;
  /** Only for rows that open. */
  isOpen?: boolean;
  tone?: 'critical' | 'warning' | 'note';
  /** What can be done about it once it is open. */
  actions?: ReactNode;
  /** Stands under it all the way across. */
  under?: ReactNode;
};

/** One thing that the panel tells of, in a list of `Rows`. */
export const Row = ({ mark, markWidth = 'sign', children, onPress, isOpen, tone, actions, under }: RowProps) => (
  <li className={styles.row} data-mark={markWidth} data-tone={tone} data-open={isOpen || undefined}>
    <button type="button" className={styles.say} aria-expanded={isOpen} onClick={onPress}>
      <span className={styles.mark}>{mark}</span>
      <span className={styles.words}>{children}</span>
    </button>
    {isOpen && actions && <div className={styles.actions}>{actions}</div>}
    {under}
  </li>
);

export const Rows = ({ label, children }: { label?: string; children: ReactNode }) => (
  <ul className={styles.rows} aria-label={label}>
    {children}
  </ul>
);

type RowActionProps = { children: string; onPress: () => void; isPressed?: boolean; isExpanded?: boolean };

export const RowAction = ({ children, onPress, isPressed, isExpanded }: RowActionProps) => (
  <button type="button" className={styles.action} aria-pressed={isPressed} aria-expanded={isExpanded} onClick={onPress}>
    {children}
  </button>
);

/** A line of its own under the first words of a row, quieter; `strong` for what counts. */
export const RowLine = ({ children, strong = false }: { children: ReactNode; strong?: boolean }) => (
  <span className={styles.line} data-strong={strong || undefined}>
    {children}
  </span>
);
