import { createContext, useContext } from 'react';
import type { Day } from '../../shared/model/day.ts';
import type { ContactId, PersonId, RecordId } from '../../shared/model/id.ts';
import type { MapMarks } from '../../shared/rules/diff/map-marks.ts';
import type { AccountSession } from '../session/account-session.ts';
import type { Store, WritableStore } from '../session/store.ts';
import type { View } from '../session/view.ts';
import type { Draft } from './add/draft.ts';
import type { Camera } from './camera/camera.ts';
import type { Point } from './camera/viewport.ts';
import type { CardElements } from './card/card-elements.ts';
import type { WorstFindings } from './card/worst-findings.ts';
import type { BoardMenu, GestureView } from './interact/gesture.ts';
import type { BoardModel } from './scene/board-model.ts';
import type { Frames } from './scene/frames.ts';
import type { Marks } from './scene/marks.ts';
import type { Scene } from './scene/scene.ts';
import type { Shading } from './scene/shading.ts';
import type { LinePainter } from './world/line-painter.ts';

/** Everything one open board is made of. It lives as long as the board is on the page; all parts keep identity. */
export type Board = {
  session: AccountSession;
  view: View;
  frames: Frames;
  scene: Scene;
  model: BoardModel;
  marks: Marks;
  shade: Shading;
  camera: Camera;
  cards: CardElements;
  linePainter: LinePainter;
  /** What the pointer is doing with cards, lines or a frame, and the menu it opened. */
  gesture: WritableStore<GestureView | null>;
  menu: WritableStore<BoardMenu | null>;
  /** What the place and the hand say beyond the dialog "add": where the field stands and whom to connect. */
  draft: WritableStore<Draft | null>;
  /** The note that is being written on. */
  editing: WritableStore<RecordId | null>;
  /** Opens the field for a new person at a place of the world. */
  addHere(at: Point, connectTo?: PersonId): void;
  /** Gives a line the keyboard focus once it is drawn. */
  focusLine(id: ContactId): void;
  day: Store<Day>;
  readOnly: Store<boolean>;
  /** How what is shown differs from another state of the account. */
  mapMarks: Store<MapMarks>;
  /** The worst that is found of each today. */
  findings: Store<WorstFindings>;
};

export const BoardContext = createContext<Board | null>(null);

export const useBoard = (): Board => {
  const board = useContext(BoardContext);
  if (!board) throw new Error('This component needs a BoardView above it');
  return board;
};
