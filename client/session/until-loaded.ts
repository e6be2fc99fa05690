// Code of the page that comes over the network after the map: how long it is tried, and what is told of it.
import { bringMissingSheets } from './missing-sheets.ts';
import { createStore, type Store } from './store.ts';

const RETRY_MS = 2000;
/** An attempt that takes longer is told of, though it may still come: a dead wire says nothing for minutes. */
const LONG_MS = 8000;
const ANSWER_MS = 4000;

/**
 * How it stands with the parts that are wanted now. `held-up`: the network keeps one from coming, it is tried again.
 * `stuck`: the server answers and the part still does not come, because the page is older than the server or a
 * connection hangs; only a new page helps.
 */
export type PartsState = 'coming' | 'held-up' | 'stuck';

const late = new Set<object>();
const state = createStore<PartsState>('coming');
const pauses = new Set<() => void>();

export const partsState: Store<PartsState> = state;

/** Ends all pauses: what could not be had is tried at once. */
export const retryParts = (): void => {
  for (const end of [...pauses]) end();
};

/** Waits so long, or until the network is back, or somebody does not want to wait. */
export const networkOrPause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      pauses.delete(done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
    pauses.add(done);
  });

const serverAnswers = async (): Promise<boolean> => {
  try {
    return (await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_MS) })).ok;
  } catch {
    return false;
  }
};

const tell = async (part: object, isRepeated: boolean): Promise<void> => {
  late.add(part);
  if (state.get() === 'coming') state.set('held-up');
  const isStuck = isRepeated && (await serverAnswers());
  if (isStuck && late.has(part)) state.set('stuck');
};

/** What has come once with its looks: it needs no network any more. */
const come = new WeakSet<() => Promise<unknown>>();

/** One attempt. A part never comes without its looks. */
export const withSheets = async <T>(load: () => Promise<T>): Promise<T> => {
  if (come.has(load)) return load();
  await bringMissingSheets();
  const part = await load();
  come.add(load);
  return part;
};

/** Tries until it succeeds: at once when the network is back, else every two seconds. */
export const untilLoaded = async <T>(load: () => Promise<T>): Promise<T> => {
  const part = {};
  let isRepeated = false;
  const timer = setTimeout(() => void tell(part, true), LONG_MS);
  try {
    for (;;) {
      try {
        return await withSheets(load);
      } catch {
        void tell(part, isRepeated);
        isRepeated = true;
        await networkOrPause(RETRY_MS);
      }
    }
  } finally {
    clearTimeout(timer);
    late.delete(part);
    if (late.size === 0) state.set('coming');
  }
};
