import { cellAt } from '../../../shared/rules/layout/lens/grid.ts';
import type { Draft } from '../add/draft.ts';
import type { Board } from '../board-context.ts';
import type { Point } from '../camera/viewport.ts';
import { laneAt, sideAt } from './drop-target.ts';

/** Where somebody new would stand who is added at a point of the map. */
export const placeAt = (
  { scene, model }: Pick<Board, 'scene' | 'model'>,
  at: Point,
): Pick<Draft, 'side' | 'lane' | 'level'> => {
  const placement = scene.placement();
  const ground = model.ground.get();
  if (ground.kind === 'grid') {
    const cell = cellAt(ground, placement.boxes, at);
    if (cell) return { side: cell.side, lane: cell.function, level: cell.level };
  }
  return { side: sideAt(placement, at.x), lane: laneAt(placement, at.y)?.id ?? undefined, level: undefined };
};
