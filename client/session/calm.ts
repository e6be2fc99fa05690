// What stands in words beside the map (panel, table, head) need not follow a flood of changes frame by frame: a person
// reads a few states a second.

type Subscribe = (listener: () => void) => () => void;

/** So long the words rest between two tellings. The first change after a rest is told as soon as the source tells it. */
export const CALM_MS = 250;
/** Changes of others that come closer than this are a flood: what is worked out from all of them waits until it pauses. */
export const PAUSE_MS = 100;
/** Drawing the words takes at most this part of the time, so that the map has the rest ... */
const SHARE = 0.1;
/** ... but so often they follow all the same, a flood too. */
const MOST_MS = 1000;

export type Calm = {
  subscribe: Subscribe;
  /** Tells now what waits. */
  flush(): void;
  dispose(): void;
};

/**
 * Tells the first change at once, those that follow within `every` ms together at its end; later where the telling is
 * dear, and what comes without a `pause` when that has come. What listeners draw in a microtask (as React does) counts
 * as theirs.
 */
export const calmly = (source: Subscribe, { every = CALM_MS, pause = 0 } = {}): Calm => {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting = false;
  let cost = 0;
  let told = Number.NEGATIVE_INFINITY;
  let changed = Number.NEGATIVE_INFINITY;
  const tell = () => {
    waiting = false;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(rested, every);
    told = performance.now();
    for (const listener of [...listeners]) listener();
    queueMicrotask(() => {
      cost = performance.now() - told;
    });
  };
  const rested = () => {
    timer = null;
    if (!waiting) return;
    const now = performance.now();
    const done = told + cost;
    const due = Math.min(done + MOST_MS, Math.max(done + cost / SHARE, changed + pause));
    if (due > now) timer = setTimeout(rested, due - now);
    else tell();
  };
  const stop = source(() => {
    changed = performance.now();
    if (timer === null) tell();
    else waiting = true;
  });
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    flush() {
      if (waiting) tell();
    },
    dispose() {
      stop();
      if (timer !== null) clearTimeout(timer);
      timer = null;
      listeners.clear();
    },
  };
};
