import { type RefObject, useLayoutEffect } from 'react';

/**
 * A field that opens takes the keys before anything is painted: React Aria's own `autoFocus` may wait a frame, and what is
 * typed meanwhile would be keys of the page.
 */
export const useFocusAtOnce = (field: RefObject<HTMLElement | null>, isWanted = false): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: once, when it opens; a later wish takes nobody's focus
  useLayoutEffect(() => {
    if (isWanted) field.current?.focus();
  }, []);
};
