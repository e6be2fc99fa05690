import { addFrame } from '../../../shared/document/commands/add-frame.ts';
import { addNote } from '../../../shared/document/commands/add-note.ts';
import { placePeople } from '../../../shared/document/commands/place-people.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { NOTE_WIDTH } from '../../../shared/rules/layout/lens/free.ts';
import type { FreeGround } from '../../../shared/rules/layout/lens/ground.ts';
import type { BoardHandle } from '../../session/board-handle.ts';
import type { Board } from '../board-context.ts';
import { type Point, toWorld } from '../camera/viewport.ts';
import { storedAt } from '../interact/free-drop.ts';
import { afterMs } from '../scene/frames.ts';

const FRAME: [number, number] = [420, 280];
/** One after the other, so that a second note does not hide the first. */
const ASIDE = 22;
const ROUND = 8;

/** What can be done in the Free lens alone. */
export const freeHandle = (board: Board): Pick<BoardHandle, 'addNote' | 'addFrame' | 'nudge' | 'unplace'> => {
  const { scene, model, session, camera, frames, editing } = board;
  const ground = (): FreeGround | null => {
    const now = model.ground.get();
    return now.kind === 'free' ? now : null;
  };
  /** Stored place of something so large in the middle of what is seen. */
  const inSight = (free: FreeGround, w: number, h: number, nth: number): [number, number] => {
    const { width, height } = camera.size();
    const middle = toWorld(camera.get(), { x: width / 2, y: height / 2 });
    const aside = (nth % ROUND) * ASIDE;
    return storedAt(free, { x: middle.x - w / 2 + aside, y: middle.y - h / 2 + aside });
  };
  return {
    addNote() {
      const free = ground();
      if (!free) return;
      editing.set(session.perform(addNote, { pos: inSight(free, NOTE_WIDTH, 80, free.notes.length) }));
    },
    addFrame() {
      const free = ground();
      if (!free) return;
      const id = session.perform(addFrame, { pos: inSight(free, ...FRAME, free.frames.length), size: FRAME });
      // It is there after the next frame; its name is what one writes first.
      afterMs(frames, 60, () => {
        document.querySelector<HTMLElement>(`[data-frame-id="${id}"] input`)?.focus({ preventScroll: true });
      });
    },
    nudge(people, by: Point) {
      const free = ground();
      if (!free) return;
      // from where they are written, not from where they are drawn: keys come faster than the map
      const written = new Map(session.account.get().people.map(({ id, pos }) => [id, pos]));
      const places = people.flatMap((id): { id: PersonId; pos: [number, number] }[] => {
        const card = scene.target().cards.get(id);
        const at = written.get(id) ?? (card && storedAt(free, card));
        return at ? [{ id, pos: [at[0] + by.x, at[1] + by.y] }] : [];
      });
      session.perform(placePeople, { places });
    },
    unplace: (people) => session.perform(placePeople, { places: people.map((id) => ({ id, pos: null })) }),
  };
};
