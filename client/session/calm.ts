// What stands in words beside the map (panel, table, head) need not follow a flood of changes frame by frame: a person
// reads a few states a second.

type Subscribe = (listener: () => void) => () => void;

/** So long the words rest between two tellings. The first change after a rest is told as soon as the source tells it. */
export const CALM_MS = 250;

export type Calm = {
  subscribe: Subscribe;
  /** Tells now what waits. */
  flush(): void;
  dispose(): void;
};

/** Tells the first change at once, those that follow within `every` ms together at its end. */
export const calmly = (source: Subscribe, every = CALM_MS): Calm => {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting = false;
  const tell = () => {
    waiting = false;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(rested, every);
    for (const listener of [...listeners]) listener();
  };
  const rested = () => {
    timer = null;
    if (waiting) tell();
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
