import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import { imagine } from '../../shared/rules/imagine.ts';
import { deriveStore, type Store } from './store.ts';
import type { ViewState } from './view-state.ts';

/** The account as it is imagined on a day; the very same as it is while nothing is imagined. */
export const imaginedAccount = (account: Store<Account>, view: Store<ViewState>, day: Store<Day>): Store<Account> => {
  const imagined = { get: () => view.get().imagined, subscribe: view.subscribe };
  const result = deriveStore([account, imagined, day], () => imagine(account.get(), imagined.get(), day.get()));
  return {
    get: result.get,
    subscribe(listener) {
      let last = imagined.get();
      // a view changes with every hover: only another imagination is another account
      const onView = () => {
        if (imagined.get() === last) return;
        last = imagined.get();
        listener();
      };
      const stops = [account.subscribe(listener), day.subscribe(listener), view.subscribe(onView)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
};
