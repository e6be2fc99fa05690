export type Spread = { count: number; p50: number; p95: number; p99: number; worst: number };

/** The value below which `share` of the sorted values lie (nearest rank); NaN for none. */
export const percentile = (sorted: ArrayLike<number>, share: number): number =>
  sorted.length === 0 ? Number.NaN : (sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] as number);

export const spreadOf = (values: Iterable<number>): Spread => {
  const sorted = Float64Array.from(values).sort();
  return {
    count: sorted.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    worst: percentile(sorted, 1),
  };
};

export const median = (values: readonly number[]): number =>
  percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
