// Loaded before server/main.ts (`node --import`) in tests that cannot wait for a grace time: timers of exactly the
// lengths named in CHAOS_TIMERS ("30000=200,10000=1000") run after the other length. Nothing else is touched.
const shorter = new Map(
  (process.env.CHAOS_TIMERS ?? '')
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split('=').map(Number) as [number, number]),
);
const { setTimeout: plain } = globalThis;
globalThis.setTimeout = Object.assign(
  (task: () => void, ms?: number, ...rest: []) => plain(task, shorter.get(ms ?? 0) ?? ms, ...rest),
  plain,
) as typeof plain;
