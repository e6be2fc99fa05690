import styles from './Choosing.module.css';

/** So many of so many, as a bar and in words. */
export const ProgressBar = ({ done, of, label }: { done: number; of: number; label: string }) => (
  <div className={styles.progress}>
    <div className={styles.bar} aria-hidden>
      <span style={{ width: `${of === 0 ? 0 : (done / of) * 100}%` }} />
    </div>
    <span className={styles.barWord}>{label}</span>
  </div>
);
