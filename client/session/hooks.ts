import {
  createContext,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { Account } from '../../shared/model/account.ts';
import type { Contact } from '../../shared/model/contact.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId, ContactId, PersonId } from '../../shared/model/id.ts';
import type { Person } from '../../shared/model/person.ts';
import type { MyAccess } from '../../shared/protocol/access.ts';
import type { Cadences } from '../../shared/rules/cadence.ts';
import { type AccountSession, openAccountSession } from './account-session.ts';
import type { BoardHandle } from './board-handle.ts';
import { type Other, peopleAmong } from './presence-state.ts';
import { useStore } from './store.ts';
import { createView, tieView, type View } from './view.ts';
import type { ViewState } from './view-state.ts';

const SessionContext = createContext<{ session: AccountSession; view: View } | null>(null);

/** Everything below reads this open account. The view lives as long as the provider. */
export const SessionProvider = ({ session, children }: { session: AccountSession; children?: ReactNode }) => {
  const value = useMemo(() => ({ session, view: createView() }), [session]);
  useEffect(() => tieView(value.view, value.session), [value]);
  return createElement(SessionContext, { value }, children);
};

const useOpen = () => {
  const open = useContext(SessionContext);
  if (!open) throw new Error('This component needs a SessionProvider above it');
  return open;
};

export const useSession = (): AccountSession => useOpen().session;
/** May I change the account? Another day, a version, and whoever only reads: no. */
export const useMayEdit = (): boolean => {
  const { access, saveState } = useOpen().session;
  return useStore(saveState).problem !== 'onlyReads' && access.layers.map;
};
/** May I read judgements and plans? Guests of the customer may not, and have nothing of them. */
export const useSeesInside = (): boolean => useOpen().session.access.layers.inside !== null;
/** How often lines want to be touched; undefined for whoever may not know it: as usual. */
export const useCadences = (): Cadences | undefined => useOpen().session.access.judging?.findings;
export const useView = (): View => useOpen().view;

export type OpenAccount = {
  accountId: AccountId;
  user: { id: string; name: string };
  today: Day;
  timeZone?: string | null;
  /** null: not known yet, nothing is opened. */
  access: MyAccess | null;
  onRightsChanged: () => void;
};

/** Opens an account while the component is there; null until the first effect (and between two accounts). */
export const useAccountSession = ({
  accountId,
  user,
  today,
  timeZone,
  access,
  onRightsChanged,
}: OpenAccount): AccountSession | null => {
  const [session, setSession] = useState<AccountSession | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: a later answer for `today` must not reopen the account
  useEffect(() => {
    if (!access) return;
    const me = { id: user.id, name: user.name };
    const opened = openAccountSession({ accountId, user: me, today, timeZone, access, onRightsChanged });
    setSession(opened);
    return () => {
      setSession(null);
      opened.dispose();
    };
  }, [accountId, user.id, user.name, access]);
  return session;
};

/** For what stands in words. The map itself follows `session.account`, frame by frame. */
export const useAccount = (): Account => useStore(useSession().calmAccount);

/** A part of the account; renders again only when the part itself is another value. */
export const useAccountPart = <S>(select: (account: Account) => S): S => useStore(useSession().calmAccount, select);

export const usePerson = (id: PersonId | null): Person | undefined =>
  useAccountPart((account) => account.people.find((person) => person.id === id));

export const useContact = (id: ContactId | null): Contact | undefined =>
  useAccountPart((account) => account.contacts.find((contact) => contact.id === id));

export const useReady = () => useStore(useSession().ready);
export const useSaveState = () => useStore(useSession().saveState);
export const useUndoState = () => useStore(useSession().undoState);
export const useRepairs = () => useStore(useSession().repairs);
export const useToday = (): Day => useStore(useSession().day);

/** The day of the past or future that is looked at; null for today. */
export const useDayLookedAt = (): Day | null => useViewState((state) => state.at);

/** The day that is shown, and to which what is dated is dated. */
export const useDayShown = (): Day => {
  const today = useToday();
  return useDayLookedAt() ?? today;
};

/** The day looked at, for words that need not follow a hand frame by frame; null for today. */
export const useDayInWords = (): Day | null => useStore(useView().dayInWords);

/** Looks at a day; today itself is no other day. */
export const useLookAt = (): ((day: Day) => void) => {
  const { session, view } = useOpen();
  return useCallback((day) => view.lookAt(day === session.today() ? null : day), [session, view]);
};

/** Every other open page, this person's own other tabs (`self`) among them. */
export const useOthers = (): Other[] => useStore(useSession().presence.others);

export type PersonHere = Pick<Other, 'clientId' | 'name' | 'hue' | 'isGuest'>;

/** As plain values one after another: a cursor that moves, or a drag, is another `Other` but the same list. */
const whoIsHere = (others: readonly Other[]): (string | number | boolean)[] =>
  peopleAmong(others).flatMap(({ clientId, name, hue, isGuest }) => [clientId, name, hue, isGuest]);

/** Every other person, once each. Renders again when somebody comes, goes or changes his name, not when he moves. */
export const usePeopleHere = (): PersonHere[] => {
  const values = useStore(useSession().presence.others, whoIsHere);
  return useMemo(() => {
    const people: PersonHere[] = [];
    for (let at = 0; at < values.length; at += 4)
      people.push({
        clientId: values[at],
        name: values[at + 1],
        hue: values[at + 2],
        isGuest: values[at + 3],
      } as PersonHere);
    return people;
  }, [values]);
};

export function useViewState(): ViewState;
export function useViewState<S>(select: (state: ViewState) => S): S;
export function useViewState(select: (state: ViewState) => unknown = (state) => state): unknown {
  return useStore(useView().state, select);
}

export const useBoard = (): BoardHandle | null => useStore(useView().board);
