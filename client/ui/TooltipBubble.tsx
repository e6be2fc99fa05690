import { type RefObject, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Kbd } from './Kbd.tsx';
import { placeTooltip } from './place-tooltip.ts';
import styles from './Tooltip.module.css';

export type TooltipBubbleProps = { target: RefObject<Element | null>; label: string; shortcut: string | undefined };

/** What floats beside a button while its name is shown. It repeats the button's name, so it is silent. */
export const TooltipBubble = ({ target, label, shortcut }: TooltipBubbleProps) => {
  const bubble = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [button, element] = [target.current, bubble.current];
    if (!button || !element) return;
    const { left, top } = placeTooltip(button.getBoundingClientRect(), element.getBoundingClientRect(), {
      width: window.innerWidth,
      height: window.innerHeight,
    });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  });
  return createPortal(
    <div className={styles.tooltip} role="tooltip" aria-hidden ref={bubble}>
      {label}
      {shortcut && <Kbd keys={shortcut} />}
    </div>,
    document.body,
  );
};
