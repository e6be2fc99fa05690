import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RequestFailure } from '../../session/request.ts';
import { failed, heard, unreached } from './unreached.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('[PR17] the first call without an answer says that there is no connection, the next answer that there is', () => {
  failed(new RequestFailure('forbidden', ''));
  expect(unreached.get()).toBe(false);
  failed(new RequestFailure('unreachable', ''));
  expect(unreached.get()).toBe(true);
  heard();
  expect(unreached.get()).toBe(false);
  failed(new RequestFailure('unreachable', ''));
  vi.advanceTimersByTime(12_000);
  expect(unreached.get()).toBe(false);
});
