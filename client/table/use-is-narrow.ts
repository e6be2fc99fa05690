import { useSyncExternalStore } from 'react';

/** Below it a grid has no room to be written in; cards take its place. */
const NARROW = '(max-width: 767px)';

const subscribe = (listener: () => void): (() => void) => {
  const list = matchMedia(NARROW);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
};

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
