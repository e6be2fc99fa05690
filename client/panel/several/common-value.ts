export type CommonValue<T> = { kind: 'none' } | { kind: 'same'; value: T } | { kind: 'mixed' };

/** What the selected things have in common: one value, several, or nothing at all to compare. */
export const commonValue = <T>(values: readonly T[]): CommonValue<T> => {
  const [first, ...rest] = values;
  if (values.length === 0) return { kind: 'none' };
  return rest.every((value) => value === first) ? { kind: 'same', value: first as T } : { kind: 'mixed' };
};
