/** After this long it happens all the same. */
const PATIENCE_MS = 1_000;

/** Waits until the page has nothing else to do: what stands beside the map comes after the map. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
    else setTimeout(resolve, 0);
  });
