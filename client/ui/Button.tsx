import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';

/** `ink`: the one main action of a screen · `line`: the others · `quiet`: in bars and lists · `danger`: cannot be undone. */
export type ButtonVariant = 'ink' | 'line' | 'quiet' | 'danger';

export type ButtonProps = Omit<AriaProps, 'children' | 'className' | 'style'> & {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: 'normal' | 'large';
  icon?: LucideIcon;
  shortcut?: string;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
};

export const Button = ({
  children,
  variant = 'line',
  size = 'normal',
  icon: Icon,
  shortcut,
  className,
  ...rest
}: ButtonProps) => (
  <AriaButton
    {...rest}
    className={classes(styles.button, styles[variant], size === 'large' && styles.large, className)}
  >
    {Icon && <Icon size={size === 'large' ? 16 : 14} strokeWidth={1.6} aria-hidden />}
    {children}
    {shortcut && (
      <span className={styles.keys}>
        <Kbd keys={shortcut} />
      </span>
    )}
  </AriaButton>
);
