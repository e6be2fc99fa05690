import type { Day } from '../../shared/model/day.ts';
import { calmly } from './calm.ts';
import { createStore, type Store } from './store.ts';
import type { ViewState } from './view-state.ts';

/**
 * The day that words tell of: it follows the day looked at a few times a second while a hand drags, and at once otherwise.
 * Between two tellings it stays what it was, so that what is being drawn for it is not begun anew.
 */
export const calmDay = (state: Store<ViewState>): Store<Day | null> => {
  const told = createStore(state.get().at);
  let seen = state.get().at;
  const { subscribe } = calmly((listener) =>
    state.subscribe(() => {
      const { at } = state.get();
      if (at === seen) return;
      seen = at;
      listener();
    }),
  );
  subscribe(() => told.set(seen));
  return told;
};
