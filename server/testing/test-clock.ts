import type { Clock } from '../clock.ts';

export type TestClock = Clock & {
  /** Moves time on and runs what falls due, in order. */
  advance(ms: number): void;
  set(instant: string): void;
};

/** A clock that stands still until told otherwise; `soon` stays real. */
export const createTestClock = (start = '2026-11-23T10:00:00Z'): TestClock => {
  let now = Date.parse(start);
  let timers: { at: number; task: () => void }[] = [];
  return {
    now: () => now,
    precise: () => now,
    soon: (task) => void setImmediate(task),
    after(ms, task) {
      const timer = { at: now + ms, task };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    set(instant) {
      now = Date.parse(instant);
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.task();
      }
      now = end;
    },
  };
};
