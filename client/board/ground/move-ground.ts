import { editFrame } from '../../../shared/document/commands/edit-frame.ts';
import { editNote } from '../../../shared/document/commands/edit-note.ts';
import { placePeople } from '../../../shared/document/commands/place-people.ts';
import type { FreeGround } from '../../../shared/rules/layout/lens/ground.ts';
import type { Box, CardBox } from '../../../shared/rules/layout/placement.ts';
import type { Board } from '../board-context.ts';
import type { Point } from '../camera/viewport.ts';
import { alignInHand, storedAt } from '../interact/free-drop.ts';
import type { Hold } from './hold-box.ts';

const by = (box: Box, { x, y }: Point): Box => ({ ...box, x: box.x + x, y: box.y + y });
const middleIn = (outer: Box, { x, y, w, h }: Box): boolean =>
  x + w / 2 >= outer.x && x + w / 2 <= outer.x + outer.w && y + h / 2 >= outer.y && y + h / 2 <= outer.y + outer.h;

/** The card boxes and notes that lie in a frame go with it. */
const within = (board: Board, ground: FreeGround, frame: Box): { cards: CardBox[]; notes: FreeGround['notes'] } => {
  const { cards, boxes } = board.scene.target();
  return {
    cards: [...cards.values()].filter((card) => middleIn(frame, card)),
    notes: ground.notes.filter(({ key }) => {
      const box = boxes.get(key);
      return box !== undefined && middleIn(frame, box);
    }),
  };
};

/**
 * A note or a frame in the hand, with whatever lies in the frame. On the way the elements are moved, at the drop everything is
 * written once.
 */
export const moveGround = (board: Board, ground: FreeGround, key: string, element: HTMLElement): Hold => {
  const { scene, session, gesture } = board;
  const start = scene.target().boxes.get(key) as Box;
  const frame = ground.frames.find((one) => one.key === key);
  const inside = frame ? within(board, ground, start) : { cards: [], notes: [] };
  const plate = element.closest('[data-plate]');
  const parts = [key, ...inside.notes.map((note) => note.key)]
    .map((one) => plate?.querySelector<HTMLElement>(`[data-box="${one}"]`))
    .filter((part) => part != null);
  const held = inside.cards.map(({ id }) => id);

  const aligned = (way: Point) => {
    const { dx, dy, guides } = alignInHand(board, by(start, way), held, key);
    return { way: { x: way.x + dx, y: way.y + dy }, guides };
  };
  const letGo = () => {
    gesture.set(null);
    for (const { style } of parts) style.translate = '';
    if (held.length > 0) scene.release(held);
  };
  return {
    move(raw) {
      const { way, guides } = aligned(raw);
      for (const { style } of parts) style.translate = `${way.x}px ${way.y}px`;
      for (const card of inside.cards) scene.carry(card.id, { x: card.x + way.x, y: card.y + way.y });
      gesture.set({ kind: 'guides', guides });
    },
    drop(raw) {
      const { way } = aligned(raw);
      const put = new Map<string, Box>([[key, by(start, way)]]);
      for (const note of inside.notes) put.set(note.key, by(scene.target().boxes.get(note.key) as Box, way));
      letGo();
      scene.put(put);
      const notes = ground.notes.filter((note) => put.has(note.key));
      const places = inside.cards.map((card) => ({ id: card.id, pos: storedAt(ground, by(card, way)) }));
      session.perform((edit) => {
        if (frame) editFrame(edit, { id: frame.id, patch: { pos: storedAt(ground, by(start, way)) } });
        for (const note of notes)
          editNote(edit, { id: note.id, patch: { pos: storedAt(ground, put.get(note.key) as Box) } });
        placePeople(edit, { places });
      }, undefined);
    },
    cancel: letGo,
  };
};
