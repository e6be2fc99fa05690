import type { ContactId } from '../../shared/model/id.ts';
import { imaginedAccount } from '../session/imagined-account.ts';
import { createStore } from '../session/store.ts';
import type { Draft } from './add/draft.ts';
import type { Board } from './board-context.ts';
import { createCamera } from './camera/camera.ts';
import { createCardElements } from './card/card-elements.ts';
import { laneAt, sideAt } from './interact/drop-target.ts';
import type { BoardMenu, GestureView } from './interact/gesture.ts';
import { prefersReducedMotion } from './reduced-motion.ts';
import { createBoardModel } from './scene/board-model.ts';
import { afterMs, createFrames } from './scene/frames.ts';
import { createMarks } from './scene/marks.ts';
import { readBoard } from './scene/read-board.ts';
import { createScene } from './scene/scene.ts';
import { createLinePainter } from './world/line-painter.ts';

export type BoardOptions = Pick<Board, 'session' | 'view' | 'day' | 'readOnly' | 'mapMarks'>;

/** Puts one board together. Whoever creates it disposes of it. */
export const createBoard = ({ session, view, day, readOnly, mapMarks }: BoardOptions): Board & { dispose(): void } => {
  const frames = createFrames();
  const first = readBoard(session.account.get(), day.get(), session.today());
  const scene = createScene({ frames, initial: first.placement, reducedMotion: prefersReducedMotion });
  const model = createBoardModel({
    account: imaginedAccount(session.account, view.state, day),
    onOwnChange: session.onOwnChange,
    day,
    today: session.day,
    frames,
    scene,
    first,
  });
  const camera = createCamera(prefersReducedMotion);
  const cards = createCardElements(scene);
  const linePainter = createLinePainter(scene, model);
  const marks = createMarks(view.state, session.presence.others, model.cards, linePainter.linesOf);
  const draft = createStore<Draft | null>(null);

  let height = 0;
  const followSize = () => {
    const { width, height: next } = scene.target();
    if (next === height) return;
    height = next;
    camera.setWorld({ width, height }, true);
  };
  followSize();
  const stopSize = scene.paint(followSize);

  return {
    session,
    view,
    frames,
    scene,
    model,
    marks,
    camera,
    cards,
    linePainter,
    draft,
    day,
    readOnly,
    mapMarks,
    gesture: createStore<GestureView | null>(null),
    menu: createStore<BoardMenu | null>(null),
    addHere(at, connectTo) {
      const placement = scene.placement();
      const lane = laneAt(placement, at.y)?.id;
      const side = sideAt(placement, at.x);
      draft.set({ side, lane: lane ?? undefined, level: undefined, at, tip: false, connectTo: connectTo ?? null });
      view.openDialog({ kind: 'add', side, ...(lane == null ? {} : { lane }) });
    },
    focusLine(id: ContactId) {
      // The line is drawn on the next frame, its element is there after that.
      afterMs(frames, 50, () => {
        document.querySelector<SVGElement>(`[data-contact-id="${id}"]`)?.focus({ preventScroll: true });
      });
    },
    dispose() {
      stopSize();
      marks.dispose();
      cards.dispose();
      linePainter.dispose();
      model.dispose();
      scene.dispose();
      frames.dispose();
    },
  };
};
