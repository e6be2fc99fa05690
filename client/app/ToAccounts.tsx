import { Link } from 'wouter';
import { useText } from '../text/use-text.ts';
import styles from './Message.module.css';

export const ToAccounts = () => (
  <Link href="/" className={styles.link}>
    {useText().errors.toAccounts}
  </Link>
);
