import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import type { ContactId, PersonId } from '../../shared/model/id.ts';
import type { PeopleFilter } from '../../shared/rules/filter-people.ts';
import { type Imagined, NOTHING_IMAGINED } from '../../shared/rules/imagine.ts';
import { FIRST_LOOK, type Look } from '../../shared/rules/layout/lens/lens-picture.ts';
import type { Overlay } from '../../shared/rules/overlay.ts';
import type { Dialog } from './dialog.ts';
import type { Page } from './presence-state.ts';

/** How a choice meets the present selection: it takes its place, joins it, or changes sides (Shift or Mod click). */
export type SelectMode = 'replace' | 'add' | 'toggle';

export type Spotlight = { key: string; people: readonly PersonId[]; lines: readonly string[] };

/** Who is not meant steps back on the map; nobody is removed. */
export type Shade = {
  readonly focus: { readonly person: PersonId; readonly distance: 1 | 2 | 3 } | null;
  readonly filter: PeopleFilter;
  readonly overlay: Overlay | null;
  /** The day that the overlay `since` compares with. */
  readonly since: Day | null;
};

/** What one person sees of one open account, in this tab alone. Facts are in the document, never here. */
/** Parts of the panel that an action leads to. */
export type PanelPlace = 'judgement' | 'roles' | 'plan';

export type ViewState = {
  readonly page: Page;
  /** What steps back on the map, and what is told on top of the cards. */
  readonly shade: Shade;
  /** Through which lens the map is looked at. */
  readonly look: Look;
  /** The day of the past or future that is looked at; null for today. */
  readonly at: Day | null;
  readonly selectedPeople: readonly PersonId[];
  readonly selectedContacts: readonly ContactId[];
  /** The card that the keys act on (roving tab stop). Independent of the selection. */
  readonly focus: PersonId | null;
  /** All influence and conflict lines on the map, not only those of who is selected. */
  readonly showsInfluence: boolean;
  /** Who reports to whom, in the Decision unit. */
  readonly showsReporting: boolean;
  readonly hoverPerson: PersonId | null;
  readonly hoverContact: ContactId | null;
  readonly dialog: Dialog | null;
  /** Who is imagined to be gone, and who to meet: the map and its figures show what would be. */
  readonly imagined: Imagined;
  /** What stands out on the map while the rest steps back; `key` names why. */
  readonly spotlight: Spotlight | null;
  /** The awareness client whose window is followed. */
  readonly following: number | null;
  /** Counts up when a person should be opened for editing (Enter): the panel takes the focus. */
  readonly opened: number;
  /** Where in the panel it goes; null: to its first field. */
  readonly openedAt: PanelPlace | null;
};

export const NO_SHADE: Shade = { focus: null, filter: {}, overlay: null, since: null };

export const START: ViewState = {
  imagined: NOTHING_IMAGINED,
  spotlight: null,
  page: 'map',
  look: FIRST_LOOK,
  shade: NO_SHADE,
  at: null,
  selectedPeople: [],
  selectedContacts: [],
  focus: null,
  showsInfluence: false,
  showsReporting: true,
  hoverPerson: null,
  hoverContact: null,
  dialog: null,
  following: null,
  opened: 0,
  openedAt: null,
};

const choose = <T>(selected: readonly T[], ids: readonly T[], mode: SelectMode): readonly T[] => {
  const fresh = [...new Set(ids)];
  if (mode === 'replace') return fresh;
  const added = [...selected, ...fresh.filter((id) => !selected.includes(id))];
  return mode === 'add' ? added : added.filter((id) => !(selected.includes(id) && fresh.includes(id)));
};

/** People and lines are not selected together, unless one adds to the other. The last person chosen gets the focus. */
export const selectPeople = (state: ViewState, ids: readonly PersonId[], mode: SelectMode = 'replace'): ViewState => {
  const selectedPeople = choose(state.selectedPeople, ids, mode);
  const chosen = ids.findLast((id) => selectedPeople.includes(id)) ?? selectedPeople.at(-1);
  return {
    ...state,
    selectedPeople,
    selectedContacts: mode === 'replace' ? [] : state.selectedContacts,
    focus: chosen ?? state.focus,
  };
};

export const selectContacts = (
  state: ViewState,
  ids: readonly ContactId[],
  mode: SelectMode = 'replace',
): ViewState => ({
  ...state,
  selectedContacts: choose(state.selectedContacts, ids, mode),
  selectedPeople: mode === 'replace' ? [] : state.selectedPeople,
});

export const clearSelection = (state: ViewState): ViewState =>
  state.selectedPeople.length === 0 && state.selectedContacts.length === 0 && state.spotlight === null
    ? state
    : { ...state, selectedPeople: [], selectedContacts: [], spotlight: null };

const keep = <T>(ids: readonly T[], exists: (id: T) => boolean): readonly T[] =>
  ids.every(exists) ? ids : ids.filter(exists);

const kept = <T>(id: T | null, exists: (id: T) => boolean): T | null => (id !== null && exists(id) ? id : null);

/** The person without whom a dialog has no subject. One erases him, and then says what was done: it stays. */
const personOf = (dialog: Dialog): PersonId | null => {
  if (dialog.kind === 'about-person') return null;
  return 'person' in dialog ? dialog.person : 'from' in dialog ? dialog.from : null;
};

const keptImagined = (imagined: Imagined, exists: (id: PersonId) => boolean): Imagined => {
  const without = keep(imagined.without, exists);
  const meet = keep(imagined.with, ({ supplier, customer }) => exists(supplier) && exists(customer));
  return without === imagined.without && meet === imagined.with ? imagined : { without, with: meet };
};

/** Lets go of whoever is no longer in the account: removed here, by a colleague, or by an undo. */
export const forgetMissing = (state: ViewState, { people, contacts }: Account): ViewState => {
  const personIds = new Set(people.map((person) => person.id));
  const contactIds = new Set(contacts.map((contact) => contact.id));
  const isPerson = (id: PersonId) => personIds.has(id);
  const isContact = (id: ContactId) => contactIds.has(id);
  const subject = state.dialog ? personOf(state.dialog) : null;
  const next: ViewState = {
    ...state,
    selectedPeople: keep(state.selectedPeople, isPerson),
    selectedContacts: keep(state.selectedContacts, isContact),
    focus: kept(state.focus, isPerson),
    hoverPerson: kept(state.hoverPerson, isPerson),
    shade: state.shade.focus && !isPerson(state.shade.focus.person) ? { ...state.shade, focus: null } : state.shade,
    hoverContact: kept(state.hoverContact, isContact),
    dialog: subject !== null && !isPerson(subject) ? null : state.dialog,
    imagined: keptImagined(state.imagined, isPerson),
  };
  const same = (Object.keys(next) as (keyof ViewState)[]).every((key) => Object.is(next[key], state[key]));
  return same ? state : next;
};
