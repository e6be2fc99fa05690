export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Deeper values are refused, so that no input can exhaust the stack. */
export const MAX_DEPTH = 100;

/** `__proto__` as a key would set a prototype instead of a value wherever the object is copied. */
export const isSafeKey = (key: string): boolean => key !== '__proto__';

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The value as plain JSON that every replica stores alike: no `undefined`, no lone surrogates (they do not survive
 * UTF-8), no NaN. Throws a RangeError when the value is nested deeper than MAX_DEPTH.
 */
export const plain = (value: unknown, depth = 0): Json => {
  if (depth > MAX_DEPTH) throw new RangeError(`nested deeper than ${MAX_DEPTH} levels`);
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((entry) => plain(entry, depth + 1));
  if (!isObject(value)) return null;
  const copy: JsonObject = {};
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined && isSafeKey(key)) copy[key.toWellFormed()] = plain(entry, depth + 1);
  }
  return copy;
};

/** Deep equality of plain values. The order of keys does not count. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((entry, index) => same(entry, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
};

/** `next`, with every part that equals its counterpart in `previous` replaced by that very object. */
export const share = <T>(previous: unknown, next: T): T => {
  if (same(previous, next)) return previous as T;
  if (Array.isArray(previous) && Array.isArray(next)) {
    return next.map((entry, index) => share(previous[index], entry)) as T;
  }
  if (!isObject(previous) || !isObject(next)) return next;
  return Object.fromEntries(Object.entries(next).map(([key, entry]) => [key, share(previous[key], entry)])) as T;
};
