import { describe, expect, it } from 'vitest';
import { median, percentile, spreadOf } from './percentile.ts';

describe('percentiles', () => {
  it('are the nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100]);
    expect(percentile([7], 0.01)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });
  it('sort by size, not by text, and count', () => {
    expect(spreadOf([10, 9, 100])).toEqual({ count: 3, p50: 10, p95: 100, p99: 100, worst: 100 });
    expect(median([3, 1, 2])).toBe(2);
  });
});
