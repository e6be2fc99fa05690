import { Link } from 'wouter';
import { useIsGuest } from '../home/who.ts';
import { useText } from '../text/use-text.ts';
import styles from './Message.module.css';

export const ToAccounts = () => {
  const t = useText().errors;
  return useIsGuest() ? null : (
    <Link href="/" className={styles.link}>
      {t.toAccounts}
    </Link>
  );
};
