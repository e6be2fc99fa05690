import { useEffect, useRef } from 'react';
import { useBoard } from '../board-context.ts';
import { type Box, visibleWorld } from '../camera/viewport.ts';
import { drawLines, type LineColours } from './line-canvas.ts';
import styles from './World.module.css';

/** The canvas shows so much of the world beyond each edge of the window, as a share of the window. */
const BEYOND = 0.5;
const MOST_DEVICE_PX = 4096;
/** The picture is drawn anew when the zoom has left it by more than this factor. */
const SHARP = 1.15;

const grown = (box: Box, share: number): Box => ({
  x: box.x - box.w * share,
  y: box.y - box.h * share,
  w: box.w * (1 + 2 * share),
  h: box.h * (1 + 2 * share),
});

const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x && outer.y <= inner.y && outer.x + outer.w >= inner.x + inner.w && outer.y + outer.h >= inner.y + inner.h;

/**
 * The lines of a map of more than 300 people: one canvas larger than the window, which a pan or zoom only moves along
 * with the world. It is drawn again when a card moved, when the window leaves it, and when a zoom has come to rest.
 */
export const LineCanvas = () => {
  const { scene, model, camera, frames, linePainter: painter } = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  const probes = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !probes.current) return;
    const colourOf = [...probes.current.children].map((probe) => () => getComputedStyle(probe).color);
    const readColours = (): LineColours => {
      const [supplier = '', customer = '', ink = '', faint = ''] = colourOf.map((read) => read());
      return { supplier, customer, ink, faint };
    };
    let colours = readColours();
    let area: Box | null = null;
    let zoom = 0;
    let asked = false;

    const draw = () => {
      const size = camera.size();
      if (size.width === 0) return;
      zoom = camera.get().zoom;
      area = grown(visibleWorld(camera.get(), size), BEYOND);
      const scale = Math.min(zoom * devicePixelRatio, MOST_DEVICE_PX / Math.max(area.w, area.h));
      const [width, height] = [Math.ceil(area.w * scale), Math.ceil(area.h * scale)];
      if (element.width !== width) element.width = width;
      if (element.height !== height) element.height = height;
      element.style.transform = `translate(${area.x}px,${area.y}px)`;
      element.style.width = `${area.w}px`;
      element.style.height = `${area.h}px`;
      drawLines(context, area, scale, { scene, model, painter }, colours);
    };
    const soon = () => {
      if (asked) return;
      asked = true;
      frames.run(() => {
        asked = false;
        draw();
        return false;
      });
    };
    const restyle = () => {
      colours = readColours();
      soon();
    };

    let held = 0;
    draw();
    const stops = [
      scene.paint((moved) => {
        const holding = moved === 'all' ? held : [...moved].filter((id) => scene.carried(id)).length;
        // While a card is in a hand only its own lines move, and those are elements.
        if (moved === 'all') draw();
        else if (holding !== held) {
          held = holding;
          draw();
        }
      }),
      model.lines.subscribeAll(soon),
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
    };
  }, [scene, model, camera, frames, painter]);

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
