import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RequestFailure } from '../../session/request.ts';
import { untilAnswered } from './until-answered.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const failing = (...codes: ('unreachable' | 'unavailable' | 'forbidden')[]) =>
  vi.fn(async () => {
    const code = codes.shift();
    if (code) throw new RequestFailure(code, '');
    return 'done';
  });

it('[PR17] what gets no answer is tried again until there is one', async () => {
  const task = failing('unreachable', 'unavailable');
  const answer = untilAnswered(task, () => false);
  await vi.advanceTimersByTimeAsync(6_000);
  expect([await answer, task.mock.calls.length]).toEqual(['done', 3]);
});

it('[PR17] what is refused is told at once, and nothing is tried when the page is gone', async () => {
  await expect(untilAnswered(failing('forbidden'), () => false)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(untilAnswered(failing('unreachable'), () => true)).rejects.toMatchObject({ code: 'unreachable' });
});
