// The front of a silhouette: each card throws a cone backwards, narrow valleys between the cones are closed.
// notes.md "Silhouette" 2 and 3. Sampled; every step is one walk over the samples, whatever the number of cards.

/** A card (or block of cards) as the front sees it: at `x` over the band y ± half. */
export type FrontPoint = { x: number; y: number; half: number };

/** How many px a cone falls back per px of height, upwards and downwards from its card. */
export type Slopes = { up: number; down: number };

const raster = (fronts: readonly FrontPoint[], { up, down }: Slopes, top: number, step: number, count: number) => {
  const profile = new Float64Array(count).fill(-1e9);
  const raise = (index: number, x: number): void => {
    if (index >= 0 && index < count && profile[index]! < x) profile[index] = x;
  };
  for (const { x, y, half } of fronts) {
    const first = Math.ceil((y - half - top) / step);
    const last = Math.floor((y + half - top) / step);
    for (let i = Math.max(0, first); i <= Math.min(count - 1, last); i++) raise(i, x);
    raise(first - 1, x - up * (y - half - (top + (first - 1) * step)));
    raise(last + 1, x - down * (top + (last + 1) * step - (y + half)));
    // Outside of the samples altogether: its cone still reaches the first or the last one.
    if (first > count - 1) raise(count - 1, x - up * (y - half - (top + (count - 1) * step)));
    if (last < 0) raise(0, x - down * (top - (y + half)));
  }
  for (let i = 1; i < count; i++) raise(i, profile[i - 1]! - down * step);
  for (let i = count - 2; i >= 0; i--) raise(i, profile[i + 1]! - up * step);
  return profile;
};

/** The largest (or, with sign −1, the smallest) value within `radius` samples, by a monotonic queue. */
const widest = (values: Float64Array, radius: number, sign: 1 | -1): Float64Array => {
  const result = new Float64Array(values.length);
  const queue = new Int32Array(values.length);
  let head = 0;
  let tail = 0;
  for (let i = 0; i < values.length + radius; i++) {
    if (i < values.length) {
      while (tail > head && sign * values[queue[tail - 1]!]! <= sign * values[i]!) tail--;
      queue[tail++] = i;
    }
    const centre = i - radius;
    if (centre < 0) continue;
    while (queue[head]! < centre - radius) head++;
    result[centre] = values[queue[head]!]!;
  }
  return result;
};

/**
 * x of the front at `count` + 1 heights from `top` to `bottom`. Valleys narrower than 2 · `closing` px are filled; the cones
 * run on beyond both ends so that the ends do not lift.
 */
export const frontProfile = (
  fronts: readonly FrontPoint[],
  slopes: Slopes,
  closing: number,
  { top, bottom, count }: { top: number; bottom: number; count: number },
): Float64Array => {
  const step = (bottom - top) / count;
  const radius = Math.round(closing / step);
  const margin = 2 * radius;
  const raw = raster(fronts, slopes, top - margin * step, step, count + 1 + 2 * margin);
  const closed = widest(widest(raw, radius, 1), radius, -1);
  return closed.subarray(margin, margin + count + 1);
};
