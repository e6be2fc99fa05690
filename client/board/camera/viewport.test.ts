import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxesMeet,
  boxToScreen,
  clampZoom,
  detailAt,
  fitViewport,
  MAX_ZOOM,
  MIN_ZOOM,
  NO_INSETS,
  openViewport,
  reveal,
  strokeScale,
  tagSize,
  toScreen,
  toWorld,
  wordSize,
  zoomAt,
} from './viewport.ts';

const length = fc.integer({ min: 50, max: 20_000 });
const coordinate = fc.integer({ min: -10_000, max: 10_000 });
const viewport = fc.record({ x: coordinate, y: coordinate, zoom: fc.double({ min: 0.1, max: 3, noNaN: true }) });

it('[LN17] a heading in the world keeps its size on the screen where no name is read', () => {
  expect(wordSize(0.5)).toBeNull();
  for (const zoom of [0.17, 0.25, 0.33, 0.44]) expect((wordSize(zoom) ?? 0) * zoom).toBeCloseTo(11.5, -0.3);
  expect(wordSize(0.05)).toBe(wordSize(0.1));
});

it('[B6] a map that is only too tall opens where its width shows names, unless some word is read when it is seen whole', () => {
  const window = { width: 1026, height: 640 };
  const open = (width: number, height: number) => openViewport({ width, height }, window, NO_INSETS, null);
  expect(open(2_000, 4_000)).toMatchObject({ zoom: 0.5, y: 0 });
  expect(open(2_000, 2_400).zoom).toBeCloseTo(640 / 2_400);
  expect(open(5_000, 4_000).zoom).toBeCloseTo(0.16);
});

it('[B29] far out, on a map of not too many, one word stands beside the face in one size on the screen', () => {
  expect(tagSize(0.5, 20)).toBeNull();
  expect(tagSize(0.35, 20)).toBe(30);
  expect(tagSize(0.2, 20)).toBeNull();
  expect(tagSize(0.3, 300)).toBeNull();
  expect(tagSize(0.35, 300)).toBe(30);
  expect(tagSize(0.35, 1000)).toBeNull();
  for (const zoom of [0.25, 0.3, 0.4, 0.44]) expect((tagSize(zoom, 20) ?? 0) * zoom).toBeCloseTo(10.5, -0.3);
});

describe('the camera as numbers', () => {
  it('[B1] shows the whole world in the middle, never larger than 100 %', () => {
    fc.assert(
      fc.property(length, length, fc.integer({ min: 300, max: 3000 }), (width, height, window) => {
        const size = { width: window, height: window };
        const shown = fitViewport({ width, height }, size);
        const box = boxToScreen(shown, { x: 0, y: 0, w: width, h: height });
        expect(shown.zoom).toBeLessThanOrEqual(1);
        if (shown.zoom === MIN_ZOOM) return;
        expect(box.x).toBeGreaterThanOrEqual(-0.01);
        expect(box.y).toBeGreaterThanOrEqual(-0.01);
        expect(box.x + box.w).toBeLessThanOrEqual(window + 0.01);
        expect(box.x + box.w / 2).toBeCloseTo(window / 2, 3);
      }),
    );
  });

  it('[B2] keeps the point under the pointer, within the limits of zoom', () => {
    fc.assert(
      fc.property(
        viewport,
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        coordinate,
        coordinate,
        (at, factor, x, y) => {
          const before = toWorld(at, { x, y });
          const zoomed = zoomAt(at, factor, { x, y });
          expect(zoomed.zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
          expect(zoomed.zoom).toBeLessThanOrEqual(MAX_ZOOM);
          const after = toScreen(zoomed, before);
          expect(Math.abs(after.x - x) + Math.abs(after.y - y)).toBeLessThan(0.01);
        },
      ),
    );
    expect(clampZoom(99)).toBe(MAX_ZOOM);
  });

  it('[B3] pans as little as needed to show a card, and not at all when it is in sight', () => {
    const window = { width: 1000, height: 600 };
    const home = { x: 0, y: 0, zoom: 1 };
    expect(reveal(home, { x: 400, y: 300, w: 156, h: 44 }, window)).toBe(home);
    expect(reveal(home, { x: 900, y: 300, w: 156, h: 44 }, window)).toEqual({ x: -56, y: 0, zoom: 1 });
    expect(reveal(home, { x: 400, y: -20, w: 156, h: 44 }, window)).toEqual({ x: 0, y: 20, zoom: 1 });
  });

  it('[B5] shows faces alone from afar, with strokes in steps that keep their width', () => {
    expect(detailAt(0.44)).toBe('faces');
    expect(detailAt(0.46)).toBe('names');
    expect(strokeScale(0.4)).toBe(2.5);
    expect(strokeScale(0.05)).toBe(strokeScale(0.1));
  });

  it('[B36] a frame meets what it touches', () => {
    expect(boxesMeet({ x: 0, y: 0, w: 10, h: 10 }, { x: 10, y: 5, w: 5, h: 5 })).toBe(true);
    expect(boxesMeet({ x: 0, y: 0, w: 10, h: 10 }, { x: 11, y: 5, w: 5, h: 5 })).toBe(false);
  });
});
