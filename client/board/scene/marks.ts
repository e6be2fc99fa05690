import type { PersonId } from '../../../shared/model/id.ts';
import type { Side } from '../../../shared/model/side.ts';
import type { Other } from '../../session/presence-state.ts';
import type { Store } from '../../session/store.ts';
import type { ViewState } from '../../session/view-state.ts';
import { createKeyedStore, type KeyedStore } from './keyed-store.ts';

/** What the view and the others say about one card. */
export type CardMarks = {
  selected: boolean;
  /** The board is one stop of the tab key: this card is it. */
  tabStop: boolean;
  /** The pointer rests on it. */
  hovered: boolean;
  /** A colleague has it selected or in his hand. */
  who: string | null;
  hue: Side | null;
};

export const NO_MARKS: CardMarks = { selected: false, tabStop: false, hovered: false, who: null, hue: null };

/** Lines that are looked at; a line without a mark is neither. `near`: of a card under the pointer, selected or held. */
export type LineMarks = { selected: boolean; near: boolean };
export const NO_LINE_MARKS: LineMarks = { selected: false, near: false };

export type Marks = {
  cards: KeyedStore<PersonId, CardMarks>;
  lines: KeyedStore<string, LineMarks>;
  dispose(): void;
};

/**
 * Marks of cards by person: only people with a mark are in it. Several colleagues on one card: the first by name.
 * `first`: the card to which the tab key comes while no card has had the focus.
 */
export const readMarks = (
  { selectedPeople, focus, hoverPerson }: Pick<ViewState, 'selectedPeople' | 'focus' | 'hoverPerson'>,
  others: readonly Other[],
  first: PersonId | undefined,
): Map<PersonId, CardMarks> => {
  const marks = new Map<PersonId, CardMarks>(selectedPeople.map((id) => [id, { ...NO_MARKS, selected: true }]));
  const stop = focus ?? first;
  if (stop) marks.set(stop, { ...(marks.get(stop) ?? NO_MARKS), tabStop: true });
  if (hoverPerson) marks.set(hoverPerson, { ...(marks.get(hoverPerson) ?? NO_MARKS), hovered: true });
  for (const other of others) {
    if (other.self) continue;
    const held = other.drag ? [other.drag.person, ...other.selection.people] : other.selection.people;
    for (const id of held) {
      const mark = marks.get(id) ?? NO_MARKS;
      if (mark.who === null) marks.set(id, { ...mark, who: other.name, hue: other.hue });
    }
  }
  return marks;
};

/** The cards in the hands of colleagues. */
export const heldByOthers = (others: readonly Other[]): PersonId[] =>
  others.flatMap(({ drag, self }) => (drag && !self ? [drag.person] : []));

/** The people one looks at: under the pointer, selected, or in a colleague's hand. */
export const lookedAt = (
  { hoverPerson, selectedPeople }: Pick<ViewState, 'hoverPerson' | 'selectedPeople'>,
  held: readonly PersonId[],
): Set<PersonId> => new Set([...(hoverPerson === null ? [] : [hoverPerson]), ...selectedPeople, ...held]);

const readLineMarks = (
  selected: readonly string[],
  people: ReadonlySet<PersonId>,
  linesOf: (person: PersonId) => readonly string[],
): Map<string, LineMarks> => {
  const marks = new Map<string, LineMarks>();
  for (const person of people) for (const id of linesOf(person)) marks.set(id, { selected: false, near: true });
  for (const id of selected) marks.set(id, { selected: true, near: marks.has(id) });
  return marks;
};

export const createMarks = (
  view: Store<ViewState>,
  others: Store<Other[]>,
  people: Pick<KeyedStore<PersonId, object>, 'get' | 'keys' | 'subscribeKeys'>,
  linesOf: (person: PersonId) => readonly string[],
): Marks => {
  const cards = createKeyedStore<PersonId, CardMarks>();
  const lines = createKeyedStore<string, LineMarks>();
  const read = () => {
    const state = view.get();
    const focus = state.focus !== null && people.get(state.focus) ? state.focus : null;
    cards.replace(readMarks({ ...state, focus }, others.get(), people.keys()[0]));
    lines.replace(readLineMarks(state.selectedContacts, lookedAt(state, heldByOthers(others.get())), linesOf));
  };
  read();
  const stops = [view.subscribe(read), others.subscribe(read), people.subscribeKeys(read)];
  return {
    cards,
    lines,
    dispose() {
      for (const stop of stops) stop();
    },
  };
};
