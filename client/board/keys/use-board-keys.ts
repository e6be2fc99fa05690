import { type RefObject, useEffect } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import { otherSide } from '../../../shared/model/side.ts';
import { readingOrder } from '../../../shared/rules/navigate.ts';
import { useView } from '../../session/hooks.ts';
import { useBoard } from '../board-context.ts';
import { createHandle } from './create-handle.ts';

const personOf = (target: EventTarget | null): PersonId | null =>
  ((target instanceof Element && target.closest<HTMLElement>('[data-person-id]')?.dataset.personId) ||
    null) as PersonId | null;

/**
 * The keys that belong to the canvas alone; all others come from the one list of actions. Home and End go to the ends
 * of a side, Space chooses, Tab leaves: the board is one stop.
 */
export const useBoardKeys = (root: RefObject<HTMLElement | null>): void => {
  const board = useBoard();
  const view = useView();

  useEffect(() => view.registerBoard(createHandle(board)), [board, view]);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const handle = createHandle(board);
    const focusin = (event: FocusEvent) => {
      const person = personOf(event.target);
      if (person) view.setFocus(person);
    };
    const keydown = (event: KeyboardEvent) => {
      const person = personOf(event.target);
      if (!person || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const side = board.scene.target().cards.get(person)?.side;
      if (!side) return;
      if (event.key === 'Home' || event.key === 'End') {
        const order = readingOrder(board.scene.target(), event.shiftKey ? otherSide(side) : side);
        const end = event.key === 'Home' ? order[0] : order.at(-1);
        if (end) handle.show(end);
      } else if (event.key === ' ') view.selectPeople([person], event.shiftKey ? 'toggle' : 'replace');
      else return;
      event.preventDefault();
    };
    element.addEventListener('focusin', focusin);
    element.addEventListener('keydown', keydown);
    return () => {
      element.removeEventListener('focusin', focusin);
      element.removeEventListener('keydown', keydown);
    };
  }, [board, view, root]);
};
