import { generateNKeysBetween } from 'fractional-indexing';

/**
 * Fractional order keys. Two people who append at the same time get equal keys: equal keys are ordered by id.
 * A record without a usable key stands after all others.
 */
export type Ordered = { id: string; order: unknown };

const isOrderKey = (key: unknown): key is string => {
  if (typeof key !== 'string') return false;
  try {
    generateNKeysBetween(key, null, 1);
    return true;
  } catch {
    return false;
  }
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const compareOrdered = (a: Ordered, b: Ordered): number => {
  const keyA = typeof a.order === 'string' ? a.order : null;
  const keyB = typeof b.order === 'string' ? b.order : null;
  if (keyA === keyB) return byText(a.id, b.id);
  if (keyA === null || keyB === null) return keyA === null ? 1 : -1;
  return byText(keyA, keyB);
};

/** `count` keys that sort after every key in use. */
export const keysAtEnd = (used: Iterable<unknown>, count: number): string[] => {
  if (count === 0) return [];
  const keys = [...used].filter((key) => typeof key === 'string').toSorted(byText);
  return generateNKeysBetween(keys.findLast(isOrderKey) ?? null, null, count);
};

/**
 * New keys that put `id` before `before` (or at the end). `list` is in its present order. Usually one key; where the
 * neighbours share one key, or have none, there is no room between them, so they get new keys too.
 */
export const keysToPlace = (list: readonly Ordered[], id: string, before: string | null): Map<string, string> => {
  const others = list.filter((entry) => entry.id !== id);
  const found = before === null ? -1 : others.findIndex((entry) => entry.id === before);
  const index = found === -1 ? others.length : found;
  let start = index;
  while (start > 0 && !isOrderKey(others[start - 1]!.order)) start -= 1;
  const previous = others[start - 1]?.order as string | undefined;
  const roomFrom = others.findIndex(
    (entry, at) => at >= index && isOrderKey(entry.order) && (previous === undefined || entry.order > previous),
  );
  const end = roomFrom === -1 ? others.length : roomFrom;
  const next = others[end]?.order as string | undefined;
  const idsOf = (from: number, to: number) => others.slice(from, to).map((entry) => entry.id);
  const crowded = [...idsOf(start, index), id, ...idsOf(index, end)];
  const keys = generateNKeysBetween(previous ?? null, next ?? null, crowded.length);
  return new Map(crowded.map((entry, at) => [entry, keys[at]!]));
};
