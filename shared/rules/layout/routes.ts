// Where each line leaves its two cards, so that no two lines lie on one another: looked at together, once per placement.
import type { PersonId } from '../../model/id.ts';
import type { Side } from '../../model/side.ts';
import { otherSide } from '../../model/side.ts';
import type { CardBox, Placement } from './placement.ts';

/** How a line meets one of its cards. */
export type Approach =
  /** Straight into the edge that faces the centre, `shift` px below the card's middle. */
  | { kind: 'edge'; shift: number }
  /** Through the corridor, `depth` px under the card, and up into its lower edge `entry` px behind its front. */
  | { kind: 'corridor'; depth: number; entry: number };

export type Route = Record<Side, Approach>;

/** The two people a line joins; more keys are welcome. */
export type Joined = { id: string; supplier: PersonId; customer: PersonId };

const STRAIGHT: Approach = { kind: 'edge', shift: 0 };
/** Lines that leave one edge stand so far apart, all within the card's middle. */
const EDGE_STEP = 9;
const EDGE_REACH = 15;
const CORRIDOR_DEPTH = 9;
const CORRIDOR_MARGIN = 4;
const CORRIDOR_STEP = 4.5;
const ENTRY = 26;
const ENTRY_STEP = 8;
const LAST_ENTRY = 130;

/** The approach of a line that is drawn alone. */
export const loneApproach = (card: CardBox): Approach =>
  card.rank === 0 ? STRAIGHT : { kind: 'corridor', depth: Math.min(CORRIDOR_DEPTH, card.below / 2), entry: ENTRY };

/** A card behind another has no free edge: the line is drawn level with the corridor under its row. */
const heightOf = (card: CardBox): number => (card.rank === 0 ? card.cy : card.y + card.h + CORRIDOR_DEPTH);

type End = { line: string; side: Side; card: CardBox; other: CardBox };

const edgeApproaches = (ends: readonly End[], set: (end: End, approach: Approach) => void): void => {
  const leaning = ends.filter(({ card, other }) => Math.abs(heightOf(other) - card.cy) >= 1);
  for (const way of [-1, 1]) {
    // The line that goes farthest leaves nearest to the middle: so lines of one card do not cross at once.
    const group = leaning
      .filter(({ card, other }) => Math.sign(heightOf(other) - card.cy) === way)
      .sort((a, b) => Math.abs(heightOf(b.other) - b.card.cy) - Math.abs(heightOf(a.other) - a.card.cy));
    const level =
      leaning.length < ends.length || leaning.some(({ card, other }) => Math.sign(heightOf(other) - card.cy) === -way);
    const step = Math.min(EDGE_STEP, EDGE_REACH / group.length);
    group.forEach((end, index) => {
      set(end, { kind: 'edge', shift: way * step * (level ? index + 1 : index) });
    });
  }
};

const corridorApproaches = (ends: readonly End[], set: (end: End, approach: Approach) => void): void => {
  const below = Math.min(...ends.map(({ card }) => card.below));
  const room = below - 2 * CORRIDOR_MARGIN;
  const step = ends.length > 1 ? Math.min(CORRIDOR_STEP, room / (ends.length - 1)) : 0;
  const first = Math.min(CORRIDOR_DEPTH, below / 2) - Math.min((step * (ends.length - 1)) / 2, CORRIDOR_MARGIN + 1);
  ends.forEach((end, index) => {
    set(end, {
      kind: 'corridor',
      // The deeper line enters further back, so that they do not cross under the card.
      depth: Math.min(below - CORRIDOR_MARGIN / 2, Math.max(CORRIDOR_MARGIN / 2, first) + step * index),
      entry: Math.min(LAST_ENTRY, ENTRY + ENTRY_STEP * index),
    });
  });
};

/** One route per line whose two people both have a card. */
export const routes = (placement: Placement, lines: readonly Joined[]): ReadonlyMap<string, Route> => {
  const found = new Map<string, Route>();
  const edges = new Map<PersonId, End[]>();
  const corridors = new Map<string, End[]>();
  for (const line of lines) {
    const cards = { supplier: placement.cards.get(line.supplier), customer: placement.cards.get(line.customer) };
    if (!cards.supplier || !cards.customer) continue;
    found.set(line.id, { supplier: STRAIGHT, customer: STRAIGHT });
    for (const side of ['supplier', 'customer'] as const) {
      const card = cards[side]!;
      const end: End = { line: line.id, side, card, other: cards[otherSide(side)]! };
      if (card.rank === 0) edges.set(card.id, [...(edges.get(card.id) ?? []), end]);
      else {
        // Rows of both sides are level: their corridors are one.
        const corridor = `${card.lane ?? ''} ${card.row}`;
        corridors.set(corridor, [...(corridors.get(corridor) ?? []), end]);
      }
    }
  }
  const set = (end: End, approach: Approach): void => {
    found.set(end.line, { ...found.get(end.line)!, [end.side]: approach });
  };
  for (const ends of edges.values()) edgeApproaches(ends, set);
  for (const ends of corridors.values()) corridorApproaches(ends, set);
  return found;
};
