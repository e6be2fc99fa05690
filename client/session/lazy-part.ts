// Parts of the page that come after the map: each is asked for when it is first shown, and all of them once the page is
// idle, so that a dropped connection takes no dialog away.
import { type ComponentType, createElement, type LazyExoticComponent, lazy, useEffect, useState } from 'react';
import { createStore, type Store } from './store.ts';
import { networkOrPause, untilLoaded, withSheets } from './until-loaded.ts';

const PATIENCE_MS = 1000;
/** What nobody waits for is tried again after these pauses, and at once when the network is back. */
const PAUSES_MS = [2_000, 5_000, 15_000];

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

const waiting = new Set<() => Promise<unknown>>();
const here = createStore(false);

/** Every part is here: from now on the page does without the network. */
export const partsHere: Store<boolean> = here;

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

const bringAll = async (): Promise<void> => {
  for (let failures = 0; waiting.size > 0; ) {
    const known = [...waiting];
    waiting.clear();
    const outcomes = await Promise.allSettled(known.map((load) => withSheets(load)));
    const failed = known.filter((_, at) => outcomes[at]?.status === 'rejected');
    if (failed.length === 0) continue;
    for (const load of failed) waiting.add(load);
    await networkOrPause(PAUSES_MS[failures++] ?? 60_000);
  }
  here.set(true);
};

let bringing: Promise<void> | null = null;

/** Brings all parts, also those that only a part knows, until every one is here. */
export const loadParts = (): Promise<void> => {
  bringing ??= bringAll().finally(() => {
    bringing = null;
  });
  return bringing;
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
