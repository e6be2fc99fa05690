import { useEffect, useRef } from 'react';
import { isAnythingFloating, isTyping } from '../../actions/focus-place.ts';

export const scoreOfKey = (key: string): number | null => (/^[1-9]$/.test(key) ? Number(key) : key === '0' ? 10 : null);

/** Number keys that no scale has taken, from anywhere on the page where nothing is typed and nothing floats. */
export const useScoreKeys = (onScore: (score: number) => void) => {
  const latest = useRef(onScore);
  latest.current = onScore;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const score = scoreOfKey(event.key);
      if (score === null || event.defaultPrevented || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTyping(event.target) || isAnythingFloating()) return;
      event.preventDefault();
      latest.current(score);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};
