import type { ReactNode } from 'react';
import styles from './Message.module.css';
import { useDocumentTitle } from './use-document-title.ts';

/** A page that is one message: not found, gone, refused, crashed, offline. */
export const Message = ({ title, text, children }: { title: string; text?: string; children?: ReactNode }) => {
  useDocumentTitle(title);
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{title}</h1>
        {text && <p className={styles.text}>{text}</p>}
        <div className={styles.actions}>{children}</div>
      </div>
    </div>
  );
};
