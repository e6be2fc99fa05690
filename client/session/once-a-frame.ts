// A busy colleague, an import or a script may change the account some hundred times a second: what is drawn from it
// follows once a frame. One's own changes are seen at once.

/** A hidden page is given no frames. */
const HIDDEN_MS = 200;

type Subscribe = (listener: () => void) => () => void;

export type OnceAFrame = {
  subscribe: Subscribe;
  /** Tells now what waits for the next frame. */
  flush(): void;
  dispose(): void;
};

const nextFrame = (work: () => void): (() => void) => {
  const timer = setTimeout(work, HIDDEN_MS);
  const frame = requestAnimationFrame(work);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
};

/** Where there are no frames (Node), every change is told at once. */
export const onceAFrame = (
  source: Subscribe,
  wait: ((work: () => void) => () => void) | null = 'requestAnimationFrame' in globalThis ? nextFrame : null,
): OnceAFrame => {
  const listeners = new Set<() => void>();
  let cancel: (() => void) | null = null;
  const flush = () => {
    if (!cancel) return;
    cancel();
    cancel = null;
    for (const listener of [...listeners]) listener();
  };
  const stop = source(() => {
    if (cancel) return;
    cancel = wait ? wait(flush) : () => {};
    if (!wait) flush();
  });
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    flush,
    dispose() {
      stop();
      cancel?.();
      cancel = null;
      listeners.clear();
    },
  };
};
