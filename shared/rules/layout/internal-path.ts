import type { CardBox } from './placement.ts';
import { towardCentre } from './placement.ts';

/** Two cards of one side stand clear of one another in depth from this distance on. */
const CLEAR = 24;

/**
 * A link inside one company: straight, from facing edge to facing edge. Cards that overlap in depth are joined from middle to
 * middle, the cards cover the ends; from edge to edge such links would make a pattern that means nothing.
 */
export const internalPath = (a: CardBox, b: CardBox): string => {
  const ahead = (x: number): number => x * towardCentre(a.side);
  if (ahead(b.front) <= ahead(a.back) - CLEAR) return `M${a.back} ${a.cy}L${b.front} ${b.cy}`;
  if (ahead(b.back) >= ahead(a.front) + CLEAR) return `M${a.front} ${a.cy}L${b.back} ${b.cy}`;
  return `M${a.x + a.w / 2} ${a.cy}L${b.x + b.w / 2} ${b.cy}`;
};
