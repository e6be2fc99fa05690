import type { Board } from '../board-context.ts';
import { type Box, boxBetween, boxesMeet, type Point } from '../camera/viewport.ts';
import type { Gesture } from './gesture.ts';

/** Shift and drag on the paper: everybody whose card meets the frame joins the selection. */
export const marquee = (board: Board, from: Point): Gesture => {
  const { scene, view, gesture } = board;
  const before = view.state.get().selectedPeople;
  let box: Box = boxBetween(from, from);
  const choose = () => {
    const within = [...scene.placement().cards.values()].filter((card) => boxesMeet(box, card)).map(({ id }) => id);
    view.selectPeople([...before, ...within]);
  };
  return {
    move({ world }) {
      box = boxBetween(from, world);
      gesture.set({ kind: 'marquee', box });
      choose();
    },
    drop: () => gesture.set(null),
    cancel() {
      gesture.set(null);
      view.selectPeople(before);
    },
  };
};
