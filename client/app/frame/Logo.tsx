import styles from './Logo.module.css';

export const Logo = () => (
  <svg className={styles.logo} width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
    <path className={styles.us} d="M11.2 3 2.5 12l8.7 9z" />
    <path className={styles.them} d="M12.8 3l8.7 9-8.7 9z" />
  </svg>
);
