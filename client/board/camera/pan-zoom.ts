import { PanOnScrollMode, XYPanZoom } from '@xyflow/system';
import type { ease } from '../scene/ease.ts';
import { MAX_ZOOM, MIN_ZOOM, type Viewport } from './viewport.ts';

const EVERYWHERE: [[number, number], [number, number]] = [
  [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
];

export type Glide = { duration?: number; ease?: typeof ease; interpolate?: 'smooth' | 'linear' };

/** A hand on the paper: it carries a viewport, by itself or as it is told. */
export type PanZoom = {
  setViewport(viewport: Viewport, glide?: Glide): void;
  close(): void;
};

export type PanZoomEvents = {
  /** `event` is null when the viewport was set and not moved by hand. */
  moved(viewport: Viewport, event: MouseEvent | TouchEvent | null): void;
  dragging(is: boolean): void;
};

/**
 * React Flow's own pan and zoom on an element: mouse, wheel, pinch and touch. What is marked `nopan` does not pan, what
 * is marked `nowheel` does not zoom.
 */
export const openPanZoom = (element: HTMLElement, { moved, dragging }: PanZoomEvents): PanZoom => {
  const core = XYPanZoom({
    domNode: element,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    translateExtent: EVERYWHERE,
    viewport: { x: 0, y: 0, zoom: 1 },
    onDraggingChange: dragging,
    onPanZoom: (event, viewport) => moved(viewport, event),
  });
  core.update({
    noPanClassName: 'nopan',
    noWheelClassName: 'nowheel',
    preventScrolling: true,
    panOnScroll: false,
    panOnDrag: true,
    panOnScrollMode: PanOnScrollMode.Free,
    panOnScrollSpeed: 0.5,
    zoomOnPinch: true,
    zoomOnScroll: true,
    zoomOnDoubleClick: false,
    zoomActivationKeyPressed: false,
    userSelectionActive: false,
    connectionInProgress: false,
    paneClickDistance: 1,
    lib: 'react',
    onTransformChange: () => {},
  });
  return {
    setViewport: (viewport, glide) => void core.setViewport(viewport, glide),
    close: core.destroy,
  };
};
