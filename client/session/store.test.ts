import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../shared/model/day.ts';
import { createDayClock } from './day-clock.ts';
import { randomId } from './random-id.ts';
import { createStore, deriveStore } from './store.ts';

describe('stores', () => {
  it('[C32] an equal value is no change', () => {
    const store = createStore(1);
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    store.set(1);
    expect(heard).not.toHaveBeenCalled();
    store.set(2);
    stop();
    store.set(3);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('[C32] a derived store computes only when a source changed', () => {
    const a = createStore(1);
    const b = createStore(1);
    const compute = vi.fn(() => ({ sum: a.get() + b.get() }));
    const sum = deriveStore([a, b], compute);
    expect(sum.get()).toBe(sum.get());
    expect(compute).toHaveBeenCalledTimes(1);
    b.set(4);
    expect(sum.get()).toEqual({ sum: 5 });
    expect(compute).toHaveBeenCalledTimes(2);
  });
});

describe('ids and days', () => {
  afterEach(() => void vi.useRealTimers());

  it('[C34] ids are 20 letters and digits and differ', () => {
    const ids = Array.from({ length: 2000 }, randomId);
    expect(ids.every((id) => /^[A-Za-z0-9]{20}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['Europe/Berlin', '2026-11-03T22:59:00Z'],
    ['America/New_York', '2026-11-04T04:59:00Z'],
    ['Asia/Tokyo', '2026-11-03T14:59:00Z'],
  ])('[C33] midnight in %s', (timeZone, justBefore) => {
    vi.useFakeTimers({ now: Date.parse(justBefore) });
    const clock = createDayClock({ today: '2026-11-03' as Day, timeZone });
    expect(clock.day.get()).toBe('2026-11-03');
    vi.advanceTimersByTime(2 * 60_000);
    expect(clock.day.get()).toBe('2026-11-04');
    clock.dispose();
  });

  it('[C33] an old word of the server is not taken for a wrong clock, its new word always counts', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-05T12:00:00Z') });
    const clock = createDayClock({ today: '2026-11-03' as Day, timeZone: 'UTC' });
    expect(clock.day.get()).toBe('2026-11-05');
    clock.told('2026-11-06' as Day);
    expect(clock.day.get()).toBe('2026-11-06');
    vi.advanceTimersByTime(24 * 3_600_000);
    expect(clock.day.get()).toBe('2026-11-07');
    clock.dispose();
  });

  it('[C33] a device clock that is wrong by years does no harm, nor does an unknown time zone', () => {
    vi.useFakeTimers({ now: Date.parse('1999-12-31T12:00:00Z') });
    const clock = createDayClock({ today: '2026-11-03' as Day, timeZone: 'Mars/Olympus' });
    vi.advanceTimersByTime(24 * 3_600_000);
    expect(clock.day.get()).toBe('2026-11-04');
    clock.dispose();
  });
});
