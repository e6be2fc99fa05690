import type { LineJob, Stroke } from './line-job.ts';

const WIDTHS = [1, 1, 2, 3.2, 4.6];
const STALE_ALPHA = 0.16;
const LINK_ALPHA = 0.38;
const FADED_ALPHA = 0.1;
const REST_ALPHA = 0.45;
const STEPS = [0, 0.38, 0.62, 1] as const;

type Context = OffscreenCanvasRenderingContext2D;

/** A computed colour, `rgb(r, g, b)`, with an opacity. */
export const faded = (colour: string, alpha: number): string => colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${alpha})`);

/**
 * Our hue, the change between 38 and 62 %, their hue; a stale line thins out in its middle, an orphaned one
 * ends there, and has the hue of who is still there.
 */
export const stopsOf = (
  { look, gone, stale }: Pick<Stroke, 'look' | 'gone' | 'stale'>,
  { supplier, customer }: LineJob['colours'],
): readonly [string, string, string, string] => {
  if (look === 'orphaned')
    return gone === 'customer'
      ? [supplier, supplier, faded(supplier, 0), faded(supplier, 0)]
      : [faded(customer, 0), faded(customer, 0), customer, customer];
  return stale
    ? [supplier, faded(supplier, STALE_ALPHA), faded(customer, STALE_ALPHA), customer]
    : [supplier, supplier, customer, customer];
};

const gradient = (context: Context, stroke: Stroke, job: LineJob): CanvasGradient => {
  const made = context.createLinearGradient(stroke.x0, 0, stroke.x1, 0);
  for (const [index, colour] of stopsOf(stroke, job.colours).entries()) made.addColorStop(STEPS[index] ?? 1, colour);
  return made;
};

/** Paints a job into an empty canvas of its size. Far out strokes keep a least width on the screen. */
export const paintLines = (context: Context, job: LineJob): void => {
  const { area, scale, colours } = job;
  context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  const least = Math.min(2.5, 1 / Math.max(scale, 0.01)) * 0.6;

  context.lineWidth = Math.max(1, least);
  context.globalAlpha = LINK_ALPHA;
  for (const side of ['supplier', 'customer'] as const) {
    if (job.links[side] === '') continue;
    context.strokeStyle = colours[side];
    context.stroke(new Path2D(job.links[side]));
  }
  context.globalAlpha = 1;

  for (const stroke of job.strokes) {
    const { look } = stroke;
    const planned = look === 'planned';
    context.setLineDash(planned ? [0.1, 6.5] : look === 'not-met' ? [4, 4] : []);
    context.lineCap = planned ? 'round' : 'butt';
    context.lineWidth = Math.max(planned ? 2.2 : (WIDTHS[stroke.strength] ?? 1), least);
    context.strokeStyle = planned ? colours.ink : look === 'not-met' ? colours.faint : gradient(context, stroke, job);
    context.globalAlpha = stroke.faded ? FADED_ALPHA : 1;
    const path = new Path2D(stroke.d);
    context.stroke(path);
    if (look !== 'orphaned') continue;
    // where it led
    context.globalAlpha *= REST_ALPHA;
    context.lineWidth = Math.max(1, least);
    context.strokeStyle = colours.faint;
    context.stroke(path);
  }
  context.globalAlpha = 1;
};
