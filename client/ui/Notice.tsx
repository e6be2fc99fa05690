import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export type NoticeTone = 'error' | 'info' | 'warning';

const ICONS = { error: OctagonAlert, warning: TriangleAlert, info: Info };

/** A message that stays in the page. Errors are read out at once. */
export const Notice = ({ tone, children, action }: { tone: NoticeTone; children: ReactNode; action?: ReactNode }) => {
  const Icon = ICONS[tone];
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon size={16} strokeWidth={1.6} aria-hidden />
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
};
