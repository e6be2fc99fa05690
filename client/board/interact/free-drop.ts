import { placePeople } from '../../../shared/document/commands/place-people.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { type Alignment, alignBox } from '../../../shared/rules/layout/align.ts';
import type { FreeGround } from '../../../shared/rules/layout/lens/ground.ts';
import type { Box, CardBox } from '../../../shared/rules/layout/placement.ts';
import type { Board } from '../board-context.ts';
import type { Point } from '../camera/viewport.ts';

/** So near on the screen, in px, a card snaps into line. */
const REACH = 6;

/** In line with whatever else is in sight of the hand; who is in the hand too is no measure. */
export const alignInHand = (board: Board, box: Box, held: readonly PersonId[], without?: string): Alignment => {
  const { cards, boxes } = board.scene.target();
  const others: Box[] = [...cards.values()].filter(({ id }) => !held.includes(id));
  for (const [key, other] of boxes) if (key !== without) others.push(other);
  return alignBox(box, others, REACH / board.camera.get().zoom);
};

/** Where a card of the world is stored. Whole pixels: nobody sees less. */
export const storedAt = ({ origin: [ox, oy] }: FreeGround, { x, y }: Point): [number, number] => [
  Math.round(x - ox),
  Math.round(y - oy),
];

export const dropFree = (board: Board, ground: FreeGround, starts: readonly CardBox[], by: Point): void => {
  if (Math.abs(by.x) < 0.5 && Math.abs(by.y) < 0.5) return;
  const places = starts.map(({ id, x, y }) => ({ id, pos: storedAt(ground, { x: x + by.x, y: y + by.y }) }));
  board.session.perform(placePeople, { places });
};
