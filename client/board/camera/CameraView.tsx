import '@xyflow/react/dist/base.css';
import { ReactFlow, type ReactFlowInstance, ViewportPortal } from '@xyflow/react';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useBoard } from '../board-context.ts';
import styles from './CameraView.module.css';
import { MAX_ZOOM, MIN_ZOOM } from './viewport.ts';

const NONE: never[] = [];
const PRO = { hideAttribution: true };

/**
 * React Flow as a camera and nothing else: pan, wheel, pinch and touch. What it shows is one world in its viewport; it
 * knows of no node and no edge.
 */
export const CameraView = ({ children, label }: { children: ReactNode; label: string }) => {
  const { camera } = useBoard();
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
  // dropped for one frame: it is made again at the new size, and text is sharp.
  useEffect(() => {
    let zoom = camera.get().zoom;
    return camera.onSettled(() => {
      const element = root.current;
      if (!element || camera.get().zoom === zoom) return;
      zoom = camera.get().zoom;
      element.removeAttribute('data-layer');
      requestAnimationFrame(() => element.setAttribute('data-layer', ''));
    });
  }, [camera]);

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
        onMoveStart={(event) => {
          if (event) camera.gesture();
        }}
        onMove={(_, viewport) => camera.moved(viewport)}
        onMoveEnd={() => camera.settled()}
      >
        <ViewportPortal>{children}</ViewportPortal>
      </ReactFlow>
    </div>
  );
};
