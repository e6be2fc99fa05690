import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import type { ContactId, PersonId } from '../../shared/model/id.ts';
import { type Imagined, isImagining } from '../../shared/rules/imagine.ts';
import type { Look } from '../../shared/rules/layout/lens/lens-picture.ts';
import type { AccountSession } from './account-session.ts';
import type { BoardHandle } from './board-handle.ts';
import { calmDay } from './calm-day.ts';
import type { Dialog } from './dialog.ts';
import type { Page } from './presence-state.ts';
import { createStore, type Store } from './store.ts';
import {
  clearSelection,
  forgetMissing,
  type PanelPlace,
  type SelectMode,
  type Shade,
  type Spotlight,
  START,
  selectContacts,
  selectPeople,
  type ViewState,
} from './view-state.ts';

/** The view of one open account: its state, and the only ways to change it. */
export type View = {
  state: Store<ViewState>;
  /** The day looked at, for words: calmly. */
  dayInWords: Store<Day | null>;
  board: Store<BoardHandle | null>;
  selectPeople(ids: readonly PersonId[], mode?: SelectMode): void;
  selectContacts(ids: readonly ContactId[], mode?: SelectMode): void;
  selectContact(id: ContactId): void;
  clear(): void;
  setFocus(person: PersonId | null): void;
  setHover(hover: { person?: PersonId | null; contact?: ContactId | null }): void;
  setPage(page: Page): void;
  /** Looks at the same account another way; what is not named stays. */
  look(part: Partial<Look>): void;
  /** Focus, filter, overlay; what is not named stays. */
  shade(part: Partial<Shade>): void;
  /** Looks at another day, in this tab alone; null for today. */
  lookAt(day: Day | null): void;
  openDialog(dialog: Dialog): void;
  closeDialog(): void;
  /** Follow a colleague's window by his client id; null ends it (a gesture of one's own does). */
  follow(clientId: number | null): void;
  /** Shows influence and conflict of everybody, or only of who is selected. */
  setShowsInfluence(shows: boolean): void;
  /** Shows who reports to whom in the Decision unit. */
  setShowsReporting(shows: boolean): void;
  /** Lets people and lines stand out on the map; `endSpotlight` ends it while it is the one of this key. */
  spotlight(spotlight: Spotlight): void;
  endSpotlight(key: string): void;
  /** Looks at the account as it would be; `NOTHING_IMAGINED` ends it. */
  imagine(imagined: Imagined): void;
  /** Selects a person and lets the panel take the focus. */
  openPerson(person: PersonId, place?: PanelPlace): void;
  /** Selects a line and lets a place of the panel take the focus. */
  openContact(contact: ContactId, place: PanelPlace): void;
  /** Lets go of whoever is no longer in the account. */
  forgetMissing(account: Account): void;
  /** The board says what it can do; returns the way to take it back. */
  registerBoard(board: BoardHandle): () => void;
};

export const createView = (): View => {
  const state = createStore(START);
  const board = createStore<BoardHandle | null>(null);
  const change = (part: Partial<ViewState>) => {
    const now = state.get();
    const differs = (Object.keys(part) as (keyof ViewState)[]).some((key) => !Object.is(now[key], part[key]));
    if (differs) state.set({ ...now, ...part });
  };
  const open = (next: ViewState, openedAt: PanelPlace | null) =>
    state.set({ ...next, opened: next.opened + 1, openedAt });
  return {
    state,
    dayInWords: calmDay(state),
    board,
    selectPeople: (ids, mode) => state.set(selectPeople(state.get(), ids, mode)),
    selectContacts: (ids, mode) => state.set(selectContacts(state.get(), ids, mode)),
    selectContact: (id) => state.set(selectContacts(state.get(), [id])),
    clear: () => state.set(clearSelection(state.get())),
    setFocus: (focus) => change({ focus }),
    setHover: ({ person = null, contact = null }) => change({ hoverPerson: person, hoverContact: contact }),
    setPage: (page) => change({ page }),
    shade(part) {
      const now = state.get().shade;
      const differs = (Object.keys(part) as (keyof Shade)[]).some((key) => !Object.is(now[key], part[key]));
      if (differs) change({ shade: { ...now, ...part } });
    },
    look(part) {
      const now = state.get().look;
      const differs = (Object.keys(part) as (keyof Look)[]).some((key) => !Object.is(now[key], part[key]));
      if (differs) change({ look: { ...now, ...part } });
    },
    lookAt: (at) => change({ at }),
    openDialog: (dialog) => change({ dialog }),
    closeDialog: () => change({ dialog: null }),
    follow: (following) => change({ following }),
    // what stood out before is not what is imagined
    imagine: (imagined) => change(isImagining(imagined) ? { imagined, spotlight: null } : { imagined }),
    setShowsInfluence: (showsInfluence) => change({ showsInfluence }),
    setShowsReporting: (showsReporting) => change({ showsReporting }),
    openPerson: (person, place) => open(selectPeople(state.get(), [person]), place ?? null),
    openContact: (contact, place) => open(selectContacts(state.get(), [contact]), place),
    spotlight: (spotlight) => change({ spotlight }),
    endSpotlight: (key) => {
      if (state.get().spotlight?.key === key) change({ spotlight: null });
    },
    forgetMissing: (account) => state.set(forgetMissing(state.get(), account)),
    registerBoard(handle) {
      board.set(handle);
      return () => {
        if (board.get() === handle) board.set(null);
      };
    },
  };
};

/**
 * Ties a view to its session: what no longer exists is let go, the selection and page are shown to the others, and
 * following ends when the followed page closes. Returns the way to untie it.
 */
export const tieView = (view: View, session: AccountSession): (() => void) => {
  const prune = () => {
    // Before the account is here every id would look missing.
    if (session.ready.get() === 'ready') view.forgetMissing(session.calmAccount.get());
  };
  let last: ViewState | null = null;
  const tell = () => {
    const { selectedPeople, selectedContacts, page, look } = view.state.get();
    if (selectedPeople !== last?.selectedPeople || selectedContacts !== last.selectedContacts)
      session.presence.setSelection(selectedPeople, selectedContacts);
    if (page !== last?.page) session.presence.setPage(page);
    if (look.lens !== last?.look.lens) session.presence.setLens(look.lens);
    last = view.state.get();
  };
  const letGo = () => {
    const { following } = view.state.get();
    const isHere = session.presence.others.get().some((other) => other.clientId === following);
    if (following !== null && !isHere) view.follow(null);
  };
  const stops = [
    session.calmAccount.subscribe(prune),
    view.state.subscribe(tell),
    session.presence.others.subscribe(letGo),
  ];
  tell();
  return () => {
    for (const stop of stops) stop();
  };
};
