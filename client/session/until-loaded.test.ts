// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { comeEarly, loadParts, partsHere } from './lazy-part.ts';
import { partsState, retryParts, untilLoaded } from './until-loaded.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const failing = (times: number) => {
  let left = times;
  return vi.fn(async () => {
    if (left-- > 0) throw new Error('no network');
    return 'part';
  });
};
const settle = () => vi.advanceTimersByTimeAsync(0);

it('[C50] tries again after two seconds, when the network is back, and when somebody asks', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  const load = failing(3);
  const part = untilLoaded(load);
  await settle();
  expect(load).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(load).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new Event('online'));
  await settle();
  expect(load).toHaveBeenCalledTimes(3);
  retryParts();
  expect(await part).toBe('part');
});

it('[C50] a style sheet that failed is asked for again before any part comes, and the part waits for it', async () => {
  const sheets = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const [sheet, other] = [document.createElement('link'), document.createElement('link')];
  sheet.rel = 'stylesheet';
  sheet.href = '/assets/Panel.css';
  other.rel = 'modulepreload';
  document.head.append(sheet, other);
  for (const link of [sheet, other]) link.dispatchEvent(new Event('error'));
  expect([sheet.isConnected, other.isConnected]).toEqual([false, true]);

  const load = vi.fn(async () => 'part');
  const parts = [untilLoaded(load), untilLoaded(load)];
  await settle();
  expect(sheets().map(({ href }) => new URL(href).pathname)).toEqual(['/assets/Panel.css']);
  sheets()[0]?.dispatchEvent(new Event('error'));
  await settle();
  expect(load).not.toHaveBeenCalled();
  retryParts();
  await settle();
  expect(sheets()).toHaveLength(1);
  sheets()[0]?.dispatchEvent(new Event('load'));
  expect(await Promise.all(parts)).toEqual(['part', 'part']);
  await untilLoaded(load);
  expect(sheets()).toHaveLength(1);
});

it('[C50] what has come once is there while the looks of something else are missing', async () => {
  const load = vi.fn(async () => 'part');
  await untilLoaded(load);
  const missing = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/assets/Other.css' });
  document.head.append(missing);
  missing.dispatchEvent(new Event('error'));
  expect(await untilLoaded(load)).toBe('part');
  const other = vi.fn(async () => 'other');
  const coming = untilLoaded(other);
  await settle();
  expect(other).not.toHaveBeenCalled();
  for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) sheet.dispatchEvent(new Event('load'));
  expect(await coming).toBe('other');
});

it('[C51] tells of what is held up until the last of it is here', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  const parts = [untilLoaded(failing(1)), untilLoaded(failing(2))];
  expect(partsState.get()).toBe('coming');
  await settle();
  expect(partsState.get()).toBe('held-up');
  retryParts();
  await settle();
  expect(partsState.get()).toBe('held-up');
  retryParts();
  await Promise.all(parts);
  expect(partsState.get()).toBe('coming');
});

it('[C51] is stuck when the server answers and the part does not come, and when it hangs', async () => {
  vi.stubGlobal('fetch', async () => ({ ok: true }));
  const gone = untilLoaded(failing(2));
  await settle();
  expect(partsState.get()).toBe('held-up');
  await vi.advanceTimersByTimeAsync(2000);
  expect(partsState.get()).toBe('stuck');
  retryParts();
  await gone;
  expect(partsState.get()).toBe('coming');

  let come = (): void => undefined;
  const hanging = untilLoaded(() => new Promise<void>((resolve) => (come = resolve)));
  await vi.advanceTimersByTimeAsync(7_900);
  expect(partsState.get()).toBe('coming');
  await vi.advanceTimersByTimeAsync(200);
  expect(partsState.get()).toBe('stuck');
  come();
  await hanging;
  expect(partsState.get()).toBe('coming');
});

it('[C52] is whole only when every part is here, also what only a part knows', async () => {
  const inner = failing(1);
  const outer = vi.fn(async () => comeEarly(inner));
  comeEarly(failing(2));
  comeEarly(outer);
  const all = [loadParts(), loadParts()];
  await settle();
  expect(partsHere.get()).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect(partsHere.get()).toBe(false);
  window.dispatchEvent(new Event('online'));
  await Promise.all(all);
  expect(partsHere.get()).toBe(true);
  expect([outer.mock.calls.length, inner.mock.calls.length]).toEqual([1, 2]);
});
