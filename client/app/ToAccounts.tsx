import { Link } from 'wouter';
import { useIsGuest } from '../home/who.ts';
import { useListAddress } from '../session/list-left.ts';
import { useText } from '../text/use-text.ts';
import styles from './Message.module.css';

export const ToAccounts = () => {
  const t = useText().errors;
  const list = useListAddress();
  return useIsGuest() ? null : (
    <Link href={list} className={styles.link}>
      {t.toAccounts}
    </Link>
  );
};
