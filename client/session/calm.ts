// What stands in words beside the map (panel, table, head) need not follow a flood of changes frame by frame: a person
// reads a few states a second.

type Subscribe = (listener: () => void) => () => void;

/** So long the words rest between two tellings. The first change after a rest is told as soon as the source tells it. */
export const CALM_MS = 250;
/** Drawing the words takes at most this part of the time of a flood, so that the map has the rest ... */
const SHARE = 0.1;
/** ... but so often they follow all the same. */
const MOST_MS = 1000;

export type Calm = {
  subscribe: Subscribe;
  /** Tells now what waits. */
  flush(): void;
  dispose(): void;
};

/**
 * Tells the first change at once, those that follow within `every` ms together at its end; later where the telling is
 * dear. What listeners draw in a microtask (as React does) counts as theirs.
 */
export const calmly = (source: Subscribe, every = CALM_MS): Calm => {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting = false;
  let cost = 0;
  const tell = () => {
    waiting = false;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(rested, every);
    const begun = performance.now();
    for (const listener of [...listeners]) listener();
    queueMicrotask(() => {
      cost = performance.now() - begun;
    });
  };
  const rested = () => {
    timer = null;
    const more = Math.min(cost / SHARE, MOST_MS) - every;
    cost = 0;
    if (waiting && more > 0) timer = setTimeout(rested, more);
    else if (waiting) tell();
  };
  const stop = source(() => {
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
