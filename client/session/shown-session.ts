import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountSession } from './account-session.ts';
import { createStore, deriveStore, type Store } from './store.ts';

/** An account as it was, on the day of then. */
export type ShownState = { account: Account; day: Day };

const nothing = () => {};

/**
 * A session over a state that is only looked at: what draws an open account draws this as well. Nobody else is in it,
 * and nothing can be changed.
 */
export const createShownSession = (
  { accountId, user, access, newId }: AccountSession,
  shown: Store<ShownState>,
): AccountSession => {
  const day = deriveStore([shown], () => shown.get().day);
  const account = deriveStore([shown], () => shown.get().account);
  return {
    accountId,
    user,
    access,
    account,
    calmAccount: account,
    repairs: createStore([]),
    ready: createStore('ready' as const),
    refusal: createStore(null),
    saveState: createStore({ kind: 'saved', pending: 0, problem: null, onDevice: true } as const),
    undoState: createStore({ canUndo: false, canRedo: false }),
    day,
    today: day.get,
    newId,
    perform: () => {
      throw new Error('a state that is only looked at cannot be changed');
    },
    onOwnChange: () => nothing,
    writerOf: () => null,
    undo: nothing,
    redo: nothing,
    presence: {
      others: createStore([]),
      ...{
        setCursor: nothing,
        setSelection: nothing,
        setDrag: nothing,
        setViewport: nothing,
        setPage: nothing,
        setLens: nothing,
      },
    },
    reconnect: nothing,
    forgetCopies: async () => {},
    dispose: nothing,
  };
};
