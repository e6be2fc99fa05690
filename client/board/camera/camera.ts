import { ease } from '../scene/ease.ts';
import type { PanZoom } from './pan-zoom.ts';
import {
  type Box,
  fitViewport,
  type Insets,
  openViewport,
  reveal,
  type Size,
  type Viewport,
  type World,
  zoomAt,
} from './viewport.ts';

const GLIDE_MS = 220;

/** The world brings its own margin at the sides; a narrow window keeps some paper of its own. */
const MARGIN: Insets = { top: 0, right: 0, bottom: 4, left: 0 };
const NARROW = 640;
const NARROW_MARGIN: Insets = { top: 8, right: 8, bottom: 8, left: 8 };
const REVEAL: Insets = { top: 24, right: 32, bottom: 24, left: 32 };

/**
 * The board's camera. A hand carries it (`pan-zoom.ts`: pan, wheel, pinch, touch); everything else asks here. While it is fitted
 * it stays fitted when the window or the world changes, until the user moves it with his own hand.
 */
export type Camera = {
  get(): Viewport;
  size(): Size;
  fitted(): boolean;
  subscribe(listener: () => void): () => void;
  /** The user's own hand began to move the camera. */
  onGesture(listener: () => void): () => void;
  /** A pan or zoom has come to its end. */
  onSettled(listener: () => void): () => void;
  moveTo(viewport: Viewport, animate?: boolean): void;
  /** The whole map. `duration` in ms. */
  fit(duration?: number): void;
  /** What one sees first of a map: the whole, if it can be made out. */
  open(duration?: number): void;
  zoomBy(factor: number): void;
  reveal(box: Box): void;
  /** Told by the canvas: */
  connect(hand: Pick<PanZoom, 'setViewport'> | null): void;
  setSize(size: Size): void;
  /** `middle`: the world y around which one that is too tall is opened; null: its top. */
  setWorld(world: World & { middle?: number | null }, animate: boolean): void;
  moved(viewport: Viewport): void;
  gesture(): void;
  settled(): void;
};

export const createCamera = (reducedMotion: () => boolean): Camera => {
  let hand: Pick<PanZoom, 'setViewport'> | null = null;
  let viewport: Viewport = { x: 0, y: 0, zoom: 1 };
  let size: Size = { width: 0, height: 0 };
  let world: World = { width: 0, height: 0 };
  let middle: number | null = null;
  let fitted = true;
  /** Asked for whole, however small. */
  let whole = false;
  const listeners = new Set<() => void>();
  const gestures = new Set<() => void>();
  const settling = new Set<() => void>();

  const moved = (next: Viewport) => {
    viewport = next;
    for (const listener of listeners) listener();
  };
  const go = (next: Viewport, duration: number) => {
    const still = reducedMotion() || duration === 0;
    if (hand) hand.setViewport(next, still ? {} : { duration, ease, interpolate: 'linear' });
    else moved(next);
  };
  const shown = (margin: Insets): Viewport =>
    whole ? fitViewport(world, size, margin) : openViewport(world, size, margin, middle);
  const fitNow = (duration: number) => {
    fitted = true;
    if (size.width > 0 && world.width > 0) go(shown(size.width < NARROW ? NARROW_MARGIN : MARGIN), duration);
  };
  const apart = (next: Viewport, duration: number) => {
    fitted = false;
    go(next, duration);
  };

  return {
    get: () => viewport,
    size: () => size,
    fitted: () => fitted,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onGesture(listener) {
      gestures.add(listener);
      return () => void gestures.delete(listener);
    },
    onSettled(listener) {
      settling.add(listener);
      return () => void settling.delete(listener);
    },
    moveTo: (next, animate = true) => apart(next, animate ? GLIDE_MS : 0),
    fit(duration = GLIDE_MS) {
      whole = true;
      fitNow(duration);
    },
    open(duration = GLIDE_MS) {
      whole = false;
      fitNow(duration);
    },
    zoomBy: (factor) => apart(zoomAt(viewport, factor, { x: size.width / 2, y: size.height / 2 }), GLIDE_MS),
    reveal(box) {
      const next = reveal(viewport, box, size, REVEAL);
      if (next !== viewport) apart(next, GLIDE_MS);
    },
    connect(next) {
      hand = next;
      if (hand && fitted) fitNow(0);
    },
    setSize(next) {
      if (next.width === size.width && next.height === size.height) return;
      size = next;
      if (fitted) fitNow(0);
    },
    setWorld(next, animate) {
      if (next.width === world.width && next.height === world.height) return;
      middle = next.middle ?? null;
      world = { left: next.left ?? 0, width: next.width, height: next.height };
      if (fitted) fitNow(animate ? GLIDE_MS : 0);
    },
    moved,
    gesture() {
      fitted = false;
      for (const listener of gestures) listener();
    },
    settled() {
      for (const listener of settling) listener();
    },
  };
};
