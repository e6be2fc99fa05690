import styles from './SkipLink.module.css';

/** The first thing Tab reaches; seen only while it has the focus. */
export const SkipLink = ({ target, children }: { target: string; children: string }) => (
  <a
    className={styles.skip}
    href={`#${target}`}
    onClick={(event) => {
      // The address stays as it is: only the focus moves.
      event.preventDefault();
      document.getElementById(target)?.focus();
    }}
  >
    {children}
  </a>
);
