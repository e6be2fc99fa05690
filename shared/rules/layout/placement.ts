// What a placed map is: boxes of cards, lanes, and what the silhouettes are made of. World px.
import type { PersonId } from '../../model/id.ts';
import type { Side } from '../../model/side.ts';
import type { LaneId } from './arrange.ts';
import { WORLD_WIDTH } from './dimensions.ts';
import type { LensName } from './lens/lens-name.ts';

export type CardBox = {
  id: PersonId;
  side: Side;
  /** `null` also for a tip, which has no lane. */
  lane: LaneId;
  tip: boolean;
  /** Row within the lane (or within the row of the tips), from the top. */
  row: number;
  /** 0 stands in front, 1 and more behind. */
  rank: number;
  /** Free space under the card, before the next row or lane. */
  below: number;
  x: number;
  y: number;
  w: number;
  h: number;
  /** x of the edge that faces the centre. */
  front: number;
  /** x of the edge that faces the far end. */
  back: number;
  /** y of its middle. */
  cy: number;
  /** 0 to 1 while the card appears in a morph, else 1. */
  opacity: number;
};

export type PlacedLane = {
  id: LaneId;
  name: string;
  /** Top of its first row and height of its cards, without the corridor below. */
  y: number;
  height: number;
  /** y of its line: the middle of the first row. */
  cy: number;
  labelY: number;
  directness: Record<Side, number>;
};

/** One lane as a side's silhouette sees it. `front` and `back` count from the far edge of that side, whichever it is. */
export type OutlineLane = {
  id: LaneId;
  front: number;
  back: number;
  /** Vertical middle and half height of its block of cards. */
  cy: number;
  half: number;
  directness: number;
  /** Above or below the row of the tips. */
  above: boolean;
};

export type OutlineTip = { front: number; back: number; cy: number; half: number };

export type Outline = {
  lanes: readonly OutlineLane[];
  tip: OutlineTip | null;
  midY: number;
  /** The row of the tips ends this far above and below `midY`: there the first lanes may begin. */
  midHalf: number;
  /** Where the back of a lane stands at directness 0, counted like fronts. */
  edge: number;
};

/** An upright of the graticule: quarters of directness from 0 to 1. */
export type Upright = { x: number; side: Side; directness: number };

export type Box = { x: number; y: number; w: number; h: number };

/** Where everything stands. Lanes, scale and outlines are those of the Shape lens, in the others there are none. */
export type Placement = {
  lens: LensName;
  cards: ReadonlyMap<PersonId, CardBox>;
  /** What a lens has under its cards, by key: cells, headings, frames. */
  boxes: ReadonlyMap<string, Box>;
  /** Below 1 only on the way from another lens: how much of the ground is there. */
  shown: number;
  /** The lens that is being left; null at rest. */
  leaving: Placement | null;
  lanes: readonly PlacedLane[];
  /** x of the left edge: 0, or below where a crowded Shape has more ranks. The centre stands where it stands. */
  left: number;
  width: number;
  height: number;
  cx: number;
  midY: number;
  /** y of the scale of directness at the foot, and of the upper end of the graticule. */
  scaleY: number;
  topY: number;
  scale: readonly Upright[];
  outlines: Record<Side, Outline>;
};

/** Our side is drawn as counted from the far edge, the customer's is the same in mirror writing. */
export const mirrored = (side: Side, x: number): number => (side === 'supplier' ? x : WORLD_WIDTH - x);

/** +1 where the centre lies to the right, -1 where it lies to the left. */
export const towardCentre = (side: Side): 1 | -1 => (side === 'supplier' ? 1 : -1);

/** The picture of one lens within a placement, and how much of it is there: 0 when it is neither shown nor left. */
export const pictureOf = (placement: Placement, lens: LensName): { placement: Placement; share: number } => {
  if (placement.lens === lens) return { placement, share: placement.shown };
  const { leaving } = placement;
  return leaving?.lens === lens ? { placement: leaving, share: 1 - placement.shown } : { placement, share: 0 };
};

/** A card of which only the place is left: its branch is folded. */
export const isFolded = (card: CardBox): boolean => card.opacity === 0;
