import { type RefObject, useEffect } from 'react';
import type { LinkId, PersonId } from '../../../shared/model/id.ts';
import { useViewState } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { type Board, useBoard } from '../board-context.ts';
import { heldByOthers, lookedAt } from '../scene/marks.ts';

const linksOf = ({ model }: Board, people: ReadonlySet<PersonId>): LinkId[] =>
  model.links.keys().filter((id) => {
    const link = model.links.get(id);
    return link !== undefined && (people.has(link.from) || people.has(link.to));
  });

/** Links of the cards one looks at: those to the tips are always there, the others only now. */
export const useNearLinks = (): LinkId[] => {
  const board = useBoard();
  const hoverPerson = useViewState((state) => state.hoverPerson);
  const selectedPeople = useViewState((state) => state.selectedPeople);
  const held = useStore(board.session.presence.others, heldByOthers);
  return linksOf(board, lookedAt({ hoverPerson, selectedPeople }, held));
};

/**
 * Marks what belongs to the card or line under the pointer; the style sheet lets the rest step back. Written past
 * React: with hundreds of lines a hover must not render anything.
 */
export const useMarkNear = (root: RefObject<HTMLElement | null>): void => {
  const board = useBoard();
  useEffect(() => {
    let marked: Element[] = [];
    let shown: PersonId | null = null;
    const mark = () => {
      const { hoverPerson } = board.view.state.get();
      if (hoverPerson === shown) return;
      shown = hoverPerson;
      for (const element of marked) element.removeAttribute('data-near');
      marked = [];
      const world = root.current;
      if (!world) return;
      world.toggleAttribute('data-hovering', hoverPerson !== null);
      if (hoverPerson === null) return;
      const keys = [
        ...board.linePainter.linesOf(hoverPerson).map((id) => `[data-line="${id}"]`),
        ...linksOf(board, new Set([hoverPerson])).map((id) => `[data-link="${id}"]`),
      ];
      if (keys.length > 0) marked = [...world.querySelectorAll(keys.join(','))];
      for (const element of marked) element.setAttribute('data-near', '');
    };
    return board.view.state.subscribe(mark);
  }, [board, root]);
};
