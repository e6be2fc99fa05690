import { useCallback, useSyncExternalStore } from 'react';
import type { KeyedStore } from '../scene/keyed-store.ts';

/** The value of one key; renders again when that value changes and for no other reason. */
export const useKeyed = <K, V>(store: KeyedStore<K, V>, key: K): V | undefined =>
  useSyncExternalStore(
    useCallback((listener: () => void) => store.subscribe(key, listener), [store, key]),
    () => store.get(key),
  );

/** The keys in their order; renders again when keys come, go or change places. */
export const useKeys = <K, V>(store: KeyedStore<K, V>): readonly K[] =>
  useSyncExternalStore(store.subscribeKeys, store.keys);
