import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useIsGuest } from '../../home/who.ts';
import { useListAddress } from '../../session/list-left.ts';
import { useText } from '../../text/use-text.ts';
import { Logo } from './Logo.tsx';
import styles from './TopBar.module.css';

/** The sign of the product, which leads home, and the name of the place. */
export const TopStart = ({ children }: { children?: ReactNode }) => {
  const t = useText();
  const isGuest = useIsGuest();
  const list = useListAddress();
  return (
    <>
      {isGuest ? (
        <span className={styles.logo}>
          <Logo />
        </span>
      ) : (
        <Link href={list} className={styles.logo} aria-label={`${t.app.product}, ${t.app.rail.accounts}`}>
          <Logo />
        </Link>
      )}
      <div className={styles.crumb}>{children}</div>
    </>
  );
};
