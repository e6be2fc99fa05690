// The way of every line of a placement, looked at together and once; contact-path.ts draws one of them, frame by frame.
import type { PersonId } from '../../model/id.ts';
import { otherSide, type Side } from '../../model/side.ts';
import { type Approach, approachCorridor, approachEdge, type End, gateHeight, loneApproach } from './approach.ts';
import type { CardBox, Placement } from './placement.ts';
import { type Crossing, EARLY_TURN, LATE_TURN, turnsOf } from './turn.ts';

export type Route = Record<Side, Approach> & {
  /** Where in the channel the line changes height, as a share of its width: near 0 at our company, near 1 at theirs. */
  turn: number;
};

/** The two people a line joins; more keys are welcome. */
export type Joined = { id: string; supplier: PersonId; customer: PersonId };

const SIDES: readonly Side[] = ['supplier', 'customer'];

const turnsEarly = (supplier: CardBox, customer: CardBox): boolean => supplier.tip && !customer.tip;

/** The route of a line that is drawn alone, as while it is being drawn. */
export const loneRoute = (supplier: CardBox, customer: CardBox): Route => ({
  supplier: loneApproach(supplier),
  customer: loneApproach(customer),
  turn: turnsEarly(supplier, customer) ? EARLY_TURN : LATE_TURN,
});

const groupedPush = <K>(groups: Map<K, End[]>, key: K, end: End): void => {
  const group = groups.get(key);
  if (group) group.push(end);
  else groups.set(key, [end]);
};

/** One route per line whose two people both have a card. */
export const routes = (placement: Placement, lines: readonly Joined[]): ReadonlyMap<string, Route> => {
  const found = new Map<string, Route>();
  const edges = new Map<PersonId, End[]>();
  const corridors = new Map<string, End[]>();
  const joined = lines.flatMap(({ id, ...people }) => {
    const supplier = placement.cards.get(people.supplier);
    const customer = placement.cards.get(people.customer);
    return supplier && customer ? [{ id, supplier, customer }] : [];
  });
  for (const { id, ...cards } of joined) {
    found.set(id, loneRoute(cards.supplier, cards.customer));
    for (const side of SIDES) {
      const card = cards[side];
      const end: End = { line: id, side, card, other: cards[otherSide(side)] };
      // Rows of both sides are level: their corridors are one.
      if (card.rank > 0) groupedPush(corridors, `${card.lane ?? ''} ${card.row}`, end);
      else groupedPush(edges, card.id, end);
    }
  }
  const set = ({ line, side }: End, approach: Approach): void => {
    found.set(line, { ...found.get(line)!, [side]: approach });
  };
  for (const ends of edges.values()) approachEdge(ends, set);
  for (const ends of corridors.values()) approachCorridor(ends, set);

  const crossings = joined.flatMap(({ id, supplier, customer }): Crossing[] => {
    const route = found.get(id)!;
    const [a, b] = [gateHeight(supplier, route.supplier), gateHeight(customer, route.customer)];
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return high - low < 1 ? [] : [{ line: id, early: turnsEarly(supplier, customer), low, high }];
  });
  for (const [line, turn] of turnsOf(crossings)) found.set(line, { ...found.get(line)!, turn });
  return found;
};
