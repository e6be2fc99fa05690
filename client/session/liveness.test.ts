import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Lively, watchLiveness } from './liveness.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const watched = (facts: { isLoading?: boolean; isWaiting?: boolean } = {}) => {
  const deeds: string[] = [];
  const connection: Lively & { heard: number | null; waiting: number } = {
    heard: Date.now(),
    waiting: 0,
    heardAt: () => connection.heard,
    isLoading: () => facts.isLoading ?? false,
    isWaiting: () => facts.isWaiting ?? false,
    backlog: () => connection.waiting,
    ask: () => void deeds.push('ask'),
    drop: () => void deeds.push('drop'),
  };
  const watch = watchLiveness({ connections: [connection], lost: () => void deeds.push('lost') });
  return { connection, deeds, watch };
};

describe('the watch over connections', () => {
  it('[C43] a document that is still coming is waited for, but not for ever', () => {
    const { deeds, watch } = watched({ isLoading: true });
    vi.advanceTimersByTime(58_000);
    expect(deeds).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(deeds).toEqual(['drop', 'lost']);
    watch.stop();
  });

  it('[C43] while what we send grows less, the other end is there', () => {
    const { connection, deeds, watch } = watched({ isWaiting: true });
    connection.waiting = 1_000_000;
    for (let look = 0; look < 60; look += 1) {
      connection.waiting -= 1_000;
      vi.advanceTimersByTime(2_000);
    }
    expect(deeds).not.toContain('drop');
    vi.advanceTimersByTime(12_000);
    expect(deeds).toContain('drop');
    watch.stop();
  });

  it('[C44] doubt asks at once and wants an answer soon; an answer ends it', () => {
    const { connection, deeds, watch } = watched();
    watch.doubt();
    expect(deeds).toEqual(['ask']);
    connection.heard = Date.now();
    vi.advanceTimersByTime(4_000);
    expect(deeds).toEqual(['ask']);
    vi.advanceTimersByTime(1_000);
    watch.doubt();
    vi.advanceTimersByTime(3_000);
    expect(deeds).toEqual(['ask', 'ask', 'drop', 'lost']);
    watch.stop();
  });

  it('[C43] without a socket there is nothing to ask', () => {
    const { connection, deeds, watch } = watched();
    connection.heard = null;
    watch.doubt();
    vi.advanceTimersByTime(60_000);
    expect(deeds).toEqual([]);
    watch.stop();
  });

  it('[C15] a stopped watch looks no more', () => {
    const { deeds, watch } = watched();
    watch.stop();
    vi.advanceTimersByTime(60_000);
    expect([deeds, vi.getTimerCount()]).toEqual([[], 0]);
  });
});
