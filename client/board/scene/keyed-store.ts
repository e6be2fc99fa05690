/**
 * Values by key, with one subscription per key: what did not change keeps its identity and wakes nobody. `keys` keeps
 * its identity as long as the same keys stand in the same order.
 */
export type KeyedStore<K, V> = {
  get(key: K): V | undefined;
  keys(): readonly K[];
  subscribe(key: K, listener: () => void): () => void;
  subscribeKeys(listener: () => void): () => void;
  /** Any change at all. */
  subscribeAll(listener: () => void): () => void;
  /** Takes over a whole new state; `same` values of a key are not taken over. Returns the keys that changed. */
  replace(next: ReadonlyMap<K, V>): ReadonlySet<K>;
};

const sameItems = <K>(a: readonly K[], b: readonly K[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index]);

/** Two flat records with the same values; lists inside are compared item by item. */
export const sameRecord = <V extends object>(a: V, b: V): boolean => {
  const keys = Object.keys(a) as (keyof V)[];
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    const one = a[key];
    const other = b[key];
    return Object.is(one, other) || (Array.isArray(one) && Array.isArray(other) && sameItems(one, other));
  });
};

export const createKeyedStore = <K, V extends object>(same: (a: V, b: V) => boolean = sameRecord): KeyedStore<K, V> => {
  let values: ReadonlyMap<K, V> = new Map();
  let keys: readonly K[] = [];
  const listeners = new Map<K, Set<() => void>>();
  const keyListeners = new Set<() => void>();
  const allListeners = new Set<() => void>();

  return {
    get: (key) => values.get(key),
    keys: () => keys,
    subscribe(key, listener) {
      const set = listeners.get(key) ?? new Set();
      listeners.set(key, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0 && listeners.get(key) === set) listeners.delete(key);
      };
    },
    subscribeKeys(listener) {
      keyListeners.add(listener);
      return () => void keyListeners.delete(listener);
    },
    subscribeAll(listener) {
      allListeners.add(listener);
      return () => void allListeners.delete(listener);
    },
    replace(next) {
      const merged = new Map<K, V>();
      const changed = new Set<K>();
      for (const [key, value] of next) {
        const before = values.get(key);
        const keep = before !== undefined && (before === value || same(before, value));
        merged.set(key, keep ? before : value);
        if (!keep) changed.add(key);
      }
      for (const key of values.keys()) if (!next.has(key)) changed.add(key);
      values = merged;
      const order = [...merged.keys()];
      const reordered = !sameItems(keys, order);
      if (reordered) keys = order;
      if (changed.size > 0 || reordered) for (const listener of [...allListeners]) listener();
      for (const key of changed) for (const listener of [...(listeners.get(key) ?? [])]) listener();
      if (reordered) for (const listener of [...keyListeners]) listener();
      return changed;
    },
  };
};
