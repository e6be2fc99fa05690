import { useEffect, useRef } from 'react';
import { isFloating, isOnBoard, isTyping } from '../../actions/focus-place.ts';

/** What the keys of a review do. `reach`: the focus goes to the place of this name. */
export type MeetingKeys = {
  step: (by: 1 | -1) => void;
  reach: (place: Place) => void;
  finish: () => void;
  present: () => void;
  follow: () => void;
  end: () => void;
  help: () => void;
};
export type Place = 'decision' | 'note' | 'action' | 'findings' | 'changes' | 'next' | 'map' | 'stage';

const PLACES: Readonly<Record<string, Place>> = {
  d: 'decision',
  n: 'note',
  a: 'action',
  f: 'findings',
  c: 'changes',
  r: 'next',
  m: 'map',
};
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

const run = (event: KeyboardEvent, keys: MeetingKeys): boolean => {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  const step = STEPS[key];
  if (key === 'Enter' && (ctrlKey || metaKey)) {
    keys.finish();
    return true;
  }
  if (step !== undefined && altKey && !ctrlKey && !metaKey) {
    keys.step(step);
    return true;
  }
  if (altKey || ctrlKey || metaKey) return false;
  if (key === 'Escape' && (isTyping(target) || isOnBoard(target))) {
    keys.reach('stage');
    return true;
  }
  if (isTyping(target)) return false;
  // on the map the arrows walk from card to card
  if (step !== undefined && !shiftKey && !isOnBoard(target)) {
    keys.step(step);
    return true;
  }
  const place = PLACES[key.toLowerCase()];
  if (place) keys.reach(place);
  else if (key === 'p') keys.present();
  else if (key === 'l') keys.follow();
  else if (key === 'e') keys.end();
  else if (key === '?') keys.help();
  else return false;
  return true;
};

/** The keys of the whole page, before the map's own. Dialogs and lists that float keep theirs. */
export const useMeetingKeys = (keys: MeetingKeys): void => {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isFloating(event.target)) return;
      if (!run(event, now.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
};
