import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Account } from '../../shared/model/account.ts';
import { FORGET_AFTER_MS, forgetRemoved } from './forget-removed.ts';
import { createStore } from './store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const withPeople = (...ids: string[]) =>
  Account.parse({ people: ids.map((id) => ({ id, side: 'customer', name: id })) });

it('[E11] writes the copies anew once, soon after people have left, and for nothing else', () => {
  const account = createStore(withPeople('p1', 'p2', 'p3'));
  const rewrite = vi.fn();
  const stop = forgetRemoved(account, rewrite);
  account.set(withPeople('p1', 'p2', 'p3', 'p4'));
  vi.advanceTimersByTime(FORGET_AFTER_MS);
  expect(rewrite).toHaveBeenCalledTimes(0);
  account.set(withPeople('p1', 'p3', 'p4'));
  vi.advanceTimersByTime(FORGET_AFTER_MS - 1);
  account.set(withPeople('p1', 'p4'));
  vi.advanceTimersByTime(FORGET_AFTER_MS - 1);
  expect(rewrite).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(1);
  expect(rewrite).toHaveBeenCalledTimes(1);
  account.set(withPeople());
  stop();
  vi.advanceTimersByTime(FORGET_AFTER_MS);
  expect(rewrite).toHaveBeenCalledTimes(1);
});
