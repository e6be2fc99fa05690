// Where the arrow keys lead on the board. Up and down follow one side in reading order, left and right follow the lines.
import type { PersonId } from '../model/id.ts';
import { otherSide, type Side } from '../model/side.ts';
import { type CardBox, isFolded, type Placement, towardCentre } from './layout/placement.ts';

export type NavigationKey = 'up' | 'down' | 'left' | 'right';
export type NavigationLine = { supplier: PersonId; customer: PersonId; strength: number };

/** People of a side from the top down, each row from left to right. */
export const readingOrder = (placement: Placement, side: Side): PersonId[] =>
  [...placement.cards.values()]
    .filter((card) => card.side === side && !isFolded(card))
    .sort((a, b) => a.cy - b.cy || a.x - b.x)
    .map((card) => card.id);

/** The other end of the strongest line; of equals the first. */
const acrossLine = (placement: Placement, lines: readonly NavigationLine[], card: CardBox): PersonId | null => {
  let best: NavigationLine | undefined;
  for (const line of lines) {
    if (line[card.side] !== card.id || !placement.cards.has(line[otherSide(card.side)])) continue;
    if (!best || line.strength > best.strength) best = line;
  }
  return best?.[otherSide(card.side)] ?? null;
};

const neighbourInRow = (placement: Placement, card: CardBox, direction: 1 | -1): PersonId | null => {
  let best: CardBox | undefined;
  for (const other of placement.cards.values()) {
    const ahead = (other.x - card.x) * direction;
    if (other.side !== card.side || Math.abs(other.cy - card.cy) >= 1 || ahead <= 0) continue;
    if (!best || ahead < (best.x - card.x) * direction) best = other;
  }
  return best?.id ?? null;
};

const nearestOpposite = (placement: Placement, card: CardBox): PersonId | null => {
  let best: CardBox | undefined;
  const distance = (other: CardBox): number =>
    Math.abs(other.cy - card.cy) * placement.width + Math.abs(other.front - card.front);
  for (const other of placement.cards.values()) {
    if (other.side !== card.side && (!best || distance(other) < distance(best))) best = other;
  }
  return best?.id ?? null;
};

/**
 * The person to focus next, or null when there is none that way. Towards the centre: the strongest line, else the card in front,
 * else the nearest card of the other company. Away from it: the card behind.
 */
export const navigate = (
  placement: Placement,
  lines: readonly NavigationLine[],
  from: PersonId,
  key: NavigationKey,
): PersonId | null => {
  const card = placement.cards.get(from);
  if (!card) return null;
  if (key === 'up' || key === 'down') {
    const order = readingOrder(placement, card.side);
    return order[order.indexOf(from) + (key === 'down' ? 1 : -1)] ?? null;
  }
  const direction = key === 'right' ? 1 : -1;
  const row = neighbourInRow(placement, card, direction);
  if (direction !== towardCentre(card.side)) return row;
  return acrossLine(placement, lines, card) ?? row ?? nearestOpposite(placement, card);
};
