// From the arrangement to pixels. x comes from directness alone, y from the order of lanes and how many rows each needs.
import type { PersonId } from '../../model/id.ts';
import type { Side } from '../../model/side.ts';
import type { ArrangedLane, Arrangement, LaneSide } from './arrange.ts';
import {
  CARD_GAP,
  CARD_HEIGHT,
  CARD_WIDTH,
  CENTRE,
  CHANNEL,
  CORRIDOR,
  FAR_EDGE,
  FOOT,
  GRATICULE_RISE,
  LABEL_RISE,
  lerp,
  PAPER,
  ROW_GAP,
  SCALE,
  TIP_EDGE,
  TIP_GAP,
  TIP_WIDTH,
  TOP,
  TOUCH,
  WORLD_WIDTH,
} from './dimensions.ts';
import {
  type CardBox,
  mirrored,
  type Outline,
  type OutlineLane,
  type PlacedLane,
  type Placement,
  type Upright,
} from './placement.ts';
import { blockWidth, ranksOf, rowsOf, widening } from './ranks.ts';

const SIDES: readonly Side[] = ['supplier', 'customer'];
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

const stackHeight = (count: number, gap: number): number => count * CARD_HEIGHT + Math.max(0, count - 1) * gap;

/** How many ranks the map has, and by how much both far edges stand further out for it. */
type Reach = { ranks: number; out: number };

/** Counted from the far edge of two ranks: the back stands at the far edge at t = 0, the front at the channel at t = 1. */
const laneFront = (width: number, directness: number, { out }: Reach): number =>
  lerp(FAR_EDGE - out + width, CENTRE - CHANNEL, directness);
const laneSideFront = ({ people, directness }: LaneSide, reach: Reach): number =>
  laneFront(blockWidth(people.length, reach.ranks), directness, reach);
const tipFront = (diamondIndex: number, { out }: Reach): number =>
  lerp(CENTRE - TOUCH, TIP_EDGE - out + TIP_WIDTH, diamondIndex);

/** Where a lane begins and how high its cards are, on its fuller side. */
type Band = { lane: ArrangedLane; y: number; height: number; above: boolean };
/** All heights of the map; `bottom` is the lower edge of the last card or empty lane. */
type Bands = { lanes: readonly Band[]; midY: number; midHeight: number; bottom: number };

const bandsOf = ({ lanes, lanesAbove, tips }: Arrangement, { ranks }: Reach): Bands => {
  const midHeight = stackHeight(Math.max(1, ...SIDES.map((side) => tips[side].length)), TIP_GAP);
  const bands: Band[] = [];
  let y = TOP;
  const add = (lane: ArrangedLane, above: boolean): void => {
    const height = stackHeight(
      Math.max(1, ...SIDES.map((side) => rowsOf(lane.sides[side].people.length, ranks))),
      ROW_GAP,
    );
    bands.push({ lane, y, height, above });
    y += height + CORRIDOR;
  };
  for (const lane of lanes.slice(0, lanesAbove)) add(lane, true);
  const midY = y + midHeight / 2;
  y += midHeight + CORRIDOR;
  for (const lane of lanes.slice(lanesAbove)) add(lane, false);
  return { lanes: bands, midY, midHeight, bottom: y - CORRIDOR };
};

type Spot = Pick<CardBox, 'side' | 'lane' | 'tip' | 'row' | 'rank' | 'below' | 'y' | 'w'> & { front: number };

const cardBox = (id: PersonId, { front, ...spot }: Spot): CardBox => {
  const [back, facing] = [mirrored(spot.side, front - spot.w), mirrored(spot.side, front)];
  return {
    id,
    ...spot,
    x: Math.min(back, facing),
    h: CARD_HEIGHT,
    front: facing,
    back,
    cy: spot.y + CARD_HEIGHT / 2,
    opacity: 1,
  };
};

/** Fills the first rank from the top, then the next: those in front see the channel. */
const cardsOfLane = ({ lane, y, height }: Band, side: Side, reach: Reach): CardBox[] => {
  const { people } = lane.sides[side];
  const front = laneSideFront(lane.sides[side], reach);
  const rows = rowsOf(people.length, reach.ranks);
  return people.map((id, index) => {
    const row = index % rows;
    const rank = Math.floor(index / rows);
    const top = y + row * (CARD_HEIGHT + ROW_GAP);
    const below = row + 1 < rows ? ROW_GAP : y + height - top - CARD_HEIGHT + CORRIDOR;
    const own = front - rank * (CARD_WIDTH + CARD_GAP);
    return cardBox(id, { side, lane: lane.id, tip: false, row, rank, below, y: top, w: CARD_WIDTH, front: own });
  });
};

const cardsOfTips = ({ tips, diamondIndex }: Arrangement, side: Side, midY: number, reach: Reach): CardBox[] => {
  const front = tipFront(diamondIndex, reach);
  const top = midY - stackHeight(tips[side].length, TIP_GAP) / 2;
  return tips[side].map((id, row) => {
    const y = top + row * (CARD_HEIGHT + TIP_GAP);
    return cardBox(id, { side, lane: null, tip: true, row, rank: 0, below: TIP_GAP, y, w: TIP_WIDTH, front });
  });
};

const outlineLane = ({ lane, y, above }: Band, side: Side, reach: Reach): OutlineLane => {
  const { people, directness } = lane.sides[side];
  const front = laneSideFront(lane.sides[side], reach);
  const half = stackHeight(rowsOf(people.length, reach.ranks), ROW_GAP) / 2;
  return {
    id: lane.id,
    front,
    back: front - blockWidth(people.length, reach.ranks),
    cy: y + half,
    half,
    directness,
    above,
  };
};

const outlineOf = (arrangement: Arrangement, { lanes, midY, midHeight }: Bands, side: Side, reach: Reach): Outline => {
  const tips = arrangement.tips[side].length;
  const front = tipFront(arrangement.diamondIndex, reach);
  return {
    lanes: lanes.filter(({ lane }) => lane.sides[side].people.length > 0).map((band) => outlineLane(band, side, reach)),
    tip: tips ? { front, back: front - TIP_WIDTH, cy: midY, half: stackHeight(tips, TIP_GAP) / 2 } : null,
    midY,
    midHalf: midHeight / 2 + CORRIDOR,
    edge: FAR_EDGE - reach.out,
  };
};

const placedLane = ({ lane, y, height }: Band): PlacedLane => {
  const cy = y + CARD_HEIGHT / 2;
  const directness = { supplier: lane.sides.supplier.directness, customer: lane.sides.customer.directness };
  return { id: lane.id, name: lane.name, y, height, cy, labelY: cy - LABEL_RISE, directness };
};

/** The grades of the scale, in every Shape the same; only where they stand differs. */
export const GRADES: readonly Omit<Upright, 'x'>[] = SIDES.flatMap((side) =>
  QUARTERS.map((directness) => ({ side, directness })),
);
const scaleOf = (reach: Reach): readonly Upright[] =>
  GRADES.map(({ side, directness }) => ({
    x: mirrored(side, laneFront(CARD_WIDTH, directness, reach)),
    side,
    directness,
  }));

export const place = (arrangement: Arrangement): Placement => {
  const ranks = ranksOf(arrangement);
  const reach: Reach = { ranks, out: widening(ranks) };
  // a map that fills the page to both sides keeps some paper there
  const paper = reach.out > 0 ? PAPER : 0;
  const bands = bandsOf(arrangement, reach);
  const cards = SIDES.flatMap((side) => [
    ...bands.lanes.flatMap((band) => cardsOfLane(band, side, reach)),
    ...cardsOfTips(arrangement, side, bands.midY, reach),
  ]);
  const last = bands.lanes.at(-1)?.lane.id;
  // The scale stands close under the last lane, unless lines run through its corridor.
  const lastHasRear = cards.some(({ tip, lane, rank }) => !tip && lane === last && rank > 0);
  const scaleY = bands.bottom + (lastHasRear ? CORRIDOR : FOOT);
  return {
    lens: 'shape',
    boxes: new Map(),
    shown: 1,
    leaving: null,
    cards: new Map(cards.map((card) => [card.id, card])),
    lanes: bands.lanes.map(placedLane),
    left: -reach.out - paper,
    width: WORLD_WIDTH + 2 * (reach.out + paper),
    height: scaleY + SCALE,
    cx: CENTRE,
    midY: bands.midY,
    scaleY,
    topY: TOP - GRATICULE_RISE,
    scale: scaleOf(reach),
    outlines: {
      supplier: outlineOf(arrangement, bands, 'supplier', reach),
      customer: outlineOf(arrangement, bands, 'customer', reach),
    },
  };
};
