import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useBoard } from '../board-context.ts';
import { afterMs } from '../scene/frames.ts';
import styles from './CameraView.module.css';
import { openPanZoom } from './pan-zoom.ts';

/** A pan or zoom has ended when the camera has stood for so long: a wheel has no end of its own. */
const SETTLED_MS = 160;
/** Two frames: one is painted without the layer. */
const LAYER_GAP_MS = 30;

/** The window onto the world: pan, wheel, pinch and touch move one element, past React. */
export const CameraView = ({ children, label }: { children: ReactNode; label: string }) => {
  const { camera, frames } = useBoard();
  const root = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const viewport = useRef<HTMLDivElement>(null);

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
  const raise = useRef(() => {});
  useEffect(() => {
    const element = document.createElement('div');
    element.className = styles.shield ?? '';
    raise.current = () => {
      if (!element.isConnected) pane.current?.append(element);
    };
    const lower = () => element.remove();
    const stop = camera.onSettled(lower);
    window.addEventListener('pointerup', lower, { capture: true });
    return () => {
      stop();
      window.removeEventListener('pointerup', lower, { capture: true });
      lower();
    };
  }, [camera]);
  useLayoutEffect(() => {
    const [ground, moved] = [pane.current, viewport.current];
    if (!ground || !moved) return;
    const panZoom = openPanZoom(ground, {
      moved(next, event) {
        moved.style.transform = `translate(${next.x}px,${next.y}px) scale(${next.zoom})`;
        // A press that moves nothing is no gesture; what the board does itself has no event.
        if (event) camera.gesture();
        if (event?.type === 'mousemove') raise.current();
        camera.moved(next);
      },
      dragging: (is) => ground.toggleAttribute('data-dragging', is),
    });
    camera.connect(panZoom);
    return () => {
      camera.connect(null);
      panZoom.close();
    };
  }, [camera]);

  // Before the first paint, and before the world is there: the hand measures the pane too, and whoever measures has the
  // browser lay out everything there is. So the world is drawn once, in its place and at its zoom.
  const [isMeasured, setMeasured] = useState(false);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => camera.setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    setMeasured(true);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [camera]);

  return (
    <div ref={root} className={styles.camera} data-layer="" role="application" aria-label={label}>
      <div ref={pane} className={styles.pane}>
        <div ref={viewport} className={styles.viewport}>
          {isMeasured && children}
        </div>
      </div>
    </div>
  );
};
