import { type KeyboardEvent, useCallback } from 'react';
import { isTyping } from '../../actions/focus-place.ts';

/** Arrow up and down walk over what carries `data-walk`; to be put on the box around it. */
export const useRoving = () =>
  useCallback((event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || isTyping(event.target)) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-walk]')];
    const next = all[all.indexOf(document.activeElement as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }, []);
