// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { watchNetwork } from './watch-network.ts';

it('[C44, C46] the page tells of the network, of being looked at again, and of being closed', () => {
  const [lost, back] = [vi.fn(), vi.fn()];
  let unsaved = false;
  const stop = watchNetwork({ lost, back, hasUnsaved: () => unsaved });
  window.dispatchEvent(new Event('offline'));
  expect([lost.mock.calls.length, back.mock.calls.length]).toEqual([1, 0]);
  for (const event of ['online', 'pageshow']) window.dispatchEvent(new Event(event));
  for (const event of ['visibilitychange', 'resume']) document.dispatchEvent(new Event(event));
  expect(back).toHaveBeenCalledTimes(4);

  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(closing()).toBe(false);
  unsaved = true;
  expect(closing()).toBe(true);

  stop();
  expect(closing()).toBe(false);
  window.dispatchEvent(new Event('online'));
  expect(back).toHaveBeenCalledTimes(4);
});
