import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import { Link } from 'wouter';
import { useText } from '../../text/use-text.ts';
import { classes } from '../../ui/classes.ts';
import styles from './Rail.module.css';

/** The way between places: at the left with icon and word, at the foot of a phone as tabs. */
export const Rail = ({ children, end }: { children: ReactNode; end: ReactNode }) => {
  const t = useText().app.rail;
  return (
    <nav className={styles.rail} aria-label={t.label}>
      {children}
      <span className={styles.space} />
      {end}
    </nav>
  );
};

type RailEntry = { icon: LucideIcon; label: string; isHere?: boolean; className?: string | undefined };

export const RailLink = ({ icon: Icon, label, isHere, href, className }: RailEntry & { href: string }) => (
  <Link href={href} className={classes(styles.entry, className)} aria-current={isHere ? 'page' : undefined}>
    <Icon size={16} strokeWidth={1.6} aria-hidden />
    {label}
  </Link>
);

type RailButtonProps = RailEntry &
  Omit<ButtonProps, 'children' | 'className' | 'style'> & { ref?: Ref<HTMLButtonElement> };

/** A page of the same address, or something that opens over the page. */
export const RailButton = ({ icon: Icon, label, isHere, className, ...rest }: RailButtonProps) => (
  <Button
    {...rest}
    className={classes(styles.entry, className)}
    {...(isHere ? { 'aria-current': 'page' as const } : {})}
  >
    <Icon size={16} strokeWidth={1.6} aria-hidden />
    {label}
  </Button>
);

export const RailLine = () => <span className={styles.line} aria-hidden />;
