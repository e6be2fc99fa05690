import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { limits } from '../../shared/protocol/limits.ts';
import { type LiveState, watchPortfolio } from './watch-portfolio.ts';

class Stream {
  static readonly CLOSED = 2;
  static all: Stream[] = [];
  readonly url: string;
  readyState = 0;
  onopen = () => {};
  onerror = () => {};
  onmessage = (_: { data: string; lastEventId: string }) => {};
  #beat = () => {};
  constructor(url: string) {
    this.url = url;
    Stream.all.push(this);
  }
  addEventListener(name: string, listener: () => void) {
    if (name === 'beat') this.#beat = listener;
  }
  /** The other end is there for so long. */
  async beat(ms: number) {
    for (let passed = 0; passed < ms; passed += limits.streamBeatMs) {
      this.#beat();
      await vi.advanceTimersByTimeAsync(limits.streamBeatMs);
    }
  }
  close() {
    this.readyState = Stream.CLOSED;
  }
}

beforeEach(() => {
  Stream.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Stream);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watched = (version?: string) => {
  const states: LiveState[] = [];
  const ask = vi.fn(async () => true);
  const change = vi.fn();
  const stop = watchPortfolio({ version, change, ask, onState: (state) => states.push(state) });
  const last = () => Stream.all.at(-1) as Stream;
  return { states, ask, change, stop, last };
};

it('[PL11] says after three seconds that nothing is told, asks every half minute, and is silent when it is back', async () => {
  const { states, ask, last } = watched('run.4.all');
  last().onopen();
  last().onerror();
  await vi.advanceTimersByTimeAsync(2_900);
  expect(states).toEqual(['live']);
  ask.mockResolvedValueOnce(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(states).toEqual(['live', 'lost']);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(states.at(-1)).toBe('polled');
  expect(ask).toHaveBeenCalledTimes(2);
  last().onopen();
  await last().beat(120_000);
  expect(states.at(-1)).toBe('live');
  expect(ask).toHaveBeenCalledTimes(2);
});

it('[PL11] nobody hears of a stream that is back at once', async () => {
  const { states, last } = watched('run.4.all');
  last().onerror();
  await vi.advanceTimersByTimeAsync(1_000);
  last().onopen();
  await last().beat(60_000);
  expect(states).toEqual(['live']);
});

it('[PF17] a stream that falls silent is opened anew from where it knows, and the list says that it is not told', async () => {
  const { states, ask, last } = watched('run.4.all');
  last().onopen();
  const gone = { kind: 'gone', id: '0f8fad5b-d9cb-469f-a165-70867728950e' };
  last().onmessage({ data: JSON.stringify(gone), lastEventId: 'run.5.all' });
  ask.mockImplementation(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(27_000);
  expect(Stream.all.map(({ readyState }) => readyState)).toEqual([Stream.CLOSED, 0]);
  expect(last().url).toBe('/api/portfolio/events?since=run.5.all');
  expect(states).toEqual(['live']);
  // the question is not answered either
  await vi.advanceTimersByTimeAsync(9_000);
  expect(states).toEqual(['live', 'lost']);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(ask).toHaveBeenCalledTimes(2);
  last().onopen();
  await last().beat(60_000);
  expect([states.at(-1), ask.mock.calls.length]).toEqual(['live', 2]);
});

it('[PL11] tries a stream that was refused again, from where it knows, until nobody looks any more', async () => {
  const { change, stop, last } = watched('run.4.all');
  expect(last().url).toBe('/api/portfolio/events?since=run.4.all');
  const gone = { kind: 'gone', id: '0f8fad5b-d9cb-469f-a165-70867728950e' };
  last().onmessage({ data: JSON.stringify(gone), lastEventId: 'run.5.all' });
  expect(change).toHaveBeenCalledWith(gone, 'run.5.all');
  last().close();
  last().onerror();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(Stream.all).toHaveLength(2);
  expect(last().url).toBe('/api/portfolio/events?since=run.5.all');
  stop();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(Stream.all).toHaveLength(2);
});

it('[PL11] only who cannot say what he knows asks for the whole', async () => {
  const told = watched('run.4.all');
  told.last().onopen();
  const fresh = watched();
  fresh.last().onopen();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told.ask).not.toHaveBeenCalled();
  expect(fresh.ask).toHaveBeenCalledTimes(1);
});

it('[PF12] a page that nobody sees lets go of its stream, and comes back to where it was', async () => {
  const page = { hidden: false, listen: () => {}, removeEventListener: () => {} };
  const show = (isShown: boolean) => {
    page.hidden = !isShown;
    page.listen();
  };
  const { change, ask, onState } = { change: vi.fn(), ask: vi.fn(async () => true), onState: vi.fn() };
  const addEventListener = (_: string, listener: () => void) => {
    page.listen = listener;
  };
  const stop = watchPortfolio({
    ...{ version: 'run.4.all', change, ask, onState },
    page: Object.assign(page, { addEventListener }) as never,
  });
  const last = () => Stream.all.at(-1) as Stream;
  last().onopen();
  const gone = { kind: 'gone', id: '0f8fad5b-d9cb-469f-a165-70867728950e' };
  last().onmessage({ data: JSON.stringify(gone), lastEventId: 'run.5.all' });
  show(false);
  await vi.advanceTimersByTimeAsync(10_000);
  show(true);
  await last().beat(60_000);
  expect(Stream.all.map(({ readyState }) => readyState)).toEqual([0]);
  show(false);
  await last().beat(30_000);
  await vi.advanceTimersByTimeAsync(90_000);
  expect(Stream.all.map(({ readyState }) => readyState)).toEqual([Stream.CLOSED]);
  show(true);
  expect(Stream.all.map(({ readyState }) => readyState)).toEqual([Stream.CLOSED, 0]);
  expect(last().url).toBe('/api/portfolio/events?since=run.5.all');
  stop();
  expect([last().readyState, ask.mock.calls.length]).toEqual([Stream.CLOSED, 0]);
});
