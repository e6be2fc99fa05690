// From the arrangement to pixels. x comes from directness alone, y from the order of lanes and how many rows each needs.
import type { PersonId } from '../../model/id.ts';
import type { Side } from '../../model/side.ts';
import type { ArrangedLane, Arrangement, LaneId } from './arrange.ts';
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
} from './placement.ts';

const SIDES: readonly Side[] = ['supplier', 'customer'];
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

const stackHeight = (count: number, gap: number): number => count * CARD_HEIGHT + Math.max(0, count - 1) * gap;
const rowsOf = (people: number): number => Math.ceil(people / RANKS);
const blockWidth = (people: number): number => (people > 1 ? RANKS * CARD_WIDTH + (RANKS - 1) * CARD_GAP : CARD_WIDTH);

/** Front of a lane, counted from its side's far edge: its back stands at the edge at t = 0, its front at the channel at t = 1. */
export const laneFront = (width: number, directness: number): number =>
  lerp(FAR_EDGE + width, CENTRE - CHANNEL, directness);

type Spot = Pick<CardBox, 'side' | 'lane' | 'tip' | 'row' | 'rank' | 'below' | 'y' | 'w'> & { front: number };

const cardBox = (id: PersonId, { front, ...spot }: Spot): CardBox => {
  const edges = [mirrored(spot.side, front - spot.w), mirrored(spot.side, front)] as const;
  return {
    id,
    ...spot,
    x: Math.min(...edges),
    h: CARD_HEIGHT,
    front: edges[1],
    back: edges[0],
    cy: spot.y + CARD_HEIGHT / 2,
    opacity: 1,
  };
};

/** Fills the first rank from the top, then the second: those in front see the channel. */
const cardsOfLane = (
  people: readonly PersonId[],
  side: Side,
  lane: LaneId,
  front: number,
  y: number,
  bottom: number,
) => {
  const rows = rowsOf(people.length);
  return people.map((id, index) => {
    const row = index % rows;
    const rank = Math.floor(index / rows);
    const top = y + row * (CARD_HEIGHT + ROW_GAP);
    const below = row + 1 < rows ? ROW_GAP : bottom - top - CARD_HEIGHT + CORRIDOR;
    return cardBox(id, {
      side,
      lane,
      tip: false,
      row,
      rank,
      below,
      y: top,
      w: CARD_WIDTH,
      front: front - rank * (CARD_WIDTH + CARD_GAP),
    });
  });
};

const laneHeight = (lane: ArrangedLane): number =>
  stackHeight(Math.max(1, ...SIDES.map((side) => rowsOf(lane.sides[side].people.length))), ROW_GAP);

export const place = (arrangement: Arrangement): Placement => {
  const { lanesAbove, tips, diamondIndex } = arrangement;
  const cards = new Map<PersonId, CardBox>();
  const lanes: PlacedLane[] = [];
  const outlineLanes: Record<Side, OutlineLane[]> = { supplier: [], customer: [] };
  const middle = stackHeight(Math.max(1, ...SIDES.map((side) => tips[side].length)), TIP_GAP);
  let y = TOP;
  let midY = 0;
  const passMiddle = (): void => {
    midY = y + middle / 2;
    y += middle + CORRIDOR;
  };
  arrangement.lanes.forEach((lane, index) => {
    if (index === lanesAbove) passMiddle();
    const height = laneHeight(lane);
    const directness = { supplier: lane.sides.supplier.directness, customer: lane.sides.customer.directness };
    lanes.push({
      id: lane.id,
      name: lane.name,
      y,
      height,
      cy: y + CARD_HEIGHT / 2,
      labelY: y + CARD_HEIGHT / 2 - LABEL_RISE,
      directness,
    });
    for (const side of SIDES) {
      const { people } = lane.sides[side];
      if (people.length === 0) continue;
      const width = blockWidth(people.length);
      const front = laneFront(width, directness[side]);
      for (const card of cardsOfLane(people, side, lane.id, front, y, y + height)) cards.set(card.id, card);
      const half = stackHeight(rowsOf(people.length), ROW_GAP) / 2;
      outlineLanes[side].push({
        id: lane.id,
        front,
        back: front - width,
        cy: y + half,
        half,
        directness: directness[side],
        above: index < lanesAbove,
      });
    }
    y += height + CORRIDOR;
  });
  if (arrangement.lanes.length <= lanesAbove) passMiddle();

  const outlineOf = (side: Side): Outline => {
    const front = lerp(CENTRE - TOUCH, TIP_EDGE + TIP_WIDTH, diamondIndex);
    const height = stackHeight(tips[side].length, TIP_GAP);
    tips[side].forEach((id, row) => {
      const top = midY - height / 2 + row * (CARD_HEIGHT + TIP_GAP);
      cards.set(
        id,
        cardBox(id, { side, lane: null, tip: true, row, rank: 0, below: TIP_GAP, y: top, w: TIP_WIDTH, front }),
      );
    });
    const tip = tips[side].length ? { front, back: front - TIP_WIDTH, cy: midY, half: height / 2 } : null;
    return { lanes: outlineLanes[side], tip, midY, midHalf: middle / 2 + CORRIDOR };
  };
  const outlines = { supplier: outlineOf('supplier'), customer: outlineOf('customer') };

  const lastBottom = y - CORRIDOR;
  const lastLane = lanes.at(-1);
  const lastHasRear = [...cards.values()].some((card) => card.rank > 0 && card.lane === lastLane?.id && !card.tip);
  const scaleY = lastBottom + (lastHasRear ? CORRIDOR : FOOT);
  const scale = SIDES.flatMap((side) =>
    QUARTERS.map((t) => ({ x: mirrored(side, laneFront(CARD_WIDTH, t)), side, directness: t })),
  );
  return {
    cards,
    lanes,
    width: WORLD_WIDTH,
    height: scaleY + SCALE,
    cx: CENTRE,
    midY,
    scaleY,
    topY: TOP - GRATICULE_RISE,
    scale,
    outlines,
  };
};
