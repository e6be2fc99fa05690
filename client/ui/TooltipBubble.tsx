import type { RefObject } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

export type TooltipBubbleProps = { target: RefObject<Element | null>; label: string; shortcut: string | undefined };

/** What floats beside a button while its name is shown. */
export const TooltipBubble = ({ target, label, shortcut }: TooltipBubbleProps) => (
  <AriaTooltip className={styles.tooltip ?? ''} triggerRef={target} isOpen offset={6} placement="bottom">
    {label}
    {shortcut && <Kbd keys={shortcut} />}
  </AriaTooltip>
);
