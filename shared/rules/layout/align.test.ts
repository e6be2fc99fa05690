import { describe, expect, it } from 'vitest';
import { alignBox } from './align.ts';

const box = (x: number, y: number, w = 100, h = 40) => ({ x, y, w, h });

describe('alignment guides', () => {
  it('[LN43] snap to the nearest edge or middle within reach, each axis by itself', () => {
    expect(alignBox(box(103, 500), [box(100, 0)], 6)).toMatchObject({ dx: -3, dy: 0 });
    expect(alignBox(box(300, 4), [box(100, 0)], 6)).toMatchObject({ dx: 0, dy: -4 });
    expect(alignBox(box(148, 500, 60), [box(100, 0)], 6).dx).toBe(2);
    expect(alignBox(box(120, 500), [box(100, 0)], 6)).toEqual({ dx: 0, dy: 0, guides: [] });
    // right edge to left edge
    expect(alignBox(box(-2, 500), [box(100, 0)], 6).dx).toBe(2);
  });

  it('[LN43] guides run over everything that stands in line', () => {
    const { guides } = alignBox(box(103, 300), [box(100, 0), box(100, 600), box(400, 900)], 6);
    expect(guides).toEqual([{ x1: 100, x2: 100, y1: 0, y2: 640 }]);
  });
});
