import type { PersonId } from '../../shared/model/id.ts';

export type FocusMove = 'up' | 'down' | 'left' | 'right';

/** What the board can be asked to do by keys, palette and other rooms. The board registers it with the view. */
export type BoardHandle = {
  fit(): void;
  zoomBy(factor: number): void;
  /** Brings a person into sight and gives the card the focus. */
  show(person: PersonId): void;
  moveFocus(move: FocusMove): void;
  /** Chooses the next line of the focused person. */
  cycleLines(): void;
  openFocused(): void;
  /** In the Free lens: a note or frame in the middle of what is seen; cards moved by so much of the world. */
  addNote(): void;
  addFrame(): void;
  nudge(people: readonly PersonId[], by: { x: number; y: number }): void;
  /** Back to where the Shape has them. */
  unplace(people: readonly PersonId[]): void;
};
