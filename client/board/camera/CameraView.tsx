import '@xyflow/react/dist/base.css';
import { ReactFlow, type ReactFlowInstance, ViewportPortal } from '@xyflow/react';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useBoard } from '../board-context.ts';
import { afterMs } from '../scene/frames.ts';
import styles from './CameraView.module.css';
import { MAX_ZOOM, MIN_ZOOM } from './viewport.ts';

/** A pan or zoom has ended when the camera has stood for so long: a wheel has no end of its own. */
const SETTLED_MS = 160;
/** Two frames: one is painted without the layer. */
const LAYER_GAP_MS = 30;
const NONE: never[] = [];
const PRO = { hideAttribution: true };

/**
 * React Flow as a camera and nothing else: pan, wheel, pinch and touch. What it shows is one world in its viewport; it
 * knows of no node and no edge.
 */
export const CameraView = ({ children, label }: { children: ReactNode; label: string }) => {
  const { camera, frames } = useBoard();
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => camera.setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [camera]);

  // The world is a layer of its own, so that a pan moves a picture instead of painting it. After a zoom the layer is
  // dropped for a frame: it is made again at the new size, and text is sharp.
  useEffect(() => {
    let zoom = camera.get().zoom;
    let stop = () => {};
    const sharpen = () => {
      camera.settled();
      if (camera.get().zoom === zoom) return;
      zoom = camera.get().zoom;
      root.current?.removeAttribute('data-layer');
      stop = afterMs(frames, LAYER_GAP_MS, () => root.current?.setAttribute('data-layer', ''));
    };
    const stopMoves = camera.subscribe(() => {
      stop();
      if (!root.current?.hasAttribute('data-layer')) root.current?.setAttribute('data-layer', '');
      stop = afterMs(frames, SETTLED_MS, sharpen);
    });
    return () => {
      stopMoves();
      stop();
    };
  }, [camera, frames]);

  // While a hand drags the map nothing is hovered: a shield spares the browser the search among thousands of things.
  const shield = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    const element = document.createElement('div');
    element.className = styles.shield ?? '';
    shield.current = element;
    const lower = () => element.remove();
    const stop = camera.onSettled(lower);
    window.addEventListener('pointerup', lower, { capture: true });
    return () => {
      stop();
      window.removeEventListener('pointerup', lower, { capture: true });
      lower();
    };
  }, [camera]);
  const raise = () => {
    if (shield.current && !shield.current.isConnected)
      root.current?.querySelector('.react-flow__pane')?.append(shield.current);
  };

  const onInit = useCallback((flow: ReactFlowInstance) => camera.connect(flow), [camera]);
  return (
    <div ref={root} className={styles.camera} data-layer="">
      <ReactFlow
        nodes={NONE}
        edges={NONE}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        zoomOnDoubleClick={false}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        proOptions={PRO}
        aria-label={label}
        onInit={onInit}
        onMove={(event, viewport) => {
          // A press that moves nothing is no gesture; what the board does itself has no event.
          if (event) camera.gesture();
          if (event?.type === 'mousemove') raise();
          camera.moved(viewport);
        }}
      >
        <ViewportPortal>{children}</ViewportPortal>
      </ReactFlow>
    </div>
  );
};
