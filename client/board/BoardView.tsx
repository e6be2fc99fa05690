import { memo, useEffect, useRef, useState } from 'react';
import type { Day } from '../../shared/model/day.ts';
import { type MapMarks, NO_MAP_MARKS } from '../../shared/rules/diff/map-marks.ts';
import { useSession, useView, useViewState } from '../session/hooks.ts';
import { createStore } from '../session/store.ts';
import { useText } from '../text/use-text.ts';
import { watchFonts } from '../ui/measure-text.ts';
import { EmptySides } from './add/EmptySides.tsx';
import { QuickAdd } from './add/QuickAdd.tsx';
import styles from './BoardView.module.css';
import { type Board, BoardContext } from './board-context.ts';
import { CameraView } from './camera/CameraView.tsx';
import { createBoard } from './create-board.ts';
import { LensBar } from './head/LensBar.tsx';
import { Minimap } from './head/Minimap.tsx';
import { PlateHead } from './head/PlateHead.tsx';
import { ZoomControl } from './head/ZoomControl.tsx';
import { usePointer } from './interact/use-pointer.ts';
import { useBoardKeys } from './keys/use-board-keys.ts';
import { LineStrength } from './overlay/LineStrength.tsx';
import { OpenMenus } from './overlay/OpenMenus.tsx';
import { CursorLayer } from './presence/CursorLayer.tsx';
import { FollowBanner } from './presence/FollowBanner.tsx';
import { watchDrags } from './presence/watch-drags.ts';
import { watchFollowing } from './presence/watch-following.ts';
import { useMarkMoving } from './scene/use-mark-moving.ts';
import { World } from './world/World.tsx';

export type BoardViewProps = {
  /** The day that is looked at; the account's today when the page says no other. */
  day: Day;
  /** A day of the past is looked at, not changed. */
  readOnly?: boolean;
  /** Marks people and lines that differ from another state of the account. */
  marks?: MapMarks;
};

// Memo: while a day is dragged the board is told by its stores, and nothing here is drawn anew.
const Canvas = memo(() => {
  const t = useText().board;
  const lens = useViewState((state) => state.look.lens);
  const root = useRef<HTMLDivElement>(null);
  useMarkMoving(root);
  usePointer(root);
  useBoardKeys(root);
  return (
    <div ref={root} className={styles.canvas} data-lens={lens}>
      <CameraView label={t.canvas}>
        <World />
      </CameraView>
      <EmptySides />
      <CursorLayer />
      <FollowBanner />
      <Minimap />
      <ZoomControl />
      <LineStrength />
      <QuickAdd />
      <OpenMenus />
    </div>
  );
});
const Head = memo(PlateHead);

/**
 * The map that is the measure, through the lens that the view asks for. Needs a SessionProvider above it, and an ActionProvider for its menus.
 * React draws what there is, the scene moves it (docs/spec/board.md).
 */
export const BoardView = ({ day, readOnly = false, marks = NO_MAP_MARKS }: BoardViewProps) => {
  const session = useSession();
  const view = useView();
  const [board, setBoard] = useState<Board | null>(null);
  // Stores, so that another day is a walk of the same board and not a new one.
  const [props] = useState(() => ({
    day: createStore(day),
    readOnly: createStore(readOnly),
    mapMarks: createStore(marks),
  }));

  useEffect(() => {
    props.day.set(day);
    props.readOnly.set(readOnly);
    props.mapMarks.set(marks);
  }, [props, day, readOnly, marks]);

  useEffect(() => {
    const created = createBoard({ session, view, ...props });
    const stops = [watchDrags(created), watchFollowing(created), watchFonts()];
    setBoard(created);
    return () => {
      setBoard(null);
      for (const stop of stops) stop();
      created.dispose();
    };
  }, [session, view, props]);

  return (
    <section className={styles.board}>
      {board && (
        <BoardContext value={board}>
          <Head />
          <LensBar />
          <Canvas key="canvas" />
        </BoardContext>
      )}
    </section>
  );
};
