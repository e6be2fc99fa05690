import { EMPTY_ACCOUNT } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import { FULL_ACCESS } from '../../session/access.ts';
import type { AccountSession, Readiness } from '../../session/account-session.ts';
import type { SaveProblem } from '../../session/save-problem.ts';
import type { SaveState } from '../../session/save-state.ts';
import { createStore } from '../../session/store.ts';

/** The stores of an open account without a server behind them. */
export const fakeSession = (today = '2026-11-23' as Day) => {
  const saveState = createStore<SaveState>({ kind: 'saved', pending: 0, problem: null, onDevice: true });
  const ready = createStore<Readiness>('ready');
  const refusal = createStore<SaveProblem | null>(null);
  const account = createStore(EMPTY_ACCOUNT);
  const session = {
    accountId: 'a1',
    user: { id: 'u1', name: 'Tessa' },
    access: FULL_ACCESS,
    account,
    calmAccount: account,
    repairs: createStore([]),
    ready,
    refusal,
    reconnect: () => {},
    saveState,
    undoState: createStore({ canUndo: false, canRedo: false }),
    day: createStore(today),
    onOwnChange: () => () => undefined,
    today: () => today,
    presence: { others: createStore([]), setSelection: () => {}, setPage: () => {}, setLens: () => {} },
  } as unknown as AccountSession;
  return { session, saveState, ready, refusal };
};
