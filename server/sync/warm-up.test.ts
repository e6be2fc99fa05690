import { expect, it } from 'vitest';
import { createTestClock } from '../testing/test-clock.ts';
import { warmUp } from './warm-up.ts';

it('[S59] the engine compiles its way at the start, in turns that leave room for others, and leaves nothing behind', async () => {
  let turns = 0;
  const clock = createTestClock();
  let timers = 0;
  await warmUp({
    ...clock,
    soon(task) {
      turns += 1;
      clock.soon(task);
    },
    after(ms, task) {
      timers += 1;
      return clock.after(ms, task);
    },
  });
  expect(turns).toBeGreaterThan(100);
  expect(timers).toBe(0);
});
