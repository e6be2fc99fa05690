import { describe, expect, it } from 'vitest';
import { curvePath } from './curve-path.ts';

describe('the small curve of threads', () => {
  it('[PL8] steps up when a thread comes and stands on the ground at none', () => {
    expect(curvePath([0, 0, 2, 1], 30, 10)).toBe('M0 10H10H20V0H30V5');
    expect(curvePath([3], 30, 10)).toBe('M0 0');
    expect(curvePath([], 30, 10)).toBe('');
  });
});
