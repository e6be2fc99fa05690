import { cloneElement, type FocusEvent, type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { HoverEvent, PressEvent } from 'react-aria-components';
import { TooltipBubble } from './TooltipBubble.tsx';

const AFTER_MS = 500;

/** What a tooltip asks of its button: any React Aria button has it. */
type Target = {
  onHoverStart?: (event: HoverEvent) => void;
  onHoverEnd?: (event: HoverEvent) => void;
  onFocus?: (event: FocusEvent<Element>) => void;
  onBlur?: (event: FocusEvent<Element>) => void;
  onPressStart?: (event: PressEvent) => void;
};

export type TooltipProps = { label: string; shortcut?: string | undefined; children: ReactElement<Target> };

/**
 * Shows the name of a button under the pointer, or at once under the keyboard's focus; press, Escape and leaving take it
 * away. The name itself is the button's `aria-label`: a tooltip is never the only place of a word that is needed.
 */
export const Tooltip = ({ label, shortcut, children }: TooltipProps) => {
  const target = useRef<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isShown, setShown] = useState(false);
  const own = children.props;

  const hide = () => {
    clearTimeout(timer.current);
    setShown(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  // with the bubble, not after it: Escape pressed at the sight of it must be heard
  useLayoutEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(false);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [isShown]);

  return (
    <>
      {cloneElement(children, {
        onHoverStart: (event) => {
          own.onHoverStart?.(event);
          target.current = event.target;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => setShown(true), AFTER_MS);
        },
        onHoverEnd: (event) => {
          own.onHoverEnd?.(event);
          hide();
        },
        onFocus: (event) => {
          own.onFocus?.(event);
          target.current = event.currentTarget;
          if (event.currentTarget.matches(':focus-visible')) setShown(true);
        },
        onBlur: (event) => {
          own.onBlur?.(event);
          hide();
        },
        onPressStart: (event) => {
          own.onPressStart?.(event);
          hide();
        },
      })}
      {isShown && <TooltipBubble target={target} label={label} shortcut={shortcut} />}
    </>
  );
};
