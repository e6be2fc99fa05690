import { describe, expect, it, vi } from 'vitest';
import { onceAFrame } from './once-a-frame.ts';

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

const frames = () => {
  let waiting: (() => void) | null = null;
  return {
    wait: (work: () => void) => {
      waiting = work;
      return () => {
        waiting = null;
      };
    },
    next: () => waiting?.(),
  };
};

describe('what is drawn follows once a frame', () => {
  it('[C35] many changes between two frames are told once', () => {
    const { change, subscribe } = source();
    const { wait, next } = frames();
    const calm = onceAFrame(subscribe, wait);
    const told = vi.fn();
    calm.subscribe(told);
    change();
    change();
    change();
    expect(told).toHaveBeenCalledTimes(0);
    next();
    expect(told).toHaveBeenCalledTimes(1);
    change();
    next();
    expect(told).toHaveBeenCalledTimes(2);
  });
  it('[C35] one’s own change is told at once, and not a second time', () => {
    const { change, subscribe } = source();
    const { wait, next } = frames();
    const calm = onceAFrame(subscribe, wait);
    const told = vi.fn();
    calm.subscribe(told);
    change();
    calm.flush();
    expect(told).toHaveBeenCalledTimes(1);
    next();
    expect(told).toHaveBeenCalledTimes(1);
  });
  it('[C35] without frames every change is told, and nothing after the end', () => {
    const { change, subscribe, listeners } = source();
    const calm = onceAFrame(subscribe, null);
    const told = vi.fn();
    calm.subscribe(told);
    change();
    change();
    expect(told).toHaveBeenCalledTimes(2);
    calm.dispose();
    change();
    expect(told).toHaveBeenCalledTimes(2);
    expect(listeners.size).toBe(0);
  });
});
