import type { PointerEvent } from 'react';
import type { Board } from '../board-context.ts';
import type { Point } from '../camera/viewport.ts';

/** A press that moves less than this on the screen is a click. */
const SLOP = 4;

export type Hold = {
  /** The way of the hand so far, in world px. */
  move(by: Point): void;
  drop(by: Point): void;
  cancel(): void;
};

/** A note, a frame or its corner in the hand, from the press to the drop. Escape lets it go where it was. */
export const holdBox = (board: Board, event: PointerEvent<HTMLElement>, begin: () => Hold): void => {
  if (event.button !== 0 || board.readOnly.get()) return;
  const element = event.currentTarget;
  const { pointerId } = event;
  const from = { x: event.clientX, y: event.clientY };
  let hold: Hold | null = null;
  const wayTo = (to: { clientX: number; clientY: number }): Point => {
    const { zoom } = board.camera.get();
    return { x: (to.clientX - from.x) / zoom, y: (to.clientY - from.y) / zoom };
  };
  const move = (to: globalThis.PointerEvent) => {
    if (to.pointerId !== pointerId) return;
    if (!hold && Math.hypot(to.clientX - from.x, to.clientY - from.y) <= SLOP) return;
    hold ??= begin();
    hold.move(wayTo(to));
  };
  const up = (to: globalThis.PointerEvent) => {
    if (to.pointerId !== pointerId) return;
    end();
    hold?.drop(wayTo(to));
  };
  const cancel = () => {
    end();
    hold?.cancel();
  };
  const key = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape' || !hold) return;
    pressed.preventDefault();
    pressed.stopPropagation();
    cancel();
  };
  const end = () => {
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', key, { capture: true });
  };
  element.setPointerCapture(pointerId);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', key, { capture: true });
};
