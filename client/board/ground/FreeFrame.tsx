import { X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { editFrame } from '../../../shared/document/commands/edit-frame.ts';
import { removeFrame } from '../../../shared/document/commands/remove-frame.ts';
import { LEAST_FRAME } from '../../../shared/rules/layout/lens/free.ts';
import type { FreeGround } from '../../../shared/rules/layout/lens/ground.ts';
import type { Box } from '../../../shared/rules/layout/placement.ts';
import { announce } from '../../session/announce.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { type Board, useBoard } from '../board-context.ts';
import type { Point } from '../camera/viewport.ts';
import { storedAt } from '../interact/free-drop.ts';
import styles from './free.module.css';
import { type Hold, holdBox } from './hold-box.ts';
import { keyStep } from './key-step.ts';
import { moveGround } from './move-ground.ts';

type Frame = FreeGround['frames'][number];

const sized = (box: Pick<Box, 'w' | 'h'>, { x, y }: Point): [number, number] => [
  Math.max(LEAST_FRAME.w, Math.round(box.w + x)),
  Math.max(LEAST_FRAME.h, Math.round(box.h + y)),
];

/** The corner in the hand. */
const resizing = ({ scene, session }: Board, { key, id }: Frame, element: HTMLElement): Hold => {
  const box = scene.target().boxes.get(key) as Box;
  const show = ([w, h]: [number, number]) => {
    element.style.width = `${w}px`;
    element.style.height = `${h}px`;
  };
  return {
    move: (by) => show(sized(box, by)),
    drop(by) {
      const [w, h] = sized(box, by);
      scene.put(new Map([[key, { ...box, w, h }]]));
      session.perform(editFrame, { id, patch: { size: [w, h] } });
    },
    cancel: () => show([box.w, box.h]),
  };
};

/** A named rectangle: its head moves it with all that lies in it, its corner resizes it; arrows move, Alt and arrows resize. */
export const FreeFrame = ({ ground, frame }: { ground: FreeGround; frame: Frame }) => {
  const board = useBoard();
  const { session, readOnly, scene } = board;
  const t = useText().lens.free;
  const isFixed = useStore(readOnly);
  const element = useRef<HTMLElement>(null);
  const { key, id, name } = frame;

  const written = () => session.account.get().frames.find((one) => one.id === id);
  const remove = () => {
    session.perform(removeFrame, { id });
    announce(t.frameRemoved);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || isFixed) return;
    const step = keyStep(event);
    const box = scene.target().boxes.get(key);
    if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (event.key === 'Enter') element.current?.querySelector('input')?.focus();
    // from what is written, not from what is drawn: keys come faster than the map
    else if (step && box && event.altKey) {
      const [w, h] = written()?.size ?? [box.w, box.h];
      session.perform(editFrame, { id, patch: { size: sized({ w, h }, step) } });
    } else if (step && box && element.current) {
      const drawn = storedAt(ground, box);
      const [x, y] = written()?.pos ?? drawn;
      const way = { x: x - drawn[0] + step.x, y: y - drawn[1] + step.y };
      moveGround(board, ground, key, element.current).drop(way);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: reason: a frame is no field set, it is dragged
    <section
      ref={element}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: reason: the frame is moved and resized by key
      tabIndex={0}
      className={styles.frame}
      data-box={key}
      data-frame-id={id}
      data-board-control
      aria-label={t.frame(name || t.unnamedFrame)}
      onKeyDown={press}
    >
      {/* By key the frame itself is moved. */}
      <header
        className={`${styles.head} nopan`}
        onPointerDown={(event) => {
          const part = event.target instanceof Element ? event.target.closest('input:focus, button') : null;
          const box = element.current;
          if (!part && box) holdBox(board, event, () => moveGround(board, ground, key, box));
        }}
      >
        <input
          key={name}
          className={styles.name}
          defaultValue={name}
          placeholder={t.unnamedFrame}
          aria-label={t.frameName}
          readOnly={isFixed}
          tabIndex={-1}
          dir="auto"
          maxLength={200}
          onBlur={({ target }) => {
            if (target.value !== name) session.perform(editFrame, { id, patch: { name: target.value.trim() } });
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            if (event.key === 'Escape') event.currentTarget.value = name;
            element.current?.focus({ preventScroll: true });
          }}
        />
        {!isFixed && (
          <button type="button" tabIndex={-1} className={styles.remove} aria-label={t.removeFrame} onClick={remove}>
            <X size={13} strokeWidth={1.8} aria-hidden />
          </button>
        )}
      </header>
      {!isFixed && (
        <div
          className={`${styles.corner} nopan`}
          aria-hidden
          onPointerDown={(event) => {
            const box = element.current;
            if (box) holdBox(board, event, () => resizing(board, frame, box));
          }}
        />
      )}
    </section>
  );
};
