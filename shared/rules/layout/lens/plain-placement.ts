import type { PersonId } from '../../../model/id.ts';
import type { Side } from '../../../model/side.ts';
import { type Box, type CardBox, type Outline, type Placement, towardCentre } from '../placement.ts';
import type { LensName } from './lens-name.ts';

const NO_OUTLINE: Outline = { lanes: [], tip: null, midY: 0, midHalf: 0, edge: 0 };

export type PlainPlacement = {
  lens: LensName;
  width: number;
  height: number;
  /** x of the line between what belongs to us and what to the customer. */
  cx: number;
  cards: readonly CardBox[];
  boxes: ReadonlyMap<string, Box>;
};

/** The placement of a lens without lanes, scale and silhouettes. */
export const plainPlacement = ({ lens, width, height, cx, cards, boxes }: PlainPlacement): Placement => ({
  lens,
  boxes,
  shown: 1,
  leaving: null,
  cards: new Map(cards.map((card) => [card.id, card])),
  lanes: [],
  left: 0,
  width,
  height,
  cx,
  midY: height / 2,
  scaleY: height,
  topY: 0,
  scale: [],
  outlines: { supplier: NO_OUTLINE, customer: NO_OUTLINE },
});

export type PlainCard = Box & { id: PersonId; side: Side; lane: CardBox['lane']; tip: boolean; opacity?: number };

/** A card anywhere: the edge towards the centre is its front, as on the map. */
export const plainCard = ({ x, y, w, h, opacity = 1, ...who }: PlainCard): CardBox => {
  const right = towardCentre(who.side) > 0;
  const [front, back] = right ? [x + w, x] : [x, x + w];
  return { ...who, row: 0, rank: 0, below: 0, x, y, w, h, front, back, cy: y + h / 2, opacity };
};
