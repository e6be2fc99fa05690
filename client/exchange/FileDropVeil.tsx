import { FileUp } from 'lucide-react';
import { useText } from '../text/use-text.ts';
import styles from './FileDropVeil.module.css';

/** Lies over the page while a file is held above it (useFileDrop says when). */
export const FileDropVeil = () => {
  const t = useText().exchange;
  return (
    <div className={styles.veil} aria-hidden>
      <div className={styles.sheet}>
        <FileUp size={20} strokeWidth={1.6} />
        <p className={styles.title}>{t.dropTitle}</p>
        <p className={styles.text}>{t.dropText}</p>
      </div>
    </div>
  );
};
