import { useCallback, useSyncExternalStore } from 'react';

/** Below it the panel is a drawer over the canvas, below `phone` a sheet, and tabs replace the rail. */
export const media = {
  narrow: '(max-width: 1199px)',
  /** Below it a bar has room for signs alone where a word stood beside them. */
  tight: '(max-width: 1099px)',
  phone: '(max-width: 767px)',
  /** Fingers have no Enter and no double click to open what they have chosen. */
  touch: '(pointer: coarse)',
} as const;

export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
};
