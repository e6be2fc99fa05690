// The soft shape of one company, so that bow-tie and diamond are seen and not read. notes.md "Silhouette".
// Computed from the outline alone, anew for every frame of a morph: corner counts differ, so paths are never tweened.
import type { Side } from '../../model/side.ts';
import { CARD_HEIGHT, CENTRE, CORRIDOR, lerp, PAD, TOUCH } from './dimensions.ts';
import { mirrored, type Outline, type OutlineLane, type Placement } from './placement.ts';
import { edgeAt, leftHull, type Point, roundedPath, simplify } from './polygon.ts';
import { type FrontPoint, frontProfile, type Slopes } from './profile.ts';

/** Front of the silhouette before the front of a tip: the two points of the bow-tie all but touch. */
const TIP_REACH = TOUCH - 2;
/** Where a tip stands in the bow-tie, seen from the far edge. */
const APEX = CENTRE - TOUCH + TIP_REACH;
/** At directness 1 the back runs behind the faces: the edge of the diamond passes through the cards. */
const FACE_DEPTH = 40;
const BACK_RISE = 4;
const TIP_TAIL = 32;
const TIP_SHOULDER = { behind: 8, half: 2 };
/** Valleys narrower than one row of cards are closed. */
const CLOSING = (CARD_HEIGHT + CORRIDOR) / 2;
const FRONT_TOLERANCE = 2;
const BACK_TOLERANCE = 0.7;
const CORNER = 14;
/** Between two lanes far apart the shape stays one: so wide at least. */
const WAIST = 36;
const MAX_SAMPLES = 1600;
/** Of a side whose lanes are all in the row of the tips, that is to say of a tip alone. */
const LONE_SLOPE = 1.1;

const reachOf = (lane: OutlineLane, outline: Outline): number =>
  Math.abs(lane.cy - outline.midY) + lane.half + PAD - (outline.tip ? outline.tip.half - CARD_HEIGHT / 2 : 0);

/** The steepest cone from the closed bow-tie's point that leaves no lane of this half outside. */
const slopeOf = (outline: Outline, lanes: readonly OutlineLane[]): number | null =>
  lanes.length === 0
    ? null
    : Math.min(
        ...lanes.map(
          (lane) => (APEX - (outline.edge + lane.front - lane.back + PAD)) / Math.max(1, reachOf(lane, outline)),
        ),
      );

const slopesOf = (outline: Outline): Slopes => {
  const up = slopeOf(
    outline,
    outline.lanes.filter((lane) => lane.above),
  );
  const down = slopeOf(
    outline,
    outline.lanes.filter((lane) => !lane.above),
  );
  return { up: up ?? down ?? LONE_SLOPE, down: down ?? up ?? LONE_SLOPE };
};

/** The front that the row of the tips gets from its neighbours: the one that stands further back, so that it is no notch. */
const middleFront = (outline: Outline, slopes: Slopes): FrontPoint | null => {
  const half = outline.midHalf - PAD;
  const cone = (lane: OutlineLane): number => {
    const gap = Math.abs(lane.cy - outline.midY) - lane.half - half - PAD;
    return lane.front + PAD - (lane.above ? slopes.down : slopes.up) * Math.max(0, gap);
  };
  const above = outline.lanes.filter((lane) => lane.above).map(cone);
  const below = outline.lanes.filter((lane) => !lane.above).map(cone);
  if (above.length === 0 || below.length === 0) return null;
  return { x: Math.min(Math.max(...above), Math.max(...below)), y: outline.midY, half };
};

const frontsOf = (outline: Outline, slopes: Slopes): FrontPoint[] => {
  const fronts = outline.lanes.map(({ front, cy, half }) => ({ x: front + PAD, y: cy, half: half + PAD }));
  const { tip } = outline;
  if (tip) fronts.push({ x: tip.front + TIP_REACH, y: tip.cy, half: Math.max(0, tip.half - CARD_HEIGHT / 2) });
  const middle = middleFront(outline, slopes);
  if (middle) fronts.push(middle);
  return fronts;
};

const backsOf = (outline: Outline): Point[] => {
  const backs = outline.lanes.flatMap(({ front, back, cy, half, directness }): Point[] => {
    const x = lerp(back - PAD, front - FACE_DEPTH, directness);
    const reach = half + PAD + BACK_RISE * directness;
    return [
      [x, cy - reach],
      [x, cy + reach],
    ];
  });
  const { tip } = outline;
  if (tip) {
    const flat = Math.max(0, tip.half - CARD_HEIGHT / 2);
    for (const way of [-1, 1]) {
      backs.push([tip.back - TIP_TAIL, tip.cy + way * flat]);
      backs.push([tip.back - TIP_SHOULDER.behind, tip.cy + way * (tip.half + TIP_SHOULDER.half)]);
    }
  }
  return backs;
};

/** Corners of a side's silhouette, counted from its far edge. Empty for a side without people. */
export const silhouettePolygon = (outline: Outline): Point[] => {
  const backs = backsOf(outline);
  if (backs.length === 0) return [];
  const top = Math.min(...backs.map(([, y]) => y));
  const bottom = Math.max(...backs.map(([, y]) => y));
  const count = Math.min(MAX_SAMPLES, Math.max(120, Math.round(bottom - top)));
  const slopes = slopesOf(outline);
  const back = leftHull(backs);
  const waist = edgeAt(back);
  const profile = frontProfile(frontsOf(outline, slopes), slopes, CLOSING, { top, bottom, count });
  const front = Array.from(profile, (x, i): Point => {
    const y = top + ((bottom - top) * i) / count;
    return [Math.max(x, waist(y) + WAIST), y];
  });
  return [
    ...simplify(front, FRONT_TOLERANCE),
    ...simplify(leftHull([...back, front[0]!, front.at(-1)!]), BACK_TOLERANCE).toReversed(),
  ];
};

/** SVG path of a side's silhouette; empty for a side without people. */
export const silhouette = (placement: Placement, side: Side): string =>
  roundedPath(
    silhouettePolygon(placement.outlines[side]).map(([x, y]): Point => [mirrored(side, x), y]),
    CORNER,
  );
