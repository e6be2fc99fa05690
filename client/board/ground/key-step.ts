import type { Point } from '../camera/viewport.ts';

/** One step of an arrow key in world px; with Shift a fine one. */
export const STEP = 16;
const FINE = 2;
const WAYS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The way an arrow key moves a note or frame; null for any other key. */
export const keyStep = ({ key, shiftKey }: { key: string; shiftKey: boolean }): Point | null => {
  const way = WAYS[key];
  const length = shiftKey ? FINE : STEP;
  return way ? { x: way.x * length, y: way.y * length } : null;
};
