import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

/** Names what stands under the pointer or has the focus. Never the only place of a word that is needed. */
export const Tooltip = ({
  label,
  shortcut,
  children,
}: {
  label: string;
  shortcut?: string | undefined;
  children: ReactElement;
}) => (
  <TooltipTrigger delay={500} closeDelay={80}>
    {children}
    <AriaTooltip className={styles.tooltip ?? ''} offset={6} placement="bottom">
      {label}
      {shortcut && <Kbd keys={shortcut} />}
    </AriaTooltip>
  </TooltipTrigger>
);
