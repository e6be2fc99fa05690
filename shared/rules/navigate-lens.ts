// Arrow keys in the lenses whose places are a plane: the next card that way, as the eye finds it.
import type { PersonId } from '../model/id.ts';
import type { ReportingTree } from './layout/lens/reporting-tree.ts';
import { type CardBox, isFolded, type Placement, towardCentre } from './layout/placement.ts';
import type { NavigationKey } from './navigate.ts';

const WAYS: Readonly<Record<NavigationKey, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
/** What lies aside counts double, so that a row or a column is followed before it is left. */
const ASIDE = 2.2;

const middle = ({ x, w, cy }: CardBox): readonly [number, number] => [x + w / 2, cy];

/** The nearest card that way; null when there is none. */
export const nearestThatWay = (placement: Placement, from: PersonId, key: NavigationKey): PersonId | null => {
  const start = placement.cards.get(from);
  if (!start) return null;
  const [x, y] = middle(start);
  const [wx, wy] = WAYS[key];
  let best: { id: PersonId; far: number } | null = null;
  for (const card of placement.cards.values()) {
    if (card.id === from || isFolded(card)) continue;
    const [cx, cy] = middle(card);
    const ahead = (cx - x) * wx + (cy - y) * wy;
    if (ahead < 1) continue;
    const far = ahead + ASIDE * Math.abs((cx - x) * wy + (cy - y) * wx);
    if (!best || far < best.far) best = { id: card.id, far };
  }
  return best?.id ?? null;
};

/** Along the reporting lines: outwards to the manager, inwards to the first report in sight, up and down in the same rank. */
export const navigateTree = (
  placement: Placement,
  tree: ReportingTree,
  from: PersonId,
  key: NavigationKey,
): PersonId | null => {
  const card = placement.cards.get(from);
  if (!card) return null;
  if (key === 'left' || key === 'right') {
    const inwards = (key === 'right' ? 1 : -1) === towardCentre(card.side);
    if (!inwards) return tree.parents.get(from) ?? nearestThatWay(placement, from, key);
    const report = (tree.reports.get(from) ?? []).find((id) => {
      const box = placement.cards.get(id);
      return box !== undefined && !isFolded(box);
    });
    return report ?? nearestThatWay(placement, from, key);
  }
  const way = key === 'down' ? 1 : -1;
  let best: CardBox | undefined;
  for (const other of placement.cards.values()) {
    const sameRank = other.side === card.side && Math.abs(other.back - card.back) < 1 && !isFolded(other);
    const ahead = (other.cy - card.cy) * way;
    if (sameRank && ahead > 0 && (!best || ahead < (best.cy - card.cy) * way)) best = other;
  }
  return best?.id ?? nearestThatWay(placement, from, key);
};
