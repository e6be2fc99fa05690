import { useCallback, useSyncExternalStore } from 'react';
import type { KeyedStore } from '../scene/keyed-store.ts';

/** The value of one key; renders again when that value changes and for no other reason. */
export const useKeyed = <K, V>(store: KeyedStore<K, V>, key: K): V | undefined =>
  useSyncExternalStore(
    useCallback((listener: () => void) => store.subscribe(key, listener), [store, key]),
    () => store.get(key),
  );

/** A part of the value of one key; renders again when that part changes and for no other reason. */
export const useKeyedPart = <K, V, P>(store: KeyedStore<K, V>, key: K, part: (value: V) => P): P | undefined =>
  useSyncExternalStore(
    useCallback((listener: () => void) => store.subscribe(key, listener), [store, key]),
    () => {
      const value = store.get(key);
      return value === undefined ? undefined : part(value);
    },
  );

/** The keys in their order; renders again when keys come, go or change places. */
export const useKeys = <K, V>(store: KeyedStore<K, V>): readonly K[] =>
  useSyncExternalStore(store.subscribeKeys, store.keys);
