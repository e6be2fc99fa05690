import * as Y from 'yjs';

/** A busy colleague's changes are kept on this device at most this much later than they are seen. The server has them. */
export const BATCH_MS = 200;

export type UpdateBatch = {
  /** Takes an update; one's own is stored at once, together with all that came before it. */
  add(update: Uint8Array, own: boolean): void;
  /** Stores what waits. */
  flush(): void;
};

/**
 * Storing some hundred updates a second one by one costs the page more than showing them. Order is kept: an update is
 * never stored before one that it may build on.
 */
export const batchUpdates = (store: (update: Uint8Array) => void, every = BATCH_MS): UpdateBatch => {
  let waiting: Uint8Array[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const [first, ...more] = waiting;
    waiting = [];
    if (first) store(more.length === 0 ? first : Y.mergeUpdates([first, ...more]));
  };
  return {
    add(update, own) {
      waiting.push(update);
      if (own) flush();
      else timer ??= setTimeout(flush, every);
    },
    flush,
  };
};
