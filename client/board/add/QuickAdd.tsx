import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Dialog } from '../../session/dialog.ts';
import { useViewState } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import type { Point } from '../camera/viewport.ts';
import overlay from '../overlay/overlay.module.css';
import { useAnchored } from '../overlay/use-anchored.ts';
import { nameOn } from '../world/line-name.ts';
import { AddForm } from './AddForm.tsx';
import styles from './add.module.css';
import type { Draft } from './draft.ts';
import { asksEmptySide } from './EmptySides.tsx';

type AddDialog = Extract<Dialog, { kind: 'add' }>;

const Floating = ({ dialog }: { dialog: AddDialog }) => {
  const board = useBoard();
  const { scene, view, model } = board;
  const t = useText().board;
  const element = useRef<HTMLDivElement>(null);
  const extra = useStore(board.draft);

  const draft: Draft = useMemo(
    () =>
      extra ?? {
        side: dialog.side ?? 'customer',
        lane: dialog.lane,
        level: dialog.level,
        beside: dialog.beside,
        at: null,
        tip: false,
        connectTo: null,
      },
    [dialog, extra],
  );
  const where = useCallback((): Point | null => {
    if (draft.at) return draft.at;
    const placement = scene.placement();
    const ground = model.ground.get();
    const { lane: at, level } = draft.beside ?? draft;
    const cell =
      ground.kind === 'grid' &&
      ground.cells.find((one) => one.side === draft.side && one.function === at && one.level === level);
    const box = cell ? placement.boxes.get(cell.key) : undefined;
    if (box) return { x: box.x + box.w / 2, y: box.y + box.h };
    const lane = placement.lanes.find(({ id }) => id === at);
    const x = placement.left + placement.width * (draft.side === 'supplier' ? 0.25 : 0.75);
    return { x, y: lane ? lane.y + lane.height : placement.midY };
  }, [scene, model, draft]);
  useAnchored(element, where, 8);

  const close = useCallback(() => {
    view.closeDialog();
    const { focus } = view.state.get();
    if (focus) board.cards.get(focus)?.focus({ preventScroll: true });
  }, [view, board]);
  useEffect(() => () => board.draft.set(null), [board]);
  // A press outside of the field ends it, as Escape does; the press itself does what it always does.
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) view.closeDialog();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [view]);

  const hint = draft.connectTo ? t.addAndConnect(nameOn(model.network(), draft.connectTo, t)) : t.addHint;
  return (
    <div ref={element} className={`${overlay.floating} ${styles.floating}`} data-board-control>
      <AddForm
        key={`${draft.side} ${draft.lane ?? ''}`}
        draft={draft}
        autoFocus
        hint={hint}
        onClose={close}
        onAdded={() => {
          if (draft.connectTo) close();
        }}
      />
    </div>
  );
};

/** The field at the place where a person is being added: opened by N, "+", a double click, or a line drawn to the paper. */
export const QuickAdd = () => {
  const dialog = useViewState((state) => (state.dialog?.kind === 'add' ? state.dialog : null));
  const { model, draft } = useBoard();
  const counts = useStore(model.counts);
  const drawn = useStore(draft);
  if (!dialog) return null;
  const side = dialog.side ?? 'customer';
  const hasField = !drawn && counts[side] === 0 && asksEmptySide(dialog, side);
  return hasField ? null : <Floating dialog={dialog} />;
};
