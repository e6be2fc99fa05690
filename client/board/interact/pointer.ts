import type { PersonId } from '../../../shared/model/id.ts';
import { mayDraw } from '../../session/day-shown.ts';
import type { Text } from '../../text/use-text.ts';
import type { Board } from '../board-context.ts';
import { type Point, toWorld } from '../camera/viewport.ts';
import { afterMs } from '../scene/frames.ts';
import { dragCards } from './drag-cards.ts';
import { drawLine } from './draw-line.ts';
import type { Gesture, PointerAt } from './gesture.ts';
import { marquee } from './marquee.ts';
import { type Target, targetOf } from './target.ts';

/** A press that moves less than this is a click. */
const SLOP = 5;
const LONG_PRESS_MS = 420;
/** The pointer rests on a card for so long before the other lines step back: crossing the map makes no flicker. */
const DWELL_MS = 70;
type Press = {
  id: number;
  touch: boolean;
  target: Target;
  from: PointerAt;
  chooses: boolean;
  gesture: Gesture | null;
  /** A finger that moves pans, unless it has rested first. */
  held: boolean;
};

/**
 * Mouse, pen and touch on the canvas, from press to drop. The camera pans and zooms by itself; what begins on a card
 * belongs to us, except a finger that moves at once: that pans too. Returns the way to let go.
 */
export const attachPointer = (root: HTMLElement, board: Board, text: Text): (() => void) => {
  const t = text.board;
  const { camera, view, frames, session } = board;
  let press: Press | null = null;
  let stopLong = () => {};
  let stopDwell = () => {};
  let lastTap: { at: number; person: PersonId } | null = null;

  const screenOf = (event: { clientX: number; clientY: number }): Point => {
    const { left, top } = root.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const pointerAt = (event: PointerEvent | MouseEvent): PointerAt => {
    const screen = screenOf(event);
    return {
      screen,
      world: toWorld(camera.get(), screen),
      // Looked up only when it is asked for: among hundreds of cards and lines it costs more than the move.
      get over() {
        return document.elementFromPoint(event.clientX, event.clientY);
      },
    };
  };

  const begin = (target: Target, at: PointerAt): Gesture | null => {
    if (board.readOnly.get()) return null;
    if (target.kind === 'handle') return mayDraw(board) ? drawLine(board, target.person, t) : null;
    if (target.kind === 'card') return dragCards(board, target.person, at.world, text);
    return null;
  };

  const openMenu = (target: Target, screen: Point) => {
    const state = view.state.get();
    if ((target.kind === 'card' || target.kind === 'handle') && !state.selectedPeople.includes(target.person))
      view.selectPeople([target.person]);
    if (target.kind === 'line' && !state.selectedContacts.includes(target.contact)) view.selectContact(target.contact);
    if (target.kind === 'paper') view.clear();
    board.menu.set({ kind: 'context', at: screen });
  };

  const click = ({ target, chooses }: Press) => {
    if (target.kind === 'card' || target.kind === 'handle')
      view.selectPeople([target.person], chooses ? 'toggle' : 'replace');
    else if (target.kind === 'line') view.selectContacts([target.contact], chooses ? 'toggle' : 'replace');
    else if (target.kind === 'paper' && !chooses) view.clear();
  };

  const end = () => {
    stopLong();
    press = null;
  };

  const down = (event: PointerEvent) => {
    root.dataset.pointer = event.pointerType === 'touch' ? 'touch' : 'mouse';
    // The camera does not pan from what is marked `nopan`: a mouse drags cards, a finger that starts on one pans.
    for (const layer of root.querySelectorAll('[data-cards]'))
      layer.classList.toggle('nopan', event.pointerType !== 'touch');
    if (press || event.button !== 0 || !event.isPrimary) return;
    const element = event.target instanceof Element ? event.target : null;
    const target = targetOf(element);
    if (target.kind === 'control') return;
    const touch = event.pointerType === 'touch';
    const from = pointerAt(event);
    const chooses = event.shiftKey || event.metaKey || event.ctrlKey;
    press = { id: event.pointerId, touch, target, from, chooses, gesture: null, held: false };
    if (target.kind === 'paper' && event.shiftKey && !touch) press.gesture = marquee(board, from.world);
    if (!touch) return;
    const pressed = press;
    stopLong = afterMs(frames, LONG_PRESS_MS, () => {
      if (press !== pressed || pressed.gesture) return;
      pressed.held = true;
      pressed.gesture = begin(target, from);
      navigator.vibrate?.(8);
    });
  };

  const move = (event: PointerEvent) => {
    const screen = screenOf(event);
    if (!press) {
      session.presence.setCursor(toWorld(camera.get(), screen));
      return;
    }
    if (event.pointerId !== press.id) return;
    const { from } = press;
    const far = Math.abs(screen.x - from.screen.x) > SLOP || Math.abs(screen.y - from.screen.y) > SLOP;
    if (!press.gesture && far) {
      if (press.target.kind === 'paper' || press.target.kind === 'line') return end();
      // A finger that moves before it has rested pans the map; only the handle answers at once.
      if (press.touch && press.target.kind === 'card') return end();
      press.gesture = begin(press.target, from);
      if (!press.gesture) return end();
      root.setPointerCapture(press.id);
    }
    if (!press.gesture) return;
    const at = pointerAt(event);
    session.presence.setCursor(at.world);
    press.gesture.move(at);
  };

  const up = (event: PointerEvent) => {
    if (!press || event.pointerId !== press.id) return;
    const pressed = press;
    const at = pointerAt(event);
    end();
    const moved =
      Math.abs(at.screen.x - pressed.from.screen.x) > SLOP || Math.abs(at.screen.y - pressed.from.screen.y) > SLOP;
    if (pressed.gesture && (moved || !pressed.held)) pressed.gesture.drop(at);
    else if (pressed.held) {
      pressed.gesture?.cancel();
      openMenu(pressed.target, at.screen);
    } else if (!moved) {
      click(pressed);
      if (pressed.touch) tapped(pressed.target, event.timeStamp);
    }
  };

  /** A second tap on the same card opens it, as a double click does. */
  const tapped = (target: Target, at: number) => {
    const person = target.kind === 'card' ? target.person : null;
    if (person && lastTap?.person === person && at - lastTap.at < 400) view.openPerson(person);
    lastTap = person ? { at, person } : null;
  };

  const cancel = () => {
    press?.gesture?.cancel();
    end();
  };

  const doubleClick = (event: MouseEvent) => {
    if (root.dataset.pointer === 'touch') return;
    const target = targetOf(event.target instanceof Element ? event.target : null);
    if (target.kind === 'card' || target.kind === 'handle') view.openPerson(target.person);
    else if (target.kind === 'paper' && !board.readOnly.get()) board.addHere(pointerAt(event).world);
  };

  const contextMenu = (event: MouseEvent) => {
    const element = event.target instanceof Element ? event.target : null;
    const target = targetOf(element);
    if (target.kind === 'control') return;
    event.preventDefault();
    if (root.dataset.pointer === 'touch' && press) return;
    // From the keyboard (Shift+F10) the event has no place of its own: the card has.
    const box = event.clientX === 0 && event.clientY === 0 ? element?.getBoundingClientRect() : undefined;
    openMenu(target, screenOf(box ? { clientX: box.left + 24, clientY: box.bottom } : event));
  };

  const over = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || press) return;
    const target = targetOf(event.target instanceof Element ? event.target : null);
    const person = target.kind === 'card' || target.kind === 'handle' ? target.person : null;
    const contact = target.kind === 'line' ? target.contact : null;
    stopDwell();
    const { hoverPerson, hoverContact } = view.state.get();
    if (person === hoverPerson && contact === hoverContact) return;
    stopDwell = afterMs(frames, DWELL_MS, () => view.setHover({ person, contact }));
  };
  const leave = () => {
    stopDwell();
    view.setHover({});
    session.presence.setCursor(null);
  };

  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !press?.gesture) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };

  // d3-zoom listens to mouse and touch events, not to pointer events: what is ours must not reach it.
  const keepMouse = (event: MouseEvent) => {
    if (press?.gesture) event.stopPropagation();
  };
  const keepTouch = (event: TouchEvent) => {
    if (press?.gesture) event.stopPropagation();
  };

  root.addEventListener('pointerdown', down);
  root.addEventListener('pointermove', move);
  root.addEventListener('pointerup', up);
  root.addEventListener('pointercancel', cancel);
  root.addEventListener('pointerover', over);
  root.addEventListener('pointerleave', leave);
  root.addEventListener('dblclick', doubleClick);
  root.addEventListener('contextmenu', contextMenu);
  root.addEventListener('mousedown', keepMouse, { capture: true });
  root.addEventListener('touchmove', keepTouch, { capture: true });
  window.addEventListener('keydown', key, { capture: true });
  return () => {
    cancel();
    leave();
    root.removeEventListener('pointerdown', down);
    root.removeEventListener('pointermove', move);
    root.removeEventListener('pointerup', up);
    root.removeEventListener('pointercancel', cancel);
    root.removeEventListener('pointerover', over);
    root.removeEventListener('pointerleave', leave);
    root.removeEventListener('dblclick', doubleClick);
    root.removeEventListener('contextmenu', contextMenu);
    root.removeEventListener('mousedown', keepMouse, { capture: true });
    root.removeEventListener('touchmove', keepTouch, { capture: true });
    window.removeEventListener('keydown', key, { capture: true });
  };
};
