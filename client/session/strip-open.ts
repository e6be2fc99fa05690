import { createStore, type Store } from './store.ts';

const KEY = 'facet.timeline';

const stored = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== 'closed';
  } catch {
    return true;
  }
};

const open = createStore(stored());

/** Does this person want to see the timeline? Remembered in the browser. */
export const stripOpen: Store<boolean> = open;

export const setStripOpen = (next: boolean): void => {
  open.set(next);
  try {
    localStorage.setItem(KEY, next ? 'open' : 'closed');
  } catch {
    // reason: a browser that keeps nothing still shows the choice until the page is closed
  }
};
