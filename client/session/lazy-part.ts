// Parts of the page that come after the map: each is asked for when it is first shown, and all of them once the page is
// idle, so that a dropped connection takes no dialog away.
import { type ComponentType, createElement, type LazyExoticComponent, lazy, useEffect, useState } from 'react';
import { createStore, type Store } from './store.ts';

const RETRY_MS = 2000;
const PATIENCE_MS = 1000;

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

const waiting = new Set<() => Promise<unknown>>();
const here = createStore(false);

/** Every part is here: from now on the page does without the network. */
export const partsHere: Store<boolean> = here;

const connectionOrPause = (): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, RETRY_MS);
    window.addEventListener('online', done);
  });

/** Tries until it succeeds: at once when the network is back, else every two seconds. */
export const untilLoaded = async <T>(load: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await load();
    } catch {
      await connectionOrPause();
    }
  }
};

/** Like React's `lazy`, but without a network it waits for one instead of failing. */
export const lazyPart = <P>(load: Load<P>): LazyExoticComponent<ComponentType<P>> => {
  waiting.add(load);
  return lazy(() => untilLoaded(load));
};

/**
 * For what opens under the hand: once it is here it is drawn at once, and before that nothing stands in its place. Without
 * Suspense, for React holds back for 300 ms what comes soon after a fallback.
 */
export const promptPart = <P extends object>(load: Load<P>): ComponentType<P> => {
  let part: ComponentType<P> | null = null;
  const bring = async (): Promise<ComponentType<P>> => {
    part = (await load()).default;
    return part;
  };
  waiting.add(bring);
  return (props: P) => {
    const [Part, setPart] = useState(() => part);
    useEffect(() => {
      if (Part) return;
      let current = true;
      void untilLoaded(bring).then((loaded) => current && setPart(() => loaded));
      return () => {
        current = false;
      };
    }, [Part]);
    return Part && createElement(Part, props);
  };
};

/** A part that loads itself when it is shown, but shall come early too. */
export const comeEarly = (load: () => Promise<unknown>): void => {
  waiting.add(load);
};

/** Brings all parts, also those that only a part knows. What cannot be had is tried again when it is shown. */
export const loadParts = async (): Promise<void> => {
  while (waiting.size > 0) {
    const known = [...waiting];
    waiting.clear();
    await Promise.allSettled(known.map((load) => load()));
  }
  here.set(true);
};

/** Calls `loadParts` when the page has nothing better to do, after a second all the same. Answers how to call it off. */
export const loadPartsWhenIdle = (): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(loadParts, PATIENCE_MS);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(() => void loadParts(), { timeout: PATIENCE_MS });
  return () => window.cancelIdleCallback(handle);
};
