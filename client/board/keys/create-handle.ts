import type { ContactId, PersonId } from '../../../shared/model/id.ts';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import { navigate } from '../../../shared/rules/navigate.ts';
import { navigateTree, nearestThatWay } from '../../../shared/rules/navigate-lens.ts';
import type { BoardHandle, FocusMove } from '../../session/board-handle.ts';
import type { Board } from '../board-context.ts';
import { freeHandle } from './free-handle.ts';

const isContact = (line: DrawnLine | undefined): line is DrawnLine => line?.kind === 'contact';

/** The line after the chosen one among a person's lines; the first when none of them is chosen. */
export const nextLine = <T>(lines: readonly T[], chosen: T | undefined): T | undefined =>
  lines[(chosen === undefined ? -1 : lines.indexOf(chosen)) + 1] ?? lines[0];

/** What keys, palette and other rooms may ask of the board. Focus is the DOM's own, so that screen readers follow. */
export const createHandle = (board: Board): BoardHandle => {
  const { view, scene, model, camera, cards, linePainter } = board;

  const focusCard = (person: PersonId) => {
    const box = scene.target().cards.get(person);
    if (box) camera.reveal(box);
    view.setFocus(person);
    cards.get(person)?.focus({ preventScroll: true });
  };
  const focused = (): PersonId | null => {
    const { focus } = view.state.get();
    return focus !== null && model.cards.get(focus) ? focus : (model.cards.keys()[0] ?? null);
  };
  const drawn = (): DrawnLine[] =>
    model.lines
      .keys()
      .map((id) => model.lines.get(id))
      .filter(isContact);

  /** In the Shape lens sideways is across the lines; in the others it is where the eye goes. */
  const goneTo = (from: PersonId, move: FocusMove): PersonId | null => {
    const placement = scene.target();
    const ground = model.ground.get();
    if (ground.kind === 'organisation') return navigateTree(placement, ground.tree, from, move);
    return placement.lens === 'shape'
      ? navigate(placement, drawn(), from, move)
      : nearestThatWay(placement, from, move);
  };

  return {
    fit: () => camera.fit(),
    zoomBy: (factor) => camera.zoomBy(factor),
    show: focusCard,
    moveFocus(move) {
      const from = focused();
      if (from === null) return;
      // Nobody has the focus yet: the first arrow only comes to the board.
      const present = cards.get(from) === document.activeElement || view.state.get().focus === from;
      const next = present ? goneTo(from, move) : from;
      if (next) focusCard(next);
    },
    cycleLines() {
      const person = focused();
      if (person === null) return;
      const lines = linePainter
        .linesOf(person)
        .map((id) => model.lines.get(id))
        .filter(isContact)
        .sort((a, b) => b.strength - a.strength)
        .map((line) => line.id as ContactId);
      const [chosen] = view.state.get().selectedContacts;
      const next = nextLine(lines, chosen);
      if (next) view.selectContact(next);
    },
    ...freeHandle(board),
    openFocused() {
      const person = focused();
      if (person) view.openPerson(person);
    },
  };
};
