import { internalPath } from '../../../shared/rules/layout/internal-path.ts';
import type { Box } from '../camera/viewport.ts';
import type { BoardModel } from '../scene/board-model.ts';
import type { Scene } from '../scene/scene.ts';
import type { LinePainter } from './line-painter.ts';
import { lookOf } from './line-look.ts';

const WIDTHS = [1, 1, 2, 3.2, 4.6];
const STALE_ALPHA = 0.16;
const LINK_ALPHA = 0.38;
/** Further out than this, in device px per world px, the links would be one grey cloud. */
const LEAST_LINK_SCALE = 0.15;
const STEPS = [0, 0.38, 0.62, 1];

/** The two hues and the ink as the page shows them now. */
export type LineColours = { supplier: string; customer: string; ink: string; faint: string };

export type CanvasSource = { scene: Scene; model: BoardModel; painter: LinePainter };

/** A computed colour, `rgb(r, g, b)`, with an opacity. */
export const faded = (colour: string, alpha: number): string =>
  colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${alpha})`);

/**
 * Draws the lines of a large map, and the links to the tips, into a canvas that shows `area` of the world at `scale`
 * device px per world px. Lines of a card in somebody's hand are elements just now and left out.
 */
export const drawLines = (
  canvas: CanvasRenderingContext2D,
  area: Box,
  scale: number,
  { scene, model, painter }: CanvasSource,
  colours: LineColours,
): void => {
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  canvas.clearRect(0, 0, canvas.canvas.width, canvas.canvas.height);
  canvas.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  // Strokes keep at least their own width on the screen when the map is far away.
  const least = Math.min(2.5, 1 / Math.max(scale, 0.01)) * 0.6;

  canvas.lineWidth = Math.max(1, least);
  for (const side of scale < LEAST_LINK_SCALE ? [] : (['supplier', 'customer'] as const)) {
    const all = new Path2D();
    for (const id of model.links.keys()) {
      const link = model.links.get(id);
      if (!link?.tip || link.side !== side) continue;
      const to = scene.boxOf(link.to);
      const from = scene.boxOf(link.from);
      if (to && from) all.addPath(new Path2D(to.tip ? internalPath(to, from) : internalPath(from, to)));
    }
    canvas.strokeStyle = colours[side];
    canvas.globalAlpha = LINK_ALPHA;
    canvas.stroke(all);
  }

  canvas.globalAlpha = 1;
  for (const id of model.lines.keys()) {
    const line = model.lines.get(id);
    if (!line || scene.carried(line.supplier) || scene.carried(line.customer)) continue;
    const path = painter.pathOf(id);
    if (!path) continue;
    const [top, bottom] = [Math.min(path.supplier.y, path.customer.y), Math.max(path.supplier.y, path.customer.y)];
    if (bottom < area.y || top > area.y + area.h) continue;
    const look = lookOf(line);
    canvas.setLineDash(look === 'planned' ? [0.1, 6.5] : look === 'not-met' ? [4, 4] : []);
    canvas.lineCap = look === 'planned' ? 'round' : 'butt';
    canvas.lineWidth = Math.max(look === 'planned' ? 2.2 : (WIDTHS[line.strength] ?? 1), least);
    if (look === 'contact' || look === 'orphaned') {
      const gradient = canvas.createLinearGradient(path.supplier.x, 0, path.customer.x, 0);
      const alpha = line.stale === null ? 1 : STALE_ALPHA;
      const stops = [
        colours.supplier,
        alpha < 1 ? faded(colours.supplier, alpha) : colours.supplier,
        look === 'orphaned' ? faded(colours.supplier, 0) : alpha < 1 ? faded(colours.customer, alpha) : colours.customer,
        look === 'orphaned' ? faded(colours.supplier, 0) : colours.customer,
      ];
      stops.forEach((colour, index) => gradient.addColorStop(STEPS[index] ?? 1, colour));
      canvas.strokeStyle = gradient;
    } else canvas.strokeStyle = look === 'planned' ? colours.ink : colours.faint;
    canvas.stroke(new Path2D(path.d));
  }
};
