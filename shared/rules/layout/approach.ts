// How a line meets a card. Looked at for all lines of one card, or of one corridor, together: none may lie on another.
import type { Side } from '../../model/side.ts';
import type { CardBox } from './placement.ts';

export type Approach =
  /** Straight into the edge that faces the centre, `shift` px below the card's middle. */
  | { kind: 'edge'; shift: number }
  /** Through the corridor, `depth` px under the card, and up into its lower edge `entry` px behind its front. */
  | { kind: 'corridor'; depth: number; entry: number };

/** One end of a line. */
export type End = { line: string; side: Side; card: CardBox; other: CardBox };
type SetApproach = (end: End, approach: Approach) => void;

export const STRAIGHT: Approach = { kind: 'edge', shift: 0 };

/** Lines that leave one edge stand so far apart, all within the card's middle. */
const EDGE_STEP = 9;
const EDGE_REACH = 15;

const CORRIDOR_DEPTH = 9;
const CORRIDOR_MARGIN = 4;
const CORRIDOR_STEP = 4.5;
/** Several lines rise from the middle of a corridor at most so far. */
const CORRIDOR_RISE = 5;

const ENTRY = 26;
const ENTRY_STEP = 8;
const LAST_ENTRY = 130;

const depthUnder = (card: CardBox): number => Math.min(CORRIDOR_DEPTH, card.below / 2);

/** The approach of a line that is drawn alone. */
export const loneApproach = (card: CardBox): Approach =>
  card.rank === 0 ? STRAIGHT : { kind: 'corridor', depth: depthUnder(card), entry: ENTRY };

/** y at which the line leaves towards the channel. */
export const gateHeight = (card: CardBox, approach: Approach): number =>
  approach.kind === 'edge' ? card.cy + approach.shift : card.y + card.h + approach.depth;

/** Lines that leave one card's edge: a level one in its middle, the others above and below it, by where they go. */
export const approachEdge = (ends: readonly End[], set: SetApproach): void => {
  const climb = ({ card, other }: End): number => gateHeight(other, loneApproach(other)) - card.cy;
  const leaning = ends.filter((end) => Math.abs(climb(end)) >= 1);
  for (const way of [-1, 1]) {
    const group = leaning.filter((end) => Math.sign(climb(end)) === way);
    // The line that goes farthest leaves outermost and turns first: so lines of one card do not cross.
    group.sort((a, b) => Math.abs(climb(a)) - Math.abs(climb(b)));
    const step = Math.min(EDGE_STEP, EDGE_REACH / group.length);
    // A line that has the edge for itself leaves from the middle.
    const first = group.length < ends.length ? 1 : 0;
    group.forEach((end, index) => {
      set(end, { kind: 'edge', shift: way * step * (first + index) });
    });
  }
};

/** Lines through one corridor, one under the other. */
export const approachCorridor = (ends: readonly End[], set: SetApproach): void => {
  const shallowest = ends.reduce((least, { card }) => (card.below < least.below ? card : least), ends[0]!.card);
  const gaps = Math.max(1, ends.length - 1);
  const step = Math.min(CORRIDOR_STEP, (shallowest.below - 2 * CORRIDOR_MARGIN) / gaps);
  const first = depthUnder(shallowest) - Math.min((step * (ends.length - 1)) / 2, CORRIDOR_RISE);
  ends.forEach((end, index) => {
    // The deeper line enters further back, so that they do not cross under the card.
    const entry = Math.min(LAST_ENTRY, ENTRY + ENTRY_STEP * index);
    set(end, { kind: 'corridor', depth: first + step * index, entry });
  });
};
