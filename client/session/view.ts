import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import type { ContactId, PersonId } from '../../shared/model/id.ts';
import type { Imagined } from '../../shared/rules/imagine.ts';
import type { AccountSession } from './account-session.ts';
import type { BoardHandle } from './board-handle.ts';
import type { Dialog } from './dialog.ts';
import type { Page } from './presence-state.ts';
import { createStore, type Store } from './store.ts';
import {
  clearSelection,
  forgetMissing,
  type SelectMode,
  type Spotlight,
  START,
  selectContacts,
  selectPeople,
  type ViewState,
} from './view-state.ts';

/** The view of one open account: its state, and the only ways to change it. */
export type View = {
  state: Store<ViewState>;
  board: Store<BoardHandle | null>;
  selectPeople(ids: readonly PersonId[], mode?: SelectMode): void;
  selectContacts(ids: readonly ContactId[], mode?: SelectMode): void;
  selectContact(id: ContactId): void;
  clear(): void;
  setFocus(person: PersonId | null): void;
  setHover(hover: { person?: PersonId | null; contact?: ContactId | null }): void;
  setPage(page: Page): void;
  /** Looks at another day, in this tab alone; null for today. */
  lookAt(day: Day | null): void;
  openDialog(dialog: Dialog): void;
  closeDialog(): void;
  /** Follow a colleague's window by his client id; null ends it (a gesture of one's own does). */
  follow(clientId: number | null): void;
  /** Lets people and lines stand out on the map; `endSpotlight` ends it while it is the one of this key. */
  spotlight(spotlight: Spotlight): void;
  endSpotlight(key: string): void;
  /** Looks at the account as it would be; `NOTHING_IMAGINED` ends it. */
  imagine(imagined: Imagined): void;
  /** Selects a person and lets the panel take the focus. */
  openPerson(person: PersonId): void;
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
  return {
    state,
    board,
    selectPeople: (ids, mode) => state.set(selectPeople(state.get(), ids, mode)),
    selectContacts: (ids, mode) => state.set(selectContacts(state.get(), ids, mode)),
    selectContact: (id) => state.set(selectContacts(state.get(), [id])),
    clear: () => state.set(clearSelection(state.get())),
    setFocus: (focus) => change({ focus }),
    setHover: ({ person = null, contact = null }) => change({ hoverPerson: person, hoverContact: contact }),
    setPage: (page) => change({ page }),
    lookAt: (at) => change({ at }),
    openDialog: (dialog) => change({ dialog }),
    closeDialog: () => change({ dialog: null }),
    follow: (following) => change({ following }),
    imagine: (imagined) => change({ imagined }),
    spotlight: (spotlight) => change({ spotlight }),
    endSpotlight: (key) => {
      if (state.get().spotlight?.key === key) change({ spotlight: null });
    },
    openPerson: (person) => {
      const next = selectPeople(state.get(), [person]);
      state.set({ ...next, opened: next.opened + 1 });
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
    if (session.ready.get() === 'ready') view.forgetMissing(session.account.get());
  };
  let last: ViewState | null = null;
  const tell = () => {
    const { selectedPeople, selectedContacts, page } = view.state.get();
    if (selectedPeople !== last?.selectedPeople || selectedContacts !== last.selectedContacts)
      session.presence.setSelection(selectedPeople, selectedContacts);
    if (page !== last?.page) session.presence.setPage(page);
    last = view.state.get();
  };
  const letGo = () => {
    const { following } = view.state.get();
    const isHere = session.presence.others.get().some((other) => other.clientId === following);
    if (following !== null && !isHere) view.follow(null);
  };
  const stops = [
    session.account.subscribe(prune),
    view.state.subscribe(tell),
    session.presence.others.subscribe(letGo),
  ];
  tell();
  return () => {
    for (const stop of stops) stop();
  };
};
