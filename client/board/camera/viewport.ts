/**
 * The board's camera as numbers: screen = world · zoom + (x, y). Screen points are CSS px from the canvas's left upper
 * corner, world points are px at 100 %. Pure; the camera only carries the result.
 */
export type Viewport = { x: number; y: number; zoom: number };
export type Point = { x: number; y: number };
export type Size = { width: number; height: number };
/** A world may begin left of nought. */
export type World = Size & { left?: number };
export type Box = Point & { w: number; h: number };
export type Insets = { top: number; right: number; bottom: number; left: number };

export const MIN_ZOOM = 0.04;
export const MAX_ZOOM = 3;
/** Below this zoom a name cannot be read, so a card is only its face. */
export const FACES_ZOOM = 0.45;
/** One step of the zoom buttons and keys. */
export const ZOOM_STEP = 1.25;

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export type Detail = 'names' | 'faces';
export const detailAt = (zoom: number): Detail => (zoom < FACES_ZOOM ? 'faces' : 'names');

/** From here on there is room for one word beside a face, on a map of so many people at most. */
const TAGS_ZOOM = 0.24;
const MOST_TAGGED = 90;
/** And from here on, with cards this wide, on a map of more. */
const ROOMY_TAGS_ZOOM = 0.33;
const MOST_ROOMILY_TAGGED = 320;
/** Height of that word on the screen; in the world it grows in steps, so that a zoom seldom changes it. */
const TAG_PX = 10.5;
const TAG_STEP = 3;

/** World px of the word beside a face; null where names are there or would be dust. */
export const tagSize = (zoom: number, people: number): number | null =>
  detailAt(zoom) === 'faces' &&
  ((zoom >= TAGS_ZOOM && people <= MOST_TAGGED) || (zoom >= ROOMY_TAGS_ZOOM && people <= MOST_ROOMILY_TAGGED))
    ? Math.round(TAG_PX / zoom / TAG_STEP) * TAG_STEP
    : null;

/** Height on the screen of the headings that stand in the world, as far out as they can be read at all. */
const WORD_PX = 11.5;
const MOST_WORD = 69;

/** World px of a heading: it keeps its size on the screen where the names of cards cannot be read; null where they can. */
export const wordSize = (zoom: number): number | null =>
  detailAt(zoom) === 'faces' ? Math.min(MOST_WORD, Math.round(WORD_PX / zoom / TAG_STEP) * TAG_STEP) : null;

const MOST_STROKE_SCALE = 2.8;
/** Far out strokes are drawn thicker in the world, in steps, so that they keep their width on the screen. */
export const strokeScale = (zoom: number): number => Math.min(MOST_STROKE_SCALE, Math.round(4 / zoom) / 4);

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
export const clampZoom = (zoom: number): number => clamp(zoom, MIN_ZOOM, MAX_ZOOM);

export const toWorld = (viewport: Viewport, point: Point): Point => ({
  x: (point.x - viewport.x) / viewport.zoom,
  y: (point.y - viewport.y) / viewport.zoom,
});

export const toScreen = (viewport: Viewport, point: Point): Point => ({
  x: point.x * viewport.zoom + viewport.x,
  y: point.y * viewport.zoom + viewport.y,
});

export const boxToScreen = (viewport: Viewport, box: Box): Box => ({
  ...toScreen(viewport, box),
  w: box.w * viewport.zoom,
  h: box.h * viewport.zoom,
});

/** The part of the world that the window shows. */
export const visibleWorld = (viewport: Viewport, window: Size): Box => ({
  ...toWorld(viewport, { x: 0, y: 0 }),
  w: window.width / viewport.zoom,
  h: window.height / viewport.zoom,
});

/**
 * The whole world in the middle of the window, never larger than `most`. A world much taller than the window stays
 * readable on a large screen only by scrolling, so the caller may give the smallest zoom that it accepts (`least`);
 * the picture then begins at its top.
 */
export const fitViewport = (
  world: World,
  window: Size,
  insets: Insets = NO_INSETS,
  most = 1,
  least = MIN_ZOOM,
): Viewport => {
  const width = Math.max(1, window.width - insets.left - insets.right);
  const height = Math.max(1, window.height - insets.top - insets.bottom);
  const whole = Math.min(width / Math.max(1, world.width), height / Math.max(1, world.height));
  const zoom = clampZoom(clamp(whole, least, most));
  return {
    zoom,
    x: insets.left + (width - world.width * zoom) / 2 - (world.left ?? 0) * zoom,
    y: insets.top + Math.max(0, (height - world.height * zoom) / 2),
  };
};

/** Seen whole below this zoom, a map of many hundreds would be a stroke. */
const LEAST_WHOLE = 0.1;
/** And below this one no word of it is read: one that is only too tall is seen in its width instead. */
const LEAST_TALL = 0.24;
/** Then it opens where names can be read. */
const OPEN_ZOOM = 0.5;

/**
 * What one sees first: the whole world, or of one that would be a mere stroke as much of its width as can be read, around
 * `middle` (world y; null: from the top).
 */
export const openViewport = (world: World, window: Size, insets: Insets, middle: number | null): Viewport => {
  const whole = fitViewport(world, window, insets);
  const width = Math.max(1, window.width - insets.left - insets.right);
  const least = clamp(width / Math.max(1, world.width), LEAST_WHOLE, OPEN_ZOOM);
  if (whole.zoom >= (least < FACES_ZOOM ? LEAST_WHOLE : LEAST_TALL)) return whole;
  const open = fitViewport(world, window, insets, 1, least);
  return middle === null ? open : { ...open, y: window.height / 2 - middle * least };
};

/** Zooms by a factor and keeps the world point under `anchor` (screen) where it is. */
export const zoomAt = (viewport: Viewport, factor: number, anchor: Point): Viewport => {
  const zoom = clampZoom(viewport.zoom * factor);
  const world = toWorld(viewport, anchor);
  return { zoom, x: anchor.x - world.x * zoom, y: anchor.y - world.y * zoom };
};

const shift = (start: number, length: number, low: number, high: number): number => {
  if (length > high - low) return (low + high) / 2 - (start + length / 2);
  if (start < low) return low - start;
  if (start + length > high) return high - (start + length);
  return 0;
};

/** The least pan that brings a box wholly into the window; the same viewport when it is there already. */
export const reveal = (viewport: Viewport, box: Box, window: Size, insets: Insets = NO_INSETS): Viewport => {
  const on = boxToScreen(viewport, box);
  const x = shift(on.x, on.w, insets.left, window.width - insets.right);
  const y = shift(on.y, on.h, insets.top, window.height - insets.bottom);
  return x === 0 && y === 0 ? viewport : { ...viewport, x: viewport.x + x, y: viewport.y + y };
};

/** The viewport that has a world point in the middle of the window. */
export const centreOn = (viewport: Viewport, point: Point, window: Size): Viewport => ({
  zoom: viewport.zoom,
  x: window.width / 2 - point.x * viewport.zoom,
  y: window.height / 2 - point.y * viewport.zoom,
});

/** The box between two corners, in any order. */
export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  w: Math.abs(a.x - b.x),
  h: Math.abs(a.y - b.y),
});

export const boxesMeet = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;
