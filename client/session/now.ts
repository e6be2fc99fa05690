import { createStore, type Store, useStore } from './store.ts';

const STEP_MS = 30_000;

const instant = createStore(Date.now());
let readers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** The present instant, in steps of half a minute, kept only while somebody reads it. */
const now: Store<number> = {
  get: instant.get,
  subscribe(listener) {
    const stop = instant.subscribe(listener);
    if (readers === 0) {
      instant.set(Date.now());
      timer = setInterval(() => instant.set(Date.now()), STEP_MS);
    }
    readers += 1;
    return () => {
      stop();
      readers -= 1;
      if (readers === 0) clearInterval(timer);
    };
  },
};

export const useNow = (): number => useStore(now);
