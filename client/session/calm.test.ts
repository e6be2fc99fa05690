import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calmly } from './calm.ts';

const source = () => {
  const listeners = new Set<() => void>();
  return {
    change: () => {
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    listeners,
  };
};

describe('what stands in words', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('[C36] the first change is told at once, a flood a few times a second, its end always', () => {
    const { change, subscribe } = source();
    const calm = calmly(subscribe, { every: 250 });
    const told = vi.fn();
    calm.subscribe(told);
    change();
    expect(told).toHaveBeenCalledTimes(1);
    for (let ms = 0; ms < 1000; ms += 10) {
      change();
      vi.advanceTimersByTime(10);
    }
    expect(told.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(told.mock.calls.length).toBeLessThanOrEqual(6);
    change();
    const before = told.mock.calls.length;
    vi.advanceTimersByTime(250);
    expect(told).toHaveBeenCalledTimes(before + 1);
    vi.advanceTimersByTime(5000);
    expect(told).toHaveBeenCalledTimes(before + 1);
  });
  it('[C36] what is dear to draw is told more seldom, a tenth of the time at most, but every second all the same', async () => {
    let busy = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + busy);
    const toldIn = async (cost: number) => {
      const { change, subscribe } = source();
      const calm = calmly(subscribe, { every: 250 });
      let told = 0;
      calm.subscribe(() => {
        told++;
        // as React draws: behind the telling
        queueMicrotask(() => {
          busy += cost;
        });
      });
      for (let ms = 0; ms < 6000; ms += 10) {
        change();
        await vi.advanceTimersByTimeAsync(10);
      }
      calm.dispose();
      return told;
    };
    expect(await toldIn(5)).toBe(25);
    expect(await toldIn(50)).toBe(13);
    expect(await toldIn(900)).toBe(7);
  });
  it('[C36] a flood of others is told when it pauses, and once a second while it does not', () => {
    const { change, subscribe } = source();
    const calm = calmly(subscribe, { every: 250, pause: 100 });
    const told = vi.fn();
    calm.subscribe(told);
    const flood = (ms: number, every: number) => {
      for (let passed = 0; passed < ms; passed += every) {
        change();
        vi.advanceTimersByTime(every);
      }
    };
    flood(990, 10);
    expect(told).toHaveBeenCalledTimes(1);
    flood(2000, 10);
    expect(told).toHaveBeenCalledTimes(3);
    const before = told.mock.calls.length;
    vi.advanceTimersByTime(100);
    expect(told).toHaveBeenCalledTimes(before + 1);
    // several people at work are no flood
    flood(3000, 150);
    expect(told.mock.calls.length).toBeGreaterThanOrEqual(before + 10);
    calm.dispose();
  });
  it('[C36] one’s own change does not wait for the rest of a flood', () => {
    const { change, subscribe } = source();
    const calm = calmly(subscribe, { every: 250 });
    const told = vi.fn();
    calm.subscribe(told);
    change();
    change();
    calm.flush();
    expect(told).toHaveBeenCalledTimes(2);
    calm.flush();
    expect(told).toHaveBeenCalledTimes(2);
  });
  it('[C15] nothing is told after the end, and no timer stays', () => {
    const { change, subscribe, listeners } = source();
    const calm = calmly(subscribe, { every: 250 });
    const told = vi.fn();
    calm.subscribe(told);
    change();
    change();
    calm.dispose();
    vi.advanceTimersByTime(1000);
    expect(told).toHaveBeenCalledTimes(1);
    expect(listeners.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
