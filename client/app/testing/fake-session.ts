import { EMPTY_ACCOUNT } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { AccountSession } from '../../session/account-session.ts';
import type { SaveState } from '../../session/save-state.ts';
import { createStore } from '../../session/store.ts';

/** The stores of an open account without a server behind them. */
export const fakeSession = (today = '2026-11-23' as Day) => {
  const saveState = createStore<SaveState>({ kind: 'saved', pending: 0 });
  const account = createStore(EMPTY_ACCOUNT);
  const session = {
    accountId: 'a1',
    user: { id: 'u1', name: 'Tessa' },
    account,
    calmAccount: account,
    repairs: createStore([]),
    ready: createStore('ready'),
    refusal: createStore(null),
    saveState,
    undoState: createStore({ canUndo: false, canRedo: false }),
    day: createStore(today),
    onOwnChange: () => () => undefined,
    today: () => today,
    presence: { others: createStore([]), setSelection: () => {}, setPage: () => {} },
  } as unknown as AccountSession;
  return { session, saveState };
};
