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
  RANKS,
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

const SIDES: readonly Side[] = ['supplier', 'customer'];
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

const stackHeight = (count: number, gap: number): number => count * CARD_HEIGHT + Math.max(0, count - 1) * gap;
const rowsOf = (people: number): number => Math.ceil(people / RANKS);
const blockWidth = (people: number): number => (people > 1 ? RANKS * CARD_WIDTH + (RANKS - 1) * CARD_GAP : CARD_WIDTH);

/** Counted from its side's far edge: the back stands at the edge at t = 0, the front at the channel at t = 1. */
const laneFront = (width: number, directness: number): number => lerp(FAR_EDGE + width, CENTRE - CHANNEL, directness);
const laneSideFront = ({ people, directness }: LaneSide): number => laneFront(blockWidth(people.length), directness);
const tipFront = (diamondIndex: number): number => lerp(CENTRE - TOUCH, TIP_EDGE + TIP_WIDTH, diamondIndex);

/** Where a lane begins and how high its cards are, on its fuller side. */
type Band = { lane: ArrangedLane; y: number; height: number; above: boolean };
/** All heights of the map; `bottom` is the lower edge of the last card or empty lane. */
type Bands = { lanes: readonly Band[]; midY: number; midHeight: number; bottom: number };

const bandsOf = ({ lanes, lanesAbove, tips }: Arrangement): Bands => {
  const midHeight = stackHeight(Math.max(1, ...SIDES.map((side) => tips[side].length)), TIP_GAP);
  const bands: Band[] = [];
  let y = TOP;
  const add = (lane: ArrangedLane, above: boolean): void => {
    const height = stackHeight(Math.max(1, ...SIDES.map((side) => rowsOf(lane.sides[side].people.length))), ROW_GAP);
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

/** Fills the first rank from the top, then the second: those in front see the channel. */
const cardsOfLane = ({ lane, y, height }: Band, side: Side): CardBox[] => {
  const { people } = lane.sides[side];
  const front = laneSideFront(lane.sides[side]);
  const rows = rowsOf(people.length);
  return people.map((id, index) => {
    const row = index % rows;
    const rank = Math.floor(index / rows);
    const top = y + row * (CARD_HEIGHT + ROW_GAP);
    const below = row + 1 < rows ? ROW_GAP : y + height - top - CARD_HEIGHT + CORRIDOR;
    const own = front - rank * (CARD_WIDTH + CARD_GAP);
    return cardBox(id, { side, lane: lane.id, tip: false, row, rank, below, y: top, w: CARD_WIDTH, front: own });
  });
};

const cardsOfTips = ({ tips, diamondIndex }: Arrangement, side: Side, midY: number): CardBox[] => {
  const front = tipFront(diamondIndex);
  const top = midY - stackHeight(tips[side].length, TIP_GAP) / 2;
  return tips[side].map((id, row) => {
    const y = top + row * (CARD_HEIGHT + TIP_GAP);
    return cardBox(id, { side, lane: null, tip: true, row, rank: 0, below: TIP_GAP, y, w: TIP_WIDTH, front });
  });
};

const outlineLane = ({ lane, y, above }: Band, side: Side): OutlineLane => {
  const { people, directness } = lane.sides[side];
  const front = laneSideFront(lane.sides[side]);
  const half = stackHeight(rowsOf(people.length), ROW_GAP) / 2;
  return { id: lane.id, front, back: front - blockWidth(people.length), cy: y + half, half, directness, above };
};

const outlineOf = (arrangement: Arrangement, { lanes, midY, midHeight }: Bands, side: Side): Outline => {
  const tips = arrangement.tips[side].length;
  const front = tipFront(arrangement.diamondIndex);
  return {
    lanes: lanes.filter(({ lane }) => lane.sides[side].people.length > 0).map((band) => outlineLane(band, side)),
    tip: tips ? { front, back: front - TIP_WIDTH, cy: midY, half: stackHeight(tips, TIP_GAP) / 2 } : null,
    midY,
    midHalf: midHeight / 2 + CORRIDOR,
  };
};

const placedLane = ({ lane, y, height }: Band): PlacedLane => {
  const cy = y + CARD_HEIGHT / 2;
  const directness = { supplier: lane.sides.supplier.directness, customer: lane.sides.customer.directness };
  return { id: lane.id, name: lane.name, y, height, cy, labelY: cy - LABEL_RISE, directness };
};

/** The scale is the same in every Shape. */
export const UPRIGHTS: readonly Upright[] = SIDES.flatMap((side) =>
  QUARTERS.map((directness) => ({ x: mirrored(side, laneFront(CARD_WIDTH, directness)), side, directness })),
);

export const place = (arrangement: Arrangement): Placement => {
  const bands = bandsOf(arrangement);
  const cards = SIDES.flatMap((side) => [
    ...bands.lanes.flatMap((band) => cardsOfLane(band, side)),
    ...cardsOfTips(arrangement, side, bands.midY),
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
    width: WORLD_WIDTH,
    height: scaleY + SCALE,
    cx: CENTRE,
    midY: bands.midY,
    scaleY,
    topY: TOP - GRATICULE_RISE,
    scale: UPRIGHTS,
    outlines: {
      supplier: outlineOf(arrangement, bands, 'supplier'),
      customer: outlineOf(arrangement, bands, 'customer'),
    },
  };
};
