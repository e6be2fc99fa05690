export type Throttle = { ask(): void; stop(): void };

/** Runs at once, then at most once per `every` milliseconds; the last ask of a burst is always answered. */
export const throttle = (run: () => void, every: number): Throttle => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let again = false;
  const tick = () => {
    timer = null;
    if (again) start();
  };
  const start = () => {
    again = false;
    timer = setTimeout(tick, every);
    run();
  };
  return {
    ask() {
      if (timer === null) start();
      else again = true;
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      again = false;
    },
  };
};
