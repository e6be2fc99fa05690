import { type RefObject, useEffect } from 'react';
import type { Spotlight } from '../../session/view-state.ts';
import { useBoard } from '../board-context.ts';

const selectorsOf = ({ people, lines }: Spotlight): string =>
  [...people.map((id) => `[data-person-id="${id}"]`), ...lines.map((id) => `[data-line="${id}"]`)].join(',');

/**
 * Lets the people and lines of a finding stand out; the style sheet has the rest step back. Written past React, as a
 * hover is (`near.ts`), and again when the account has changed: there may be new elements.
 */
export const useSpotlight = (root: RefObject<HTMLElement | null>): void => {
  const board = useBoard();
  useEffect(() => {
    let lit: Element[] = [];
    const mark = () => {
      const { spotlight } = board.view.state.get();
      const world = root.current;
      if (!world || (spotlight === null && lit.length === 0 && !world.hasAttribute('data-spotlight'))) return;
      for (const element of lit) element.removeAttribute('data-lit');
      const selectors = spotlight === null ? '' : selectorsOf(spotlight);
      // who says something of nobody makes nobody step back
      world.toggleAttribute('data-spotlight', selectors !== '');
      lit = selectors === '' ? [] : [...world.querySelectorAll(selectors)];
      for (const element of lit) element.setAttribute('data-lit', '');
    };
    let shown: Spotlight | null = null;
    const stops = [
      board.view.state.subscribe(() => {
        const { spotlight } = board.view.state.get();
        if (spotlight === shown) return;
        shown = spotlight;
        mark();
      }),
      board.session.calmAccount.subscribe(() => {
        if (shown !== null) requestAnimationFrame(mark);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [board, root]);
};
