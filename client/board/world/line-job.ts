import type { Side } from '../../../shared/model/side.ts';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import { internalPath } from '../../../shared/rules/layout/internal-path.ts';
import type { Box } from '../camera/viewport.ts';
import type { BoardModel } from '../scene/board-model.ts';
import type { Scene } from '../scene/scene.ts';
import { goneSide, type LineLook, lookOf } from './line-look.ts';
import type { LinePainter } from './line-painter.ts';

/** The two hues and the two inks as the page shows them now, as `rgb(r, g, b)`. */
export type LineColours = { supplier: string; customer: string; ink: string; faint: string };

/** One line as the painter of the picture needs it; `x0`, `x1`: where it changes from our hue to theirs. */
export type Stroke = {
  d: string;
  x0: number;
  x1: number;
  look: LineLook;
  /** Of an orphaned line. */
  gone: Side;
  strength: number;
  stale: boolean;
  faded: boolean;
};

/** A picture to be painted: `area` of the world at `scale` device px per world px. Plain, so that it can go to a worker. */
export type LineJob = {
  area: Box;
  scale: number;
  colours: LineColours;
  strokes: Stroke[];
  links: { supplier: string; customer: string };
};

/** Further out than this, in device px per world px, the links would be one grey cloud. */
const LEAST_LINK_SCALE = 0.3;

const linksOf = (side: 'supplier' | 'customer', scene: Scene, model: BoardModel): string => {
  let path = '';
  for (const id of model.links.keys()) {
    const link = model.links.get(id);
    if (!link?.tip || link.side !== side) continue;
    const to = scene.boxOf(link.to);
    const from = scene.boxOf(link.from);
    if (to && from) path += to.tip ? internalPath(to, from) : internalPath(from, to);
  }
  return path;
};

export type LineJobParts = {
  scene: Scene;
  model: BoardModel;
  painter: LinePainter;
  isFaded(line: Pick<DrawnLine, 'id' | 'supplier' | 'customer'>): boolean;
};

/** Everything that crosses the area. Lines of a card in somebody's hand are elements just now and left out. */
export const lineJob = (
  area: Box,
  scale: number,
  colours: LineColours,
  { scene, model, painter, isFaded }: LineJobParts,
): LineJob => {
  const strokes: Stroke[] = [];
  for (const id of model.lines.keys()) {
    const line = model.lines.get(id);
    if (!line || scene.carried(line.supplier) || scene.carried(line.customer)) continue;
    const a = scene.boxOf(line.supplier);
    const b = scene.boxOf(line.customer);
    if (!a || !b || Math.max(a.y + a.h, b.y + b.h) < area.y || Math.min(a.y, b.y) > area.y + area.h) continue;
    const path = painter.pathOf(id);
    if (!path) continue;
    strokes.push({
      d: path.d,
      x0: path.supplier.x,
      x1: path.customer.x,
      look: lookOf(line),
      gone: goneSide(line),
      strength: line.strength,
      stale: line.stale !== null,
      faded: isFaded(line),
    });
  }
  // Only the Shape shows the links to the tips unasked.
  const links =
    scale < LEAST_LINK_SCALE || scene.target().lens !== 'shape'
      ? { supplier: '', customer: '' }
      : { supplier: linksOf('supplier', scene, model), customer: linksOf('customer', scene, model) };
  return { area, scale, colours, strokes, links };
};
