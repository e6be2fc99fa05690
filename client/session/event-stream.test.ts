import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { limits } from '../../shared/protocol/limits.ts';
import { openEventStream, SILENT_MS } from './event-stream.ts';

class Stream {
  static readonly CLOSED = 2;
  static all: Stream[] = [];
  readyState = 0;
  onopen = () => {};
  onerror = () => {};
  onmessage = (_: { data: string; lastEventId: string }) => {};
  beat = () => {};
  constructor() {
    Stream.all.push(this);
  }
  addEventListener(_: string, listener: () => void) {
    this.beat = listener;
  }
  close() {
    this.readyState = Stream.CLOSED;
  }
}

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const network = new EventTarget();
beforeEach(() => {
  Stream.all = [];
  page.visibilityState = 'visible';
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', network.addEventListener.bind(network));
  vi.stubGlobal('removeEventListener', network.removeEventListener.bind(network));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const opened = () => {
  const [onOpen, onBreak, onMessage] = [vi.fn(), vi.fn(), vi.fn()];
  const stop = openEventStream({ path: () => '/events', onOpen, onBreak, onMessage });
  const last = () => Stream.all.at(-1) as Stream;
  last().onopen();
  return { onOpen, onBreak, onMessage, stop, last };
};
/** The clock goes on while no timer runs. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms);

it('[PF17] hears that the other end is there, and opens anew what has fallen silent', async () => {
  const { onBreak, stop, last } = opened();
  for (let beat = 0; beat < 20; beat += 1) {
    await vi.advanceTimersByTimeAsync(limits.streamBeatMs);
    last().beat();
  }
  expect([Stream.all.length, onBreak.mock.calls.length]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(SILENT_MS + 2_000);
  expect([Stream.all.length, onBreak.mock.calls.length, Stream.all[0]?.readyState]).toEqual([2, 1, Stream.CLOSED]);
  // one that never opens is no better
  await vi.advanceTimersByTimeAsync(SILENT_MS + 2_000);
  expect(Stream.all).toHaveLength(3);
  stop();
  await vi.advanceTimersByTimeAsync(120_000);
  expect([Stream.all.length, last().readyState]).toEqual([3, Stream.CLOSED]);
});

it('[PF17] after sleep it is opened at once; a page that nobody sees only looks late', async () => {
  const { stop } = opened();
  sleep(12_000);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(Stream.all).toHaveLength(2);
  page.visibilityState = 'hidden';
  sleep(12_000);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(Stream.all).toHaveLength(2);
  stop();
});

it('[PF17] whoever looks again after long silence, or whose network is back, does not wait', async () => {
  const { stop, last } = opened();
  page.dispatchEvent(new Event('visibilitychange'));
  expect(Stream.all).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(13_000);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(Stream.all).toHaveLength(2);
  last().onopen();
  network.dispatchEvent(new Event('online'));
  expect(Stream.all).toHaveLength(3);
  stop();
  network.dispatchEvent(new Event('online'));
  page.dispatchEvent(new Event('visibilitychange'));
  expect(Stream.all).toHaveLength(3);
});

it('[PF17] what was refused is tried again, ever more rarely', async () => {
  const { stop, last } = opened();
  const refuse = () => {
    last().close();
    last().onerror();
  };
  const pauses: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    refuse();
    const [before, from] = [Stream.all.length, Date.now()];
    while (Stream.all.length === before) await vi.advanceTimersByTimeAsync(500);
    pauses.push(Date.now() - from);
  }
  expect(pauses).toEqual([3_000, 6_000, 12_000, 24_000, 30_000]);
  last().onopen();
  refuse();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(Stream.all).toHaveLength(7);
  stop();
});
