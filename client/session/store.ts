import { useCallback, useRef, useSyncExternalStore } from 'react';

/** A value that changes over time. `get` keeps identity as long as nothing changed. */
export type Store<T> = { get(): T; subscribe(listener: () => void): () => void };
export type WritableStore<T> = Store<T> & { set(value: T): void };

export const createStore = <T>(initial: T): WritableStore<T> => {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      if (Object.is(value, next)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

/** A store whose value is computed from others; `compute` runs only when one of them has changed. */
export const deriveStore = <T>(sources: readonly Store<unknown>[], compute: () => T): Store<T> => {
  let seen: unknown[] | null = null;
  let value: T;
  return {
    get() {
      const present = sources.map((source) => source.get());
      if (seen === null || present.some((part, index) => !Object.is(part, seen?.[index]))) {
        value = compute();
        seen = present;
      }
      return value;
    },
    subscribe(listener) {
      const stops = sources.map((source) => source.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
};

const sameList = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => Object.is(item, b[index]));

type Seen<T, S> = { value: T; select: (value: T) => S; selected: S };

const itself = <T>(value: T): T => value;

/** Reads a store in a component. A selected part renders again only when it is another value (lists: other items). */
export function useStore<T>(store: Store<T>): T;
export function useStore<T, S>(store: Store<T>, select: (value: T) => S): S;
export function useStore<T>(store: Store<T>, select: (value: T) => unknown = itself): unknown {
  const seen = useRef<Seen<T, unknown> | null>(null);
  const snapshot = useCallback((): unknown => {
    const value = store.get();
    const last = seen.current;
    if (last && Object.is(last.value, value) && last.select === select) return last.selected;
    const fresh = select(value);
    const selected =
      last && (Object.is(last.selected, fresh) || sameList(last.selected, fresh)) ? last.selected : fresh;
    seen.current = { value, select, selected };
    return selected;
  }, [store, select]);
  return useSyncExternalStore(store.subscribe, snapshot);
}
