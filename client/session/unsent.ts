// What somebody has written and no server has yet, kept on this device: a reload, a crash or a closed lid takes no word away.
import { z } from 'zod';
import { createStore, useStore, type WritableStore } from './store.ts';

/** Whose it is, and where it was being written. */
export type UnsentPlace = { user: string; place: string };

const PREFIX = 'facet.unsent';
/** Whoever does not come back within this time has said it elsewhere. */
const KEPT_MS = 30 * 24 * 3_600_000;

const Kept = z.object({ at: z.number(), value: z.unknown() });
const keyOf = ({ user, place }: UnsentPlace): string => `${PREFIX} ${user} ${place}`;

const storage = (): Storage | null => {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    // reason: a browser that keeps nothing; what is written lives as long as the page
    return null;
  }
};

const read = (key: string): unknown => {
  try {
    const kept = Kept.safeParse(JSON.parse(storage()?.getItem(key) ?? 'null'));
    return kept.success && Date.now() - kept.data.at < KEPT_MS ? kept.data.value : null;
  } catch {
    return null;
  }
};

const write = (key: string, value: unknown): void => {
  try {
    if (value === null) storage()?.removeItem(key);
    else storage()?.setItem(key, JSON.stringify({ at: Date.now(), value }));
  } catch {
    // reason: the disk is full; what is written lives as long as the page
  }
};

const keys = (start: string): string[] => {
  const kept = storage();
  const all = Array.from({ length: kept?.length ?? 0 }, (_, index) => kept?.key(index) ?? '');
  return all.filter((key) => key.startsWith(start));
};

const stores = new Map<string, WritableStore<unknown>>();

/** What is unsent in one place; null: nothing. The same store for everybody who asks in this page. */
export const unsentIn = <T>(where: UnsentPlace, schema: z.ZodType<T>): WritableStore<T | null> => {
  const key = keyOf(where);
  const known = stores.get(key);
  if (known) return known as WritableStore<T | null>;
  const parsed = schema.safeParse(read(key));
  const store = createStore<T | null>(parsed.success ? parsed.data : null);
  const kept: WritableStore<T | null> = {
    ...store,
    set(value) {
      store.set(value);
      write(key, value);
    },
  };
  stores.set(key, kept as WritableStore<unknown>);
  return kept;
};

/** What stands in one place, to be looked at by somebody who does not know what belongs there. */
export const lookAtUnsent = (where: UnsentPlace): unknown =>
  stores.has(keyOf(where)) ? stores.get(keyOf(where))?.get() : read(keyOf(where));

/** The places that begin like this and hold something. */
export const unsentPlaces = ({ user, place }: UnsentPlace): string[] =>
  keys(keyOf({ user, place })).map((key) => key.slice(keyOf({ user, place: '' }).length));

/** How much of somebody's is still unsent; what is too old goes. */
export const countUnsent = (user: string): number => {
  for (const key of keys(PREFIX)) if (read(key) === null) write(key, null);
  return unsentPlaces({ user, place: '' }).length;
};

const Text = z.string();

/** A text that is being written: it is there again after a reload, until it is set to ''. */
export const useUnsentText = (where: UnsentPlace): [string, (text: string) => void] => {
  const store = unsentIn(where, Text);
  return [useStore(store) ?? '', (text) => store.set(text === '' ? null : text)];
};
