import type { ContactId, RecordId } from '../../shared/model/id.ts';
import { imaginedAccount } from '../session/imagined-account.ts';
import { createStore, deriveStore } from '../session/store.ts';
import type { Draft } from './add/draft.ts';
import type { Board } from './board-context.ts';
import { createCamera } from './camera/camera.ts';
import { createCardElements } from './card/card-elements.ts';
import { createCardFindings } from './card/card-findings.ts';
import type { BoardMenu, GestureView } from './interact/gesture.ts';
import { placeAt } from './interact/place-at.ts';
import { prefersReducedMotion } from './reduced-motion.ts';
import { createBoardModel, lineDrawing } from './scene/board-model.ts';
import { afterMs, createFrames } from './scene/frames.ts';
import { createMarks } from './scene/marks.ts';
import { readBoard } from './scene/read-board.ts';
import { createScene, MORPH_MS } from './scene/scene.ts';
import { createShading } from './scene/shading.ts';
import { createLinePainter } from './world/line-painter.ts';
import { dismissLinePictures, prepareLinePictures } from './world/line-pictures.ts';

export type BoardOptions = Pick<Board, 'session' | 'view' | 'day' | 'readOnly' | 'mapMarks'>;

/** Puts one board together. Whoever creates it disposes of it. */
export const createBoard = ({ session, view, day, readOnly, mapMarks }: BoardOptions): Board & { dispose(): void } => {
  const frames = createFrames();
  const cadences = () => session.access.judging?.findings;
  const look = deriveStore([view.state], () => view.state.get().look);
  const first = readBoard(session.account.get(), day.get(), session.today(), look.get(), cadences());
  if (lineDrawing(first.cards.size) === 'elements') dismissLinePictures();
  else prepareLinePictures();
  const scene = createScene({ frames, initial: first.placement, reducedMotion: prefersReducedMotion });
  const model = createBoardModel({
    account: imaginedAccount(session.account, view.state, day),
    onOwnChange: session.onOwnChange,
    day,
    today: session.day,
    cadences,
    look,
    frames,
    scene,
    first,
  });
  const camera = createCamera(prefersReducedMotion);
  const cards = createCardElements(scene);
  const linePainter = createLinePainter(scene, model);
  const marks = createMarks(view.state, session.presence.others, model.cards, linePainter.linesOf);
  const findings = createCardFindings({ session, day });
  const openFindings = () => {
    const { judging } = session.access;
    const { imagined } = view.state.get();
    return findings.open(session.account.get(), { day: day.get(), today: session.today(), judging, imagined });
  };
  const shade = createShading(view.state, model, {
    findings: openFindings,
    today: session.today,
    findingsCome: findings.ready,
  });
  const draft = createStore<Draft | null>(null);

  let shown = '';
  let lens = first.placement.lens;
  const followSize = () => {
    const target = scene.target();
    const size = `${target.width} ${target.height}`;
    const isOther = target.lens !== lens;
    const middle = target.lens === 'shape' ? target.midY : null;
    if (size !== shown)
      camera.setWorld({ left: target.left, width: target.width, height: target.height, middle }, !isOther);
    // Another lens is another plate: it is seen whole, and the camera glides as long as the cards walk.
    if (isOther) camera.open(MORPH_MS);
    shown = size;
    lens = target.lens;
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
    shade,
    camera,
    cards,
    linePainter,
    draft,
    day,
    readOnly,
    mapMarks,
    findings: findings.worst,
    gesture: createStore<GestureView | null>(null),
    menu: createStore<BoardMenu | null>(null),
    editing: createStore<RecordId | null>(null),
    addHere(at, connectTo) {
      const { side, lane, level } = placeAt({ scene, model }, at);
      draft.set({ side, lane, level, at, tip: false, connectTo: connectTo ?? null });
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
      shade.dispose();
      findings.dispose();
      cards.dispose();
      linePainter.dispose();
      model.dispose();
      scene.dispose();
      frames.dispose();
    },
  };
};
