import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Tooltip } from './Tooltip.tsx';

export type IconButtonProps = Omit<AriaProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  icon: LucideIcon;
  label: string;
  shortcut?: string;
  size?: 'normal' | 'large';
  className?: string;
  ref?: Ref<HTMLButtonElement>;
};

/** A button whose only sign is an icon: its name is read out, and shown on hover and focus. */
export const IconButton = ({ icon: Icon, label, shortcut, size = 'normal', className, ...rest }: IconButtonProps) => (
  <Tooltip label={label} shortcut={shortcut}>
    <AriaButton
      {...rest}
      aria-label={label}
      className={classes(styles.button, styles.quiet, styles.icon, size === 'large' && styles.large, className)}
    >
      <Icon size={16} strokeWidth={1.6} aria-hidden />
    </AriaButton>
  </Tooltip>
);
