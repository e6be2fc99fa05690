import { describe, expect, it } from 'vitest';
import { nextMark } from './next-mark.ts';

const at = (x: number, y: number) => ({ box: { x: x - 5, y: y - 5, w: 10, h: 10 } });

describe('from mark to mark', () => {
  it('[PP13] an arrow key goes to the nearest mark in its direction, and stays where there is none', () => {
    // 0 1 2
    // 3   4
    const grid = [at(0, 0), at(50, 0), at(100, 0), at(0, 30), at(100, 30)];
    expect([nextMark(grid, 0, 'right'), nextMark(grid, 1, 'right'), nextMark(grid, 2, 'right')]).toEqual([1, 2, 2]);
    expect([nextMark(grid, 0, 'down'), nextMark(grid, 3, 'right'), nextMark(grid, 4, 'up')]).toEqual([3, 4, 2]);
    expect([nextMark(grid, 4, 'left'), nextMark(grid, 0, 'left'), nextMark(grid, 0, 'up')]).toEqual([3, 0, 0]);
  });

  it('[PP13] from everywhere every mark can be reached', () => {
    const marks = Array.from({ length: 40 }, (_, index) => at((index * 137) % 500, (index * 89) % 300));
    const seen = new Set([0]);
    const way = [0];
    for (const from of way)
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = nextMark(marks, from, direction);
        if (!seen.has(next)) way.push(next);
        seen.add(next);
      }
    expect(seen.size).toBe(marks.length);
  });
});
