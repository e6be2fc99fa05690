import { useEffect, useRef } from 'react';
import { useBoard } from '../board-context.ts';
import { type Box, visibleWorld } from '../camera/viewport.ts';
import { oncePerFrame } from '../scene/frames.ts';
import { type LineColours, type LineJob, lineJob } from './line-job.ts';
import { createLinePictures } from './line-pictures.ts';
import styles from './World.module.css';

/** The picture shows so much of the world beyond each edge of the window, as a share of the window. */
const BEYOND = 0.5;
/** While cards walk a picture lives for one frame: no more than the window is painted, and it need not be sharp. */
const BEYOND_MOVING = 0.02;
const MOVING_SHARPNESS = 0.6;
const MOST_DEVICE_PX = 4096;
/** The picture is painted anew when the zoom has left it by more than this factor. */
const SHARP = 1.15;

const grown = (box: Box, share: number): Box => ({
  x: box.x - box.w * share,
  y: box.y - box.h * share,
  w: box.w * (1 + 2 * share),
  h: box.h * (1 + 2 * share),
});

const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.w >= inner.x + inner.w &&
  outer.y + outer.h >= inner.y + inner.h;

/**
 * The lines of a large map as one picture larger than the window, which a pan or zoom only moves along with the world.
 * It is painted again, by a worker, when a card moved, when the window leaves it, and when a zoom has come to rest.
 */
export const LineCanvas = () => {
  const { scene, model, camera, frames, linePainter: painter, shade } = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  const probes = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const element = canvas.current;
    const shown = element?.getContext('bitmaprenderer');
    const colourProbes = [...(probes.current?.children ?? [])];
    if (!element || !shown) return;
    const readColours = (): LineColours => {
      const [supplier = '', customer = '', ink = '', faint = ''] = colourProbes.map(
        (probe) => getComputedStyle(probe).color,
      );
      return { supplier, customer, ink, faint };
    };
    let colours = readColours();
    let area: Box | null = null;
    let zoom = 1;
    let held = 0;

    const job = (): LineJob | null => {
      const size = camera.size();
      if (size.width === 0) return null;
      const still = scene.resting();
      zoom = camera.get().zoom;
      area = grown(visibleWorld(camera.get(), size), still ? BEYOND : BEYOND_MOVING);
      const sharpness = still ? devicePixelRatio : Math.min(devicePixelRatio, 1) * MOVING_SHARPNESS;
      const scale = Math.min(zoom * sharpness, MOST_DEVICE_PX / Math.max(area.w, area.h));
      return lineJob(area, scale, colours, { scene, model, painter, isFaded: shade.isFaded });
    };
    const pictures = createLinePictures(job, (done) => {
      shown.transferFromImageBitmap(done.picture);
      element.style.transform = `translate(${done.area.x}px,${done.area.y}px)`;
      element.style.width = `${done.area.w}px`;
      element.style.height = `${done.area.h}px`;
    });
    const soon = oncePerFrame(frames, pictures.ask);
    const restyle = () => {
      colours = readColours();
      soon();
    };

    soon();
    const stops = [
      scene.paint((moved) => {
        if (moved === 'all') return pictures.ask();
        // While a card is in a hand only its own lines move, and those are elements: the picture loses and regains them.
        const holding = [...moved].filter((id) => scene.carried(id)).length;
        if (holding !== held) pictures.ask();
        held = holding;
      }),
      model.lines.subscribeAll(soon),
      model.links.subscribeAll(soon),
      shade.meant.subscribe(soon),
      shade.changes.subscribe(soon),
      camera.subscribe(() => {
        if (area && !holds(area, visibleWorld(camera.get(), camera.size()))) soon();
      }),
      camera.onSettled(() => {
        const change = camera.get().zoom / zoom;
        if (change > SHARP || change < 1 / SHARP) soon();
      }),
    ];
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', restyle);
    const theme = new MutationObserver(restyle);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      for (const stop of stops) stop();
      scheme.removeEventListener('change', restyle);
      theme.disconnect();
      pictures.dispose();
    };
  }, [scene, model, camera, frames, painter, shade]);

  return (
    <>
      <span ref={probes} hidden>
        <span className={styles.probeUs} />
        <span className={styles.probeThem} />
        <span className={styles.probeInk} />
        <span className={styles.probeFaint} />
      </span>
      <canvas ref={canvas} className={styles.canvas} aria-hidden />
    </>
  );
};
